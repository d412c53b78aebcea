// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.PassageDuiding;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.stand.Stand;

/**
 * One section, one knelpunt, unless its passages are about different themes: passages under the same heading stay together while
 * they share a theme with what came before, or name none.
 */
public final class SectieGrouper implements KnelpuntGrouper {

    @Override
    public List<Knelpunt> group(Stand stand, List<PassageDuiding> duidingen, Beslissingen beslissingen) {
        List<Knelpunt> knelpunten = new ArrayList<>();
        List<Deel> groep = new ArrayList<>();
        for (PassageDuiding duiding : duidingen) {
            Deel deel = new Deel(duiding, beslissingen.uitspraken(stand.document(), duiding));
            if (deel.uitspraken.isEmpty()) {
                continue;
            }
            if (!groep.isEmpty() && !hoortBij(groep, deel)) {
                sluit(stand, groep, beslissingen, knelpunten);
            }
            groep.add(deel);
        }
        sluit(stand, groep, beslissingen, knelpunten);
        return knelpunten;
    }

    /** A passage with the uitspraken in it that are knelpunten. */
    static final class Deel {
        final PassageDuiding duiding;
        final List<Uitspraak> uitspraken;
        final List<String> themas;

        Deel(PassageDuiding duiding, List<Uitspraak> alle) {
            this.duiding = duiding;
            this.uitspraken = alle.stream()
                    .filter(uitspraak -> uitspraak.functie() == Functie.KNELPUNT)
                    .toList();
            this.themas = duiding.duiding().themas().stream()
                    .filter(LabelScore::ja)
                    .map(LabelScore::id)
                    .toList();
        }
    }

    private static boolean hoortBij(List<Deel> groep, Deel deel) {
        List<String> koppad = groep.get(0).duiding.passage().koppad();
        if (!koppad.equals(deel.duiding.passage().koppad())) {
            return false;
        }
        return deel.themas.isEmpty()
                || groep.stream().allMatch(eerder -> eerder.themas.isEmpty())
                || groep.stream().anyMatch(eerder -> eerder.themas.stream().anyMatch(deel.themas::contains));
    }

    private static void sluit(Stand stand, List<Deel> groep, Beslissingen beslissingen, List<Knelpunt> knelpunten) {
        if (!groep.isEmpty()) {
            new KnelpuntMaker(stand, groep, beslissingen).make().ifPresent(knelpunten::add);
            groep.clear();
        }
    }

    /** The highest score of each label over the parts, most probable first. */
    static List<LabelScore> hoogste(List<List<LabelScore>> perDeel) {
        Map<String, LabelScore> hoogste = new TreeMap<>();
        for (List<LabelScore> scores : perDeel) {
            for (LabelScore score : scores) {
                hoogste.merge(score.id(), score, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        return hoogste.values().stream()
                .filter(LabelScore::ja)
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .toList();
    }
}
