// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rodedraad.kern.duiden.Platt.Geval;
import org.junit.jupiter.api.Test;

class PlattTest {

    @Test
    void deKansVolgtHoeVaakEenScoreUitkomt() {
        Random random = new Random(3);
        List<Geval> gevallen = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double score = random.nextGaussian() * 2;
            gevallen.add(new Geval(score, random.nextDouble() < 1 / (1 + Math.exp(-(1.5 * score - 0.5)))));
        }
        Platt platt = Platt.fit(gevallen);
        assertThat(platt.helling()).isBetween(1.4, 1.6);
        assertThat(platt.verschuiving()).isBetween(-0.6, -0.4);
    }

    @Test
    void deBesteDrempelKomtOpEenHalfTeLiggen() {
        List<Geval> gevallen = List.of(
                new Geval(-3, false),
                new Geval(-2, false),
                new Geval(-1, true),
                new Geval(0, true),
                new Geval(2, true));
        Platt platt = new Platt(1, 0).metBesteF1(gevallen);
        assertThat(platt.kans(-1)).isGreaterThanOrEqualTo(0.5);
        assertThat(platt.kans(-2)).isLessThan(0.5);
    }

    @Test
    void deBesteScheidingHangtNietAfVanHoeveelErVanElkZijn() {
        List<Platt.Geval> gevallen = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            gevallen.add(new Platt.Geval(i % 10, i % 10 >= 5));
        }
        List<Platt.Geval> weinigWaar = gevallen.stream()
                .filter(geval -> !geval.waar())
                .flatMap(geval -> Stream.of(geval, geval, geval))
                .collect(Collectors.toCollection(ArrayList::new));
        gevallen.stream().filter(Platt.Geval::waar).forEach(weinigWaar::add);
        for (List<Platt.Geval> proef : List.of(gevallen, weinigWaar)) {
            Platt platt = Platt.fit(proef).metBesteScheiding(proef);
            assertThat(platt.kans(5)).isGreaterThanOrEqualTo(0.5);
            assertThat(platt.kans(4)).isLessThan(0.5);
        }
    }
}
