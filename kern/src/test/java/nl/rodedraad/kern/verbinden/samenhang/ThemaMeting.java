// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.rodedraad.kern.duiden.Begrip;
import nl.rodedraad.kern.duiden.Schema;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Groepslid;
import nl.rodedraad.kern.verbinden.Inhoudswoorden;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.Naamgever;
import nl.rodedraad.kern.verbinden.Weging;
import nl.rodedraad.kern.verbinden.WoordGroepering;
import nl.rodedraad.kern.verbinden.WoordNaamgever;

/**
 * Hides one theme of the gold after another and looks whether its knelpunten come out as proposed themes; then prints the names that
 * the draden of the gold would get. Argument: folder with the gold. Prints Markdown.
 */
final class ThemaMeting {

    private ThemaMeting() {}

    public static void main(String[] args) throws IOException {
        Goudcorpus goud = new Goudcorpus(Path.of(args[0]));
        List<Knelpunt> knelpunten = goud.verzameling().knelpunten();
        Inhoudswoorden woorden = new Inhoudswoorden(Dutch.tokenizer(), Dutch.lemmatizer());
        NieuwThemaMaker maker = new NieuwThemaMaker(
                woorden,
                new WoordGroepering(woorden),
                weging -> new WoordNaamgever(Dutch.tokenizer(), Dutch.lemmatizer(), weging));
        System.out.println(
                "| verborgen thema | zonder thema | in een voorstel | grootste voorstel | naam |\n|---|---|---|---|---|");
        int totaal = 0;
        int gevonden = 0;
        for (Begrip thema : Schema.themas().begrippen()) {
            List<Knelpunt> zonder =
                    knelpunten.stream().map(een -> zonder(een, thema.slug())).toList();
            long kaal = zonder.stream().filter(een -> een.themas().isEmpty()).count();
            if (kaal < 2) {
                continue;
            }
            List<NieuwThema> nieuw = maker.maak(zonder);
            Set<String> in = new HashSet<>();
            nieuw.forEach(een -> in.addAll(een.knelpunten()));
            totaal += (int) kaal;
            gevonden += in.size();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %s |%n",
                    thema.slug(),
                    kaal,
                    in.size(),
                    nieuw.isEmpty() ? 0 : nieuw.get(0).knelpunten().size(),
                    nieuw.isEmpty() ? "" : nieuw.get(0).naam());
        }
        System.out.printf(Locale.ROOT, "%nGevonden: %.3f van %d%n%n", (double) gevonden / Math.max(1, totaal), totaal);
        namen(goud, knelpunten, woorden);
    }

    private static void namen(Goudcorpus goud, List<Knelpunt> knelpunten, Inhoudswoorden woorden) {
        Weging weging = new Weging(knelpunten.stream()
                .map(knelpunt -> {
                    List<String> alle = new ArrayList<>();
                    knelpunt.citaten().forEach(citaat -> alle.addAll(woorden.van(citaat.tekst())));
                    return alle;
                })
                .toList());
        Naamgever naamgever = new WoordNaamgever(Dutch.tokenizer(), Dutch.lemmatizer(), weging);
        System.out.println("| draad in het goud | naam uit eigen woorden |\n|---|---|");
        for (Draad draad : goud.draden()) {
            List<Groepslid> leden = knelpunten.stream()
                    .filter(knelpunt -> draad.knelpunten().contains(knelpunt.id()))
                    .map(Groepslid::van)
                    .toList();
            System.out.println("| " + draad.naam() + " | " + naamgever.naam(leden) + " |");
        }
    }

    private static Knelpunt zonder(Knelpunt k, String thema) {
        return new Knelpunt(
                k.id(),
                k.organisatie(),
                k.jaar(),
                k.naam(),
                k.citaten(),
                k.uitspraken(),
                k.themas().stream().filter(label -> !label.id().equals(thema)).toList(),
                k.doelgroepen(),
                k.urgentie(),
                k.openheid(),
                k.verwijzingen(),
                k.uittreksel(),
                k.herkomst(),
                k.beslissingen());
    }
}
