// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.lezen.blok.Blok;
import nl.rodedraad.kern.lezen.blok.FormatReader;
import nl.rodedraad.kern.lezen.blok.Inhoud;
import nl.rodedraad.kern.lezen.blok.TextDecoder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a web page. Nothing on it is run and nothing that it points to is fetched. */
public final class HtmlReader implements FormatReader {

    private static final int MAX_DEPTH = 256;

    @Override
    public Inhoud read(byte[] bytes) {
        return read(TextDecoder.decode(bytes));
    }

    static Inhoud read(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        Document page = parser.parseInput(html, "");
        Map<String, String> metadata = metadata(page);
        List<Blok> blocks = HtmlBlocks.of(MainContent.of(page));
        return new Inhoud(metadata.getOrDefault("titel", ""), 0, blocks, metadata);
    }

    private static Map<String, String> metadata(Document page) {
        Map<String, String> found = new TreeMap<>();
        put(found, "titel", page.title());
        put(found, "auteur", meta(page, "author", "dcterms.creator", "DC.creator", "OVERHEID.organisation"));
        put(found, "datum", meta(page, "date", "dcterms.modified", "dcterms.issued", "DC.date", "dcterms.available"));
        put(found, "maker", meta(page, "generator"));
        return found;
    }

    private static void put(Map<String, String> found, String name, String value) {
        if (!value.isBlank()) {
            found.put(name, value.strip());
        }
    }

    private static String meta(Document page, String... names) {
        for (String name : names) {
            for (Element element : page.select("meta[name]")) {
                if (element.attr("name").equalsIgnoreCase(name)
                        && !element.attr("content").isBlank()) {
                    return element.attr("content");
                }
            }
        }
        return "";
    }
}
