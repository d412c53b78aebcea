// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.meten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.rodedraad.kern.meten.CalibrationError.Prediction;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import org.junit.jupiter.api.Test;

class MatenTest {

    @Test
    void precisieEnOpbrengstTellenGoedFoutEnGemist() {
        Counts counts = Counts.of(Set.of("a", "b", "c", "d"), Set.of("b", "c", "x"));
        assertThat(counts).isEqualTo(new Counts(2, 1, 2));
        assertThat(counts.precision()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(counts.recall()).isCloseTo(0.5, within(1e-12));
        assertThat(counts.f1()).isCloseTo(4 / 7.0, within(1e-12));
    }

    @Test
    void nietsTeVindenEnNietsGevondenIsVolmaakt() {
        assertThat(new Counts(0, 0, 0).f1()).isEqualTo(1);
        assertThat(new Counts(0, 0, 3).precision()).isZero();
        assertThat(new Counts(0, 2, 0).recall()).isZero();
    }

    @Test
    void bootstrapGeeftBijHetzelfdeZaadHetzelfdeInterval() {
        List<Double> units = new Random(1).doubles(50).boxed().toList();
        Interval interval = new Bootstrap(20, 0.9, 3).interval(units, MatenTest::mean);
        assertThat(new Bootstrap(20, 0.9, 3).interval(units, MatenTest::mean)).isEqualTo(interval);
        assertThat(new Bootstrap(20, 0.9, 4).interval(units, MatenTest::mean)).isNotEqualTo(interval);
    }

    /** For 80 of 100 the standard error is 0.04, so 95% lies between 0.72 and 0.88. */
    @Test
    void bootstrapIntervalIsZoBreedAlsDeStandaardfoutZegt() {
        List<Double> units =
                IntStream.range(0, 100).mapToObj(i -> i < 80 ? 1.0 : 0.0).toList();
        Interval interval = new Bootstrap(2000, 0.95, 3).interval(units, MatenTest::mean);
        assertThat(interval.low()).isCloseTo(0.72, within(0.02));
        assertThat(interval.high()).isCloseTo(0.88, within(0.02));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** The example of Bagga and Baldwin (1998): twelve mentions in three chains, and two answers that each join two chains. */
    @Test
    void bCubedGeeftDeWaardenVanBaggaEnBaldwin() {
        List<Integer> truth = List.of(1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3);
        BCubed smallJoined = BCubed.of(truth, List.of(1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2));
        BCubed largeJoined = BCubed.of(truth, List.of(1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1));
        assertThat(smallJoined.precision()).isCloseTo(16 / 21.0, within(1e-12));
        assertThat(largeJoined.precision()).isCloseTo(7 / 12.0, within(1e-12));
        assertThat(smallJoined.recall()).isEqualTo(1);
        assertThat(largeJoined.f1()).isCloseTo(14 / 19.0, within(1e-12));
    }

    /** The example of Yeung and Ruzzo, "Details of the Adjusted Rand index" (2001): ten items, 0.313. */
    @Test
    void aangepasteRandGeeftDeWaardeVanYeungEnRuzzo() {
        List<String> classes = List.of("u1", "u1", "u2", "u2", "u2", "u2", "u3", "u3", "u3", "u3");
        List<Integer> clusters = List.of(1, 2, 1, 2, 2, 3, 3, 3, 3, 3);
        assertThat(AdjustedRand.of(classes, clusters)).isCloseTo(0.313, within(0.0005));
    }

    @Test
    void aangepasteRandIsEenBijGelijkEnRondNulBijToeval() {
        assertThat(AdjustedRand.of(List.of(1, 1, 2), List.of("b", "b", "a"))).isEqualTo(1);
        assertThat(AdjustedRand.of(List.of(1, 2, 3), List.of(4, 5, 6))).isEqualTo(1);
        List<Integer> groups = IntStream.range(0, 3000).map(i -> i % 5).boxed().toList();
        List<Integer> mixed = new ArrayList<>(groups);
        Collections.shuffle(mixed, new Random(5));
        assertThat(AdjustedRand.of(groups, mixed)).isCloseTo(0, within(0.01));
    }

    /** The example of Krippendorff (2011), section C: twelve units, four observers, values missing, 0.743. */
    @Test
    void alphaGeeftDeWaardeVanKrippendorff() {
        List<List<Integer>> units = List.of(
                List.of(1, 1, 1),
                List.of(2, 2, 3, 2),
                List.of(3, 3, 3, 3),
                List.of(3, 3, 3, 3),
                List.of(2, 2, 2, 2),
                List.of(1, 2, 3, 4),
                List.of(4, 4, 4, 4),
                List.of(1, 1, 2, 1),
                List.of(2, 2, 2, 2),
                List.of(5, 5, 5),
                List.of(1, 1),
                List.of(3));
        assertThat(KrippendorffAlpha.nominal(units)).isCloseTo(0.743, within(0.0005));
    }

    @Test
    void alphaIsEenAlsIedereenHetEensIs() {
        assertThat(KrippendorffAlpha.nominal(List.of(List.of("a", "a"), List.of("b", "b"))))
                .isEqualTo(1);
        assertThat(KrippendorffAlpha.nominal(List.of(List.of("a", "a"), List.of("a", "a"))))
                .isEqualTo(1);
    }

    /** Two bins: 0.2 and 0.4 with one of two true (off by 0.2), 0.9 and 1.0 both true (off by 0.05). */
    @Test
    void ijkingsfoutWeegtHetVerschilPerVak() {
        List<Prediction> predictions = List.of(
                new Prediction(0.2, false),
                new Prediction(0.4, true),
                new Prediction(0.9, true),
                new Prediction(1.0, true));
        assertThat(CalibrationError.expected(predictions, 2)).isCloseTo(0.125, within(1e-12));
    }

    @Test
    void onmogelijkeInvoerNoemtWaardeEnRegel() {
        assertThatThrownBy(() -> BCubed.of(List.of(1), List.of())).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> AdjustedRand.of(List.of(1), List.of(1))).hasMessageContaining("minstens 2");
        assertThatThrownBy(() -> new Counts(-1, 0, 0)).hasMessageContaining("-1, 0, 0");
        assertThatThrownBy(() -> new Prediction(Double.NaN, true)).hasMessageContaining("kans NaN");
        assertThatThrownBy(() -> KrippendorffAlpha.nominal(List.of(List.of("a"))))
                .hasMessageContaining("twee mensen");
        assertThatThrownBy(() -> new Bootstrap(0, 0.95, 1)).hasMessageContaining("0 ronden");
        assertThatThrownBy(() -> new Interval(1, 0)).hasMessageContaining("ondergrens");
    }
}
