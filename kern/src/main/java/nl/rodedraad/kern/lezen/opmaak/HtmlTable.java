// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A table of a page as text: cells separated by tabs, rows by line feeds. */
final class HtmlTable {

    private HtmlTable() {}

    /** Whether the element is a table of data, rather than one that only places things on the page. */
    static boolean isData(Element element) {
        return element.normalName().equals("table")
                && !element.attr("role").equals("presentation")
                && element.selectFirst("h1,h2,h3,h4,h5,h6,table table") == null
                && element.select("tr").stream().anyMatch(row -> cells(row).size() > 1);
    }

    static String text(Element table) {
        return table.select("tr").stream()
                .map(HtmlTable::row)
                .filter(row -> !row.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String row(Element row) {
        return cells(row).stream().map(HtmlTable::cell).collect(Collectors.joining("\t"));
    }

    private static Elements cells(Element row) {
        return row.select("> td, > th");
    }

    private static String cell(Element cell) {
        return cell.text().replace('\t', ' ').replace('\n', ' ');
    }
}
