// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.rodedraad.kern.meten.Bootstrap;
import nl.rodedraad.kern.meten.Counts;
import nl.rodedraad.kern.meten.Interval;

/** Prints how well this room does on the treebanks. Run with {@code -Drodedraad.wortel=} the folder of the project. */
public final class TaalMeting {

    private static final Bootstrap BOOTSTRAP = new Bootstrap(1000, 0.95, 1);

    private TaalMeting() {}

    public static void main(String[] args) {
        List<Boombank> banken = Boombank.alle();
        banken.forEach(bank -> print("zinsgrenzen " + bank.naam(), Metingen.zinsgrenzen(bank)));
        print("zinsgrenzen samen", banken.stream().flatMap(TaalMeting::grenzen).toList());
        banken.forEach(
                bank -> System.out.println(Metingen.regel("woorden " + bank.naam(), List.of(Metingen.woorden(bank)))));
        banken.forEach(bank -> System.out.printf(
                Locale.ROOT,
                "lemma's %s: juist %.4f, inhoudswoorden %.4f%n",
                bank.naam(),
                Metingen.lemmas(bank, false).recall(),
                Metingen.lemmas(bank, true).recall()));
        print("samenstellingen", Metingen.samenstellingen(banken));
    }

    private static Stream<Counts> grenzen(Boombank bank) {
        return Metingen.zinsgrenzen(bank).stream();
    }

    private static void print(String naam, List<Counts> counts) {
        Interval interval =
                BOOTSTRAP.interval(counts, drawn -> Counts.sum(drawn).f1());
        System.out.printf(
                Locale.ROOT, "%s, 95%%: %.3f-%.3f%n", Metingen.regel(naam, counts), interval.low(), interval.high());
    }
}
