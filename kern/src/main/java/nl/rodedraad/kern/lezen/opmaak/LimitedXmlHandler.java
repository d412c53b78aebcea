// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.SAXException;

/** Stops when a document yields more text than any report holds, so that a bomb cannot fill the memory. */
final class LimitedXmlHandler extends ToXMLContentHandler {

    private static final int MAX_CHARACTERS = 50_000_000;

    private long written;

    @Override
    protected void write(char ch) throws SAXException {
        count(1);
        super.write(ch);
    }

    @Override
    protected void write(String string) throws SAXException {
        count(string.length());
        super.write(string);
    }

    private void count(int length) throws SAXException {
        written += length;
        if (written > MAX_CHARACTERS) {
            throw new SAXException("meer dan " + MAX_CHARACTERS + " tekens");
        }
    }
}
