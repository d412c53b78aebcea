// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.lezen.blok.FormatReader;
import nl.rodedraad.kern.lezen.blok.Inhoud;
import nl.rodedraad.kern.lezen.blok.TextDecoder;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown (CommonMark with tables, footnotes and front matter) by way of the page that it stands for. */
public final class MarkdownReader implements FormatReader {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create(), YamlFrontMatterExtension.create());
    private static final int MAX_NESTING = 100;

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MAX_NESTING)
            .build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    @Override
    public Inhoud read(byte[] bytes) {
        Node root = parser.parse(TextDecoder.decode(bytes));
        Inhoud page = HtmlReader.read("<main>" + renderer.render(root) + "</main>");
        Map<String, String> metadata = metadata(root);
        return new Inhoud(metadata.getOrDefault("titel", ""), 0, page.blokken(), metadata);
    }

    private static Map<String, String> metadata(Node root) {
        YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
        root.accept(matter);
        Map<String, String> found = new TreeMap<>();
        copy(matter, found, "titel", "titel", "title");
        copy(matter, found, "auteur", "auteur", "author", "organisatie");
        copy(matter, found, "datum", "datum", "date");
        return found;
    }

    private static void copy(YamlFrontMatterVisitor matter, Map<String, String> found, String name, String... keys) {
        for (String key : keys) {
            List<String> values = matter.getData().getOrDefault(key, List.of());
            if (!values.isEmpty()) {
                found.putIfAbsent(name, String.join("; ", values));
            }
        }
    }
}
