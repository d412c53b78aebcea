// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.rodedraad.kern.duiden.LeerDocument;
import org.junit.jupiter.api.Test;

class HerhalingTest {

    private static final double MEEST = 0.01;
    private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Test
    void geenVijfWoordenKerenInMeerDanEenOpDeHonderdZinnenTerug() {
        blijftOnderDeGrens("A", Goud.zinnen("A"));
        blijftOnderDeGrens("B", Goud.zinnen("B"));
        blijftOnderDeGrens("leercorpus", Goud.leercorpus());
    }

    private static void blijftOnderDeGrens(String corpus, List<LeerDocument> documenten) {
        Map<String, Integer> zinnenPerReeks = new HashMap<>();
        int zinnen = 0;
        for (LeerDocument document : documenten) {
            for (LeerDocument.LeerPassage passage : document.passages()) {
                for (LeerDocument.LeerZin zin : passage.zinnen()) {
                    zinnen++;
                    reeksen(Goud.tekst(passage, zin)).forEach(reeks -> zinnenPerReeks.merge(reeks, 1, Integer::sum));
                }
            }
        }
        Map.Entry<String, Integer> vaakst = zinnenPerReeks.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%s: '%s' staat in %d van %d zinnen (%.2f%%)%n",
                corpus,
                vaakst.getKey(),
                vaakst.getValue(),
                zinnen,
                100.0 * vaakst.getValue() / zinnen);
        assertThat((double) vaakst.getValue() / zinnen)
                .as("%s: '%s'", corpus, vaakst.getKey())
                .isLessThanOrEqualTo(MEEST);
    }

    private static Set<String> reeksen(String zin) {
        List<String> woorden = WOORD.matcher(zin.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        Set<String> reeksen = new HashSet<>();
        for (int i = 0; i + 5 <= woorden.size(); i++) {
            reeksen.add(String.join(" ", woorden.subList(i, i + 5)));
        }
        return reeksen;
    }
}
