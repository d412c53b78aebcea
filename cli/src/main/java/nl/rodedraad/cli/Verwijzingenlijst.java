// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.verwijzing.Bronregister;
import nl.rodedraad.kern.verwijzing.Verwijzing;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;

/** The citations of one document, to print. */
final class Verwijzingenlijst {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Document document;
    private final List<Verwijzing> verwijzingen;
    private final Map<Integer, Integer> paginas = new TreeMap<>();

    private Verwijzingenlijst(Document document, List<Verwijzing> verwijzingen) {
        this.document = document;
        this.verwijzingen = verwijzingen;
        int p = 0;
        List<Passage> passages = document.passages();
        for (Verwijzing verwijzing : verwijzingen) {
            int begin = verwijzing.bereik().begin();
            while (p + 1 < passages.size() && passages.get(p + 1).bereik().begin() <= begin) {
                p++;
            }
            paginas.put(begin, passages.isEmpty() ? 0 : passages.get(p).pagina());
        }
    }

    static Verwijzingenlijst of(Document document, VerwijzingFinder finder) {
        return new Verwijzingenlijst(document, finder.find(document.tekst()));
    }

    /** One line of JSON for each citation, in order of place; ranges count in the canonical text. */
    List<String> json() {
        return verwijzingen.stream().map(this::json).toList();
    }

    private String json(Verwijzing verwijzing) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("bestand", document.bestand());
        node.put("pagina", pagina(verwijzing));
        node.put("plaats", document.plaats(verwijzing.bereik()).id());
        node.put("soort", verwijzing.soort().naam());
        node.put("tekst", verwijzing.tekst());
        node.put("begin", verwijzing.bereik().begin());
        node.put("eind", verwijzing.bereik().eind());
        node.put("id", verwijzing.id());
        node.put("artikel", verwijzing.artikel());
        node.put("lid", verwijzing.lid());
        node.put("onderdeel", verwijzing.onderdeel());
        node.put("adres", verwijzing.adres());
        node.put("status", verwijzing.status().naam());
        node.put("zekerheid", verwijzing.zekerheid());
        node.put("reden", verwijzing.reden());
        return node.toString();
    }

    /** The citations by kind, each with page, status, what is written and what it leads to. */
    List<String> tabel(Teksten teksten) {
        List<String> lines = new ArrayList<>();
        lines.add(teksten.van("verwijzingen.kop", document.bestand(), verwijzingen.size()));
        for (VerwijzingSoort soort : VerwijzingSoort.values()) {
            List<Verwijzing> own = verwijzingen.stream()
                    .filter(verwijzing -> verwijzing.soort() == soort)
                    .toList();
            if (!own.isEmpty()) {
                lines.add("");
                lines.add(teksten.van("verwijzingen." + soort.naam(), own.size()));
                own.forEach(verwijzing -> lines.add(row(verwijzing, teksten)));
            }
        }
        lines.add("");
        return lines;
    }

    private String row(Verwijzing verwijzing, Teksten teksten) {
        int pagina = pagina(verwijzing);
        String place = pagina == 0
                ? Integer.toString(verwijzing.bereik().begin())
                : teksten.van("verwijzingen.pagina", pagina);
        String source = verwijzing.id().isEmpty()
                ? verwijzing.reden()
                : Bronregister.naam(verwijzing.soort(), verwijzing.id()) + part(verwijzing) + " [" + verwijzing.id()
                        + "]";
        return String.format(
                Locale.ROOT,
                "  %-8s %-9s %-48s %s",
                place,
                verwijzing.status().naam(),
                verwijzing.tekst().replaceAll("\\s+", " "),
                source);
    }

    private static String part(Verwijzing verwijzing) {
        StringBuilder part = new StringBuilder();
        append(part, "artikel", verwijzing.artikel());
        append(part, "lid", verwijzing.lid());
        append(part, "onder", verwijzing.onderdeel());
        return part.toString();
    }

    private static void append(StringBuilder part, String word, String value) {
        if (!value.isEmpty()) {
            part.append(", ").append(word).append(' ').append(value);
        }
    }

    private int pagina(Verwijzing verwijzing) {
        return paginas.getOrDefault(verwijzing.bereik().begin(), 0);
    }
}
