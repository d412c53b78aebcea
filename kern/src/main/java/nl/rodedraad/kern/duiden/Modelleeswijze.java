// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.Arrays;
import java.util.List;
import nl.rodedraad.kern.duiden.Leerset.Voorbeeld;

/** Linear models for functions and for themes, calibrated on voices of the examples that they learn from. */
final class Modelleeswijze implements Leeswijze {

    /** Fewer than the model that comes with the program has, because each register is learnt anew. */
    private static final int PARTS = 3;

    private final String naam;
    private final Leertaak functies;
    private final Leertaak themas;

    private Modelleeswijze(String naam, Leertaak functies, Leertaak themas) {
        this.naam = naam;
        this.functies = functies;
        this.themas = themas;
    }

    /** The way of the model that comes with the program: all its features, with context. */
    static Modelleeswijze model() {
        return new Modelleeswijze("model", Leertaak.functies(), Leertaak.themas());
    }

    /** A usual way to begin: logistic regression over TF-IDF, without context and word lists. */
    static Modelleeswijze tfIdf() {
        return new Modelleeswijze(
                "TF-IDF",
                Leertaak.functies().metAlleenWoorden(Voorbeeld::kenmerken),
                Leertaak.themas()
                        .metAlleenWoorden(voorbeeld -> voorbeeld.samenhang().eigen()));
    }

    @Override
    public String naam() {
        return naam;
    }

    @Override
    public Oordelaar leer(Leerset leerset) {
        List<Voorbeeld> zinnen = leerset.zinnen();
        DuidModel model = new DuidModel(
                naam,
                new LineairModel(functies.klassen(), new ModelTrainer(functies).train(zinnen)),
                new LineairModel(themas.klassen(), new ModelTrainer(themas).train(zinnen)),
                new Ijking(functies, themas, leerset, PARTS).waarden());
        return met(model);
    }

    /** Judges by a model that is there already. */
    Oordelaar met(DuidModel model) {
        return blok -> oordeel(blok, model);
    }

    private Blokoordeel oordeel(Leerset.Blok blok, DuidModel model) {
        List<double[]> functiescores = blok.zinnen().stream()
                .map(zin -> model.functies().scores(functies.weging().apply(zin)))
                .toList();
        List<double[]> themascores = blok.zinnen().stream()
                .map(zin -> model.themas().scores(themas.weging().apply(zin)))
                .toList();
        return new Blokoordeel(
                functiescores.stream().map(model::functie).toList(),
                functiescores.stream()
                        .map(scores -> lijst(model.ijking().kansen(scores)))
                        .toList(),
                model.ijking().knelpuntKans(functiescores) >= 0.5,
                lijst(model.ijking().themaKansen(functiescores, themascores)));
    }

    private static List<Double> lijst(double[] kansen) {
        return Arrays.stream(kansen).boxed().toList();
    }
}
