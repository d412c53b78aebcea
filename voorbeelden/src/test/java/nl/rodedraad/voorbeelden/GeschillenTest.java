// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rodedraad.kern.duiden.LeerDocument;
import nl.rodedraad.kern.duiden.LeerDocument.LeerZin;
import org.junit.jupiter.api.Test;

/** What two readings of the Standen saw differently was decided, and the gold says what was decided. */
class GeschillenTest {

    private static final String NIETS = "-";
    private static final int DOCUMENT = 0;
    private static final int PASSAGE = 1;
    private static final int BEGIN = 2;
    private static final int LABEL = 4;
    private static final int BESLIST = 7;
    private static final int REDEN = 8;

    private static final Map<String, Function<LeerZin, String>> LABELS = new TreeMap<>(Map.of(
            "functie", LeerZin::functie,
            "themas", zin -> samen(zin.themas()),
            "doelgroepen", zin -> samen(zin.doelgroepen()),
            "levensgebeurtenissen", zin -> samen(zin.levensgebeurtenissen()),
            "ontwikkelingen", zin -> samen(zin.ontwikkelingen()),
            "urgentie", zin -> Integer.toString(zin.urgentie()),
            "openheid", zin -> Integer.toString(zin.openheid())));

    @Test
    void elkVerschilTussenDeTweeLezingenIsBeslistEnStaatZoInHetGoud() throws IOException {
        assertThat(beslisteVerschillen("A")).isGreaterThan(200);
        assertThat(beslisteVerschillen("B")).isGreaterThan(100);
    }

    private static int beslisteVerschillen(String corpus) throws IOException {
        Map<String, String> beslist = beslissingen();
        Map<String, LeerZin> goud = zinnen("goud/" + corpus + "/zinnen");
        Map<String, LeerZin> tweede = zinnen("goud/lezingen/tweede");
        int verschillen = 0;
        for (Map.Entry<String, LeerZin> een : zinnen("goud/lezingen/eerste").entrySet()) {
            LeerZin ander = tweede.get(een.getKey());
            LeerZin zo = goud.get(een.getKey());
            if (ander == null || zo == null) {
                continue;
            }
            for (String label : LABELS.keySet()) {
                if (verschilt(label, een.getValue(), ander)) {
                    verschillen++;
                    String plaats = een.getKey() + " " + label;
                    assertThat(beslist).containsKey(plaats);
                    assertThat(waarde(label, zo)).as(plaats).isEqualTo(beslist.get(plaats));
                }
            }
        }
        return verschillen;
    }

    /** Urgency and openness can only be compared where both readings saw a knelpunt; a sentence without one has 0. */
    private static boolean verschilt(String label, LeerZin een, LeerZin ander) {
        String eerste = waarde(label, een);
        String tweede = waarde(label, ander);
        return !eerste.equals(tweede) && !eerste.equals("0") && !tweede.equals("0");
    }

    private static String waarde(String label, LeerZin zin) {
        return LABELS.getOrDefault(label, LeerZin::functie).apply(zin);
    }

    private static Map<String, String> beslissingen() throws IOException {
        return Files.readAllLines(Goud.MAP.resolve("goud/lezingen/geschillen.tsv")).stream()
                .skip(1)
                .map(regel -> regel.split("\t"))
                .peek(rij -> assertThat(rij[REDEN]).isNotBlank())
                .collect(Collectors.toMap(
                        rij -> String.join(" ", rij[DOCUMENT], rij[PASSAGE], rij[BEGIN], rij[LABEL]),
                        rij -> samen(Arrays.asList(rij[BESLIST].split(",")))));
    }

    private static Map<String, LeerZin> zinnen(String map) {
        Map<String, LeerZin> zinnen = new HashMap<>();
        for (LeerDocument document : LeerDocument.readAll(Goud.MAP.resolve(map))) {
            for (int i = 0; i < document.passages().size(); i++) {
                for (LeerZin zin : document.passages().get(i).zinnen()) {
                    zinnen.put(document.document() + " " + i + " " + zin.begin(), zin);
                }
            }
        }
        return zinnen;
    }

    private static String samen(Collection<String> waarden) {
        return waarden.isEmpty() ? NIETS : String.join(",", new TreeSet<>(waarden));
    }
}
