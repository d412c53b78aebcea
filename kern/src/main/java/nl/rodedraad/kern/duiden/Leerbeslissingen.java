// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.stand.Plaats;

/**
 * Decisions of people as labelled documents to learn from: of each decided range one, with the letters of the range as its only
 * sentence. A later decision goes before an earlier one. A range that is not a knelpunt, and of which nothing else was decided,
 * counts as context. A range with a decision about a theme counts as a knelpunt, unless another function was decided, and has the
 * themes that were decided and no others; where no theme was decided, no theme is learnt from it.
 *
 * @param documenten one per decided range, in order of the log
 * @param gebruikt number of decisions that the documents hold
 * @param zonderLetters decisions that cannot be learnt from because they do not carry their letters
 * @param uitKeuring decisions that are not learnt from because their letters stand in the set that judges the model
 */
public record Leerbeslissingen(
        List<LeerDocument> documenten, int gebruikt, List<Beslissing> zonderLetters, List<Beslissing> uitKeuring) {

    /** Voice and register of the documents. */
    public static final String STEM = "beslissingen";

    private static final Set<String> SOORTEN = Set.of("functie", "knelpunt", "geen-knelpunt", "thema", "niet-thema");
    private static final String GEEN = "geen";

    public Leerbeslissingen {
        documenten = List.copyOf(documenten);
        zonderLetters = List.copyOf(zonderLetters);
        uitKeuring = List.copyOf(uitKeuring);
    }

    /** What was decided about one range. */
    private static final class Besluit {
        private final String tekst;
        private final Set<String> themas = new TreeSet<>();
        private String functie = "";
        private boolean themasBeslist;

        Besluit(String tekst) {
            this.tekst = tekst;
        }

        void neem(Beslissing beslissing) {
            switch (beslissing.soort()) {
                case "functie" -> functie = Functie.of(beslissing.waarde()).naam();
                case "knelpunt" -> functie = Functie.KNELPUNT.naam();
                case "geen-knelpunt" -> geenKnelpunt();
                default -> thema(beslissing);
            }
        }

        private void geenKnelpunt() {
            if (functie.isEmpty() || functie.equals(Functie.KNELPUNT.naam())) {
                functie = Functie.CONTEXT.naam();
            }
        }

        private void thema(Beslissing beslissing) {
            themasBeslist = true;
            if (functie.isEmpty()) {
                functie = Functie.KNELPUNT.naam();
            }
            if (beslissing.soort().equals("thema")) {
                themas.add(checkThema(beslissing));
            } else {
                themas.remove(checkThema(beslissing));
            }
        }

        private static String checkThema(Beslissing beslissing) {
            List<String> slugs = Schema.themas().slugs();
            if (!slugs.contains(beslissing.waarde()) && !beslissing.waarde().equals(GEEN)) {
                throw new OngeldigeWaardeException(
                        "thema '" + beslissing.waarde() + "' in de beslissing op "
                                + beslissing.plaats().id(),
                        "een van " + slugs);
            }
            return beslissing.waarde();
        }

        private List<String> themas() {
            if (!Leerset.PROBLEEM.contains(functie)) {
                return List.of();
            }
            return themasBeslist ? List.copyOf(themas) : List.of(Leerset.THEMAS_ONBEKEND);
        }

        LeerDocument document(String naam) {
            LeerDocument.LeerZin zin = new LeerDocument.LeerZin(
                    0, tekst.length(), functie, themas(), 0, 0, List.of(), List.of(), List.of(), List.of(), "", "", "");
            LeerDocument.LeerPassage passage = new LeerDocument.LeerPassage("alinea", List.of(), tekst, List.of(zin));
            return new LeerDocument(naam, STEM, STEM, naam, List.of(passage));
        }
    }

    /**
     * What can be learnt from a log of decisions; kinds that say nothing of function or theme are passed over.
     *
     * @param keuring the documents that will judge the model
     * @throws OngeldigeWaardeException when a decision names a function or theme that does not exist
     */
    public static Leerbeslissingen van(List<Beslissing> log, List<LeerDocument> keuring) {
        List<String> gekeurd = keuring.stream()
                .flatMap(document -> document.passages().stream())
                .map(passage -> zonderWit(passage.tekst()))
                .toList();
        Map<Plaats, Besluit> besluiten = new LinkedHashMap<>();
        List<Beslissing> zonderLetters = new ArrayList<>();
        List<Beslissing> uitKeuring = new ArrayList<>();
        int gebruikt = 0;
        for (Beslissing beslissing : log) {
            String letters = zonderWit(beslissing.tekst());
            if (!SOORTEN.contains(beslissing.soort())) {
                continue;
            }
            if (letters.isEmpty()) {
                zonderLetters.add(beslissing);
            } else if (gekeurd.stream().anyMatch(tekst -> tekst.contains(letters))) {
                uitKeuring.add(beslissing);
            } else {
                besluiten
                        .computeIfAbsent(beslissing.plaats(), plaats -> new Besluit(beslissing.tekst()))
                        .neem(beslissing);
                gebruikt++;
            }
        }
        List<LeerDocument> documenten = new ArrayList<>();
        besluiten.forEach((plaats, besluit) -> documenten.add(besluit.document(plaats.id())));
        return new Leerbeslissingen(documenten, gebruikt, zonderLetters, uitKeuring);
    }

    private static String zonderWit(String tekst) {
        return tekst.replaceAll("\\s+", " ").strip();
    }
}
