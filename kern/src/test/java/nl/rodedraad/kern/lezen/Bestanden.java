// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Files for tests, made in memory. */
final class Bestanden {

    static final String ODT = "application/vnd.oasis.opendocument.text";

    private Bestanden() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Names and contents by turns. */
    static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                Object content = namesAndContents[i + 1];
                add(zip, (String) namesAndContents[i], content instanceof byte[] raw ? raw : utf8((String) content));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** An OpenDocument text with this XML in its body; {@code prologue} stands before the root element. */
    static byte[] odt(String prologue, String body) {
        String content = "<?xml version=\"1.0\"?>" + prologue
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
        return zip("mimetype", ODT, "content.xml", content);
    }

    /** A Word document of raw parts, for what no writer makes. */
    static byte[] docx(String documentXml) {
        return zip(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                documentXml);
    }

    /** A Word document with a heading, a paragraph with a note, and a table. */
    static byte[] word() {
        try (XWPFDocument document = new XWPFDocument()) {
            heading(document);
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("De uitvoering kost te veel tijd");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("Zie het jaarverslag.");
            paragraph.addFootnoteReference(note);
            paragraph.createRun().setText(" en te veel geld.");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Jaar");
            table.getRow(0).getCell(1).setText("Zaken");
            table.getRow(1).getCell(0).setText("2024");
            table.getRow(1).getCell(1).setText("1200");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void heading(XWPFDocument document) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Kop1");
        style.addNewName().setVal("heading 1");
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        document.createStyles().addStyle(new XWPFStyle(style));
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle("Kop1");
        heading.createRun().setText("Knelpunten");
    }
}
