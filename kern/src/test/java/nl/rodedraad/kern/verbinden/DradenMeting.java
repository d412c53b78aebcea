// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.io.File;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.rodedraad.kern.meten.AdjustedRand;
import nl.rodedraad.kern.meten.BCubed;
import nl.rodedraad.kern.taal.Dutch;

/**
 * Measures the draden on the gold of a corpus, beside what others make of the same texts: the knelpunten are those of the gold, so that
 * only the connecting is judged. Argument: folder with {@code knelpunten.json}, {@code draden.json} and {@code zinnen}. Prints
 * Markdown.
 */
final class DradenMeting {

    private DradenMeting() {}

    public static void main(String[] args) throws IOException {
        System.out.println("| wat | paren precisie / bereik | B-cubed F1 | aangepaste Rand |\n|---|---|---|---|");
        Draadgoud goud = Draadgoud.lees(new File(args[0]), true);
        Draadgoud koppen = Draadgoud.lees(new File(args[0]), false);
        regel("Rode Draad, naam van de lezer van het goud", goud, gevonden(goud));
        regel("Rode Draad, naam is de kop erboven", koppen, gevonden(koppen));
        andere("naam van de lezer", goud);
        andere("naam is de kop", koppen);
        regel("alles apart", goud, Map.of());
        System.out.printf(
                Locale.ROOT,
                "%n%d verhalen, %d knelpunten. Overeenstemming van de paren na weglaten van één Stand: %s%n",
                goud.verhalen().size(),
                goud.knelpunten().size(),
                stabiliteit(goud.knelpunten()));
    }

    private static void andere(String naam, Draadgoud goud) throws IOException {
        Map<String, String> teksten = new TreeMap<>();
        goud.verhalen().forEach(verhaal -> teksten.put(verhaal, goud.tekst(verhaal)));
        int aantal = (int) goud.verhalen().stream()
                .map(verhaal -> goud.draadVan().getOrDefault(verhaal, verhaal))
                .distinct()
                .count();
        regel("TF-IDF met k-means, k = " + aantal + ", " + naam, goud, Tegenhangers.kMeans(teksten, aantal));
        regel("Carrot2 Lingo, " + naam, goud, Tegenhangers.lingo(teksten, aantal));
    }

    private static List<Draad> draden(List<Knelpunt> knelpunten) {
        return new WoordenDraadFinder(Dutch.tokenizer(), Dutch.lemmatizer()).find(knelpunten);
    }

    private static Map<String, String> gevonden(Draadgoud goud) {
        Map<String, String> gevonden = new TreeMap<>();
        for (Draad draad : draden(goud.knelpunten())) {
            draad.knelpunten()
                    .forEach(id -> gevonden.putIfAbsent(goud.verhaalVan().getOrDefault(id, id), draad.id()));
        }
        return gevonden;
    }

    /** Lowest and mean Jaccard, over all Standen, of the pairs together with and without that Stand. */
    private static String stabiliteit(List<Knelpunt> knelpunten) {
        Set<String> alle = paren(draden(knelpunten));
        double laagste = 1;
        double som = 0;
        Set<String> standen = new HashSet<>();
        knelpunten.forEach(knelpunt -> standen.add(stand(knelpunt)));
        for (String stand : standen) {
            Set<String> weg = new HashSet<>();
            knelpunten.stream()
                    .filter(knelpunt -> stand(knelpunt).equals(stand))
                    .forEach(knelpunt -> weg.add(knelpunt.id()));
            Set<String> zonder = paren(draden(knelpunten.stream()
                    .filter(knelpunt -> !weg.contains(knelpunt.id()))
                    .toList()));
            Set<String> rest = new HashSet<>(alle);
            rest.removeIf(paar -> weg.stream().anyMatch(paar::contains));
            double jaccard = jaccard(rest, zonder);
            laagste = Math.min(laagste, jaccard);
            som += jaccard;
        }
        return String.format(
                Locale.ROOT,
                "gemiddeld %.3f, laagste %.3f over %d Standen",
                som / standen.size(),
                laagste,
                standen.size());
    }

    private static String stand(Knelpunt knelpunt) {
        return knelpunt.organisatie() + " " + knelpunt.jaar();
    }

    private static double jaccard(Set<String> een, Set<String> ander) {
        Set<String> beide = new HashSet<>(een);
        beide.retainAll(ander);
        int samen = een.size() + ander.size() - beide.size();
        return samen == 0 ? 1 : (double) beide.size() / samen;
    }

    private static Set<String> paren(List<Draad> draden) {
        Set<String> paren = new HashSet<>();
        for (Draad draad : draden) {
            for (String een : draad.knelpunten()) {
                draad.knelpunten().stream()
                        .filter(ander -> een.compareTo(ander) < 0)
                        .forEach(ander -> paren.add(een + " " + ander));
            }
        }
        return paren;
    }

    private static void regel(String naam, Draadgoud goud, Map<String, String> gevonden) {
        List<String> verhalen = goud.verhalen();
        List<String> waar = verhalen.stream()
                .map(id -> goud.draadVan().getOrDefault(id, id))
                .toList();
        List<String> gezegd =
                verhalen.stream().map(id -> gevonden.getOrDefault(id, id)).toList();
        int goed = 0;
        int teVeel = 0;
        int gemist = 0;
        for (int i = 0; i < verhalen.size(); i++) {
            for (int j = i + 1; j < verhalen.size(); j++) {
                boolean echt = waar.get(i).equals(waar.get(j));
                boolean samen = gezegd.get(i).equals(gezegd.get(j));
                goed += echt && samen ? 1 : 0;
                teVeel += !echt && samen ? 1 : 0;
                gemist += echt && !samen ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f / %.2f | %.3f | %.3f |%n",
                naam,
                (double) goed / Math.max(1, goed + teVeel),
                (double) goed / Math.max(1, goed + gemist),
                BCubed.of(waar, gezegd).f1(),
                AdjustedRand.of(waar, gezegd));
    }
}
