// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.blok;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.PassageSoort;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    private static final String ALPHABET =
            "ab c\u00A0\u00AD\u200B\t\n\r\u0000\u0007e\u0301\uFB01\uD83D\uDE00\uD800\uE000\uFFFE.é-";

    @Test
    void elkePassageIsGelijkAanZijnBereikEnSchoon() {
        Random random = new Random(42);
        for (int i = 0; i < 500; i++) {
            CanonicalText text = CanonicalText.of(blocks(random));
            int end = -2;
            for (Passage passage : text.passages()) {
                assertThat(passage.tekst()).isEqualTo(passage.bereik().van(text.text()));
                assertThat(passage.bereik().begin()).isEqualTo(end + 2);
                assertThat(passage.tekst()).isNotBlank();
                end = passage.bereik().eind();
            }
            assertThat(Normalizer.isNormalized(text.text(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(text.text().chars().allMatch(c -> c == '\t' || c == '\n' || !Character.isISOControl(c)))
                    .isTrue();
        }
    }

    @Test
    void koppadNoemtDeKoppenErboven() {
        CanonicalText text = CanonicalText.of(List.of(
                Blok.kop(1, "A"),
                Blok.kop(3, "B"),
                Blok.van(PassageSoort.ALINEA, "x"),
                Blok.kop(2, "C"),
                Blok.van(PassageSoort.ALINEA, "y"),
                Blok.kop(1, "D")));

        assertThat(text.passages())
                .extracting(Passage::koppad)
                .containsExactly(
                        List.of(), List.of("A"), List.of("A", "B"), List.of("A"), List.of("A", "C"), List.of());
        assertThat(text.text()).isEqualTo("A\n\nB\n\nx\n\nC\n\ny\n\nD");
    }

    private static List<Blok> blocks(Random random) {
        List<Blok> blocks = new ArrayList<>();
        PassageSoort[] kinds = PassageSoort.values();
        for (int i = 0; i < random.nextInt(8); i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < random.nextInt(30); j++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            PassageSoort kind = kinds[random.nextInt(kinds.length)];
            blocks.add(
                    kind == PassageSoort.KOP
                            ? Blok.kop(1 + random.nextInt(6), text.toString())
                            : Blok.van(kind, text.toString()));
        }
        return blocks;
    }
}
