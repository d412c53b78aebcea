// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Reads a Markdown source. */
final class VerhaalLezer {

    private static final Pattern VOORWERK = Pattern.compile("\\A---\\n(.*?)\\n---\\n+", Pattern.DOTALL);
    private static final Pattern TITEL = Pattern.compile("(?m)^titel: *\"?(.*?)\"?$");
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .build();

    private VerhaalLezer() {}

    /**
     * Reads the source of one Stand.
     *
     * @throws IllegalArgumentException if the front matter with a title is missing, or a note has no text
     */
    static Verhaal lees(Bron bron, String bestandstekst) {
        String tekst = bestandstekst.replace("\r\n", "\n");
        Matcher voorwerk = VOORWERK.matcher(tekst);
        if (!voorwerk.find()) {
            throw new IllegalArgumentException(bron.bron() + " begint niet met een blok tussen twee regels ---.");
        }
        String markdown = tekst.substring(voorwerk.end());
        Map<String, Integer> nummers = new LinkedHashMap<>();
        Map<String, List<Blok>> noten = new HashMap<>();
        List<Blok> blokken = BlokLezer.lees(PARSER.parse(markdown), nummers, noten);
        Omslag omslag = Omslag.van(blokken);
        return new Verhaal(
                titel(bron, voorwerk.group(1)),
                markdown,
                omslag.voor(),
                Inleiding.metInhoudsopgave(bron, omslag.na()),
                nummers.keySet().stream().map(label -> noot(bron, noten, label)).toList());
    }

    private static String titel(Bron bron, String voorwerk) {
        Matcher titel = TITEL.matcher(voorwerk);
        if (!titel.find()) {
            throw new IllegalArgumentException(bron.bron() + " heeft geen regel die met titel: begint.");
        }
        return titel.group(1).replace("\\\"", "\"");
    }

    private static List<Stuk> noot(Bron bron, Map<String, List<Blok>> noten, String label) {
        List<Blok> noot = noten.getOrDefault(label, List.of());
        if (noot.size() == 1 && noot.get(0) instanceof Blok.Alinea alinea) {
            return alinea.stukken();
        }
        throw new IllegalArgumentException(bron.bron() + " heeft bij voetnoot " + label + " niet één alinea.");
    }
}
