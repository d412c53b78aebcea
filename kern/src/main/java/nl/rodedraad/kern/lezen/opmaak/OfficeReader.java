// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.lezen.blok.FormatReader;
import nl.rodedraad.kern.lezen.blok.Inhoud;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;

/** Reads Word (DOCX) and OpenDocument text (ODT): Apache Tika makes XHTML of it, with headings from the styles. */
public final class OfficeReader implements FormatReader {

    static final String DAMAGED =
            "is beschadigd of onvolledig; open het in Word of LibreOffice, sla het opnieuw op en probeer het nog eens.";

    /** From here on a document is read as a stream, which takes little memory but does not tell notes from paragraphs. */
    private static final long LARGE = 15_000_000;

    private final Parser parser;

    private OfficeReader(Parser parser) {
        this.parser = parser;
    }

    public static OfficeReader docx() {
        return new OfficeReader(new OOXMLParser());
    }

    public static OfficeReader odt() {
        return new OfficeReader(new OpenDocumentParser());
    }

    @Override
    public Inhoud read(byte[] bytes) throws NietLeesbaarException {
        Metadata metadata = new Metadata();
        String xhtml = parse(bytes, metadata, PackedText.size(bytes) > LARGE);
        Document page = org.jsoup.parser.Parser.xmlParser().parseInput(xhtml, "");
        OfficePage.tidy(page);
        Map<String, String> found = metadata(metadata);
        return new Inhoud(found.getOrDefault("titel", ""), 0, ContentsBlocks.mark(HtmlBlocks.of(page)), found);
    }

    private String parse(byte[] bytes, Metadata metadata, boolean large) throws NietLeesbaarException {
        ToXMLContentHandler handler = new LimitedXmlHandler();
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            parser.parse(in, handler, metadata, context(large));
            return handler.toString();
        } catch (EncryptedDocumentException e) {
            throw new NietLeesbaarException(
                    "is met een wachtwoord beveiligd; sla het op zonder wachtwoord en probeer het opnieuw.", e);
        } catch (TikaException | SAXException | IOException | RuntimeException e) {
            throw new NietLeesbaarException(DAMAGED, e);
        }
    }

    private static ParseContext context(boolean large) {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(large);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NoEmbeddedDocuments());
        return context;
    }

    private static Map<String, String> metadata(Metadata metadata) {
        Map<String, String> found = new TreeMap<>();
        put(found, "titel", metadata.get(TikaCoreProperties.TITLE));
        put(found, "auteur", metadata.get(TikaCoreProperties.CREATOR));
        put(found, "datum", metadata.get(TikaCoreProperties.CREATED));
        put(found, "maker", metadata.get("extended-properties:Application"));
        return found;
    }

    private static void put(Map<String, String> found, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            found.put(name, value.strip());
        }
    }
}
