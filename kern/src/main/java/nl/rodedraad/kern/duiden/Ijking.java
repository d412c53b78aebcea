// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Calibration on scores of sentences whose voice the scoring model had not seen: each voice is scored by a model of the others.
 */
final class Ijking {

    private final List<Voorbeeld> voorbeelden = new ArrayList<>();
    private final List<double[]> scores = new ArrayList<>();
    private final ModelTrainer trainer;

    Ijking(ModelTrainer trainer, List<Voorbeeld> alle) {
        this.trainer = trainer;
        for (String stem :
                alle.stream().map(Voorbeeld::stem).distinct().sorted().toList()) {
            Map<String, float[]> gewichten = trainer.train(alle.stream()
                    .filter(voorbeeld -> !voorbeeld.stem().equals(stem))
                    .toList());
            LineairModel model = new LineairModel(trainer.klassen(), gewichten);
            alle.stream().filter(voorbeeld -> voorbeeld.stem().equals(stem)).forEach(voorbeeld -> {
                voorbeelden.add(voorbeeld);
                scores.add(model.scores(voorbeeld.kenmerken()));
            });
        }
    }

    /** The examples in the order of {@link #scores}. */
    List<Voorbeeld> voorbeelden() {
        return List.copyOf(voorbeelden);
    }

    /** Uncalibrated scores of each example by a model that had not seen its voice. */
    List<double[]> scores() {
        return List.copyOf(scores);
    }

    DuidModel ijk(String naam, Map<String, float[]> gewichten) {
        LineairModel lineair = new LineairModel(trainer.klassen(), gewichten);
        double temperatuur = temperatuur();
        Platt themaZin = themaZin();
        DuidModel zinnen = new DuidModel(naam, lineair, temperatuur, themaZin, new Platt(1, 0), new Platt(1, 0));
        return new DuidModel(naam, lineair, temperatuur, themaZin, themaTekst(zinnen), knelpuntTekst(zinnen));
    }

    private double temperatuur() {
        double beste = 1;
        double laagste = Double.POSITIVE_INFINITY;
        for (int stap = 1; stap <= 60; stap++) {
            double temperatuur = stap * 0.05;
            DuidModel model = new DuidModel(
                    "",
                    new LineairModel(trainer.klassen(), Map.of()),
                    temperatuur,
                    new Platt(1, 0),
                    new Platt(1, 0),
                    new Platt(1, 0));
            double verlies = 0;
            for (int i = 0; i < scores.size(); i++) {
                verlies -= StrictMath.log(Math.max(
                        1e-9, model.kans(scores.get(i), voorbeelden.get(i).functie())));
            }
            if (verlies < laagste) {
                laagste = verlies;
                beste = temperatuur;
            }
        }
        return beste;
    }

    private Platt themaZin() {
        List<Platt.Geval> gevallen = new ArrayList<>();
        List<String> themas = themas();
        for (int i = 0; i < scores.size(); i++) {
            for (int t = 0; t < themas.size(); t++) {
                gevallen.add(new Platt.Geval(
                        scores.get(i)[Functie.values().length + t],
                        voorbeelden.get(i).themas().contains(themas.get(t))));
            }
        }
        return Platt.fit(gevallen);
    }

    private Platt themaTekst(DuidModel model) {
        List<Platt.Geval> gevallen = new ArrayList<>();
        List<String> themas = themas();
        perTekst().values().forEach(zinnen -> {
            for (int t = 0; t < themas.size(); t++) {
                int thema = t;
                double kans = zinnen.stream()
                        .mapToDouble(i -> model.themaVanZin(scores.get(i), thema))
                        .max()
                        .orElse(0);
                boolean waar = zinnen.stream()
                        .anyMatch(i -> voorbeelden.get(i).themas().contains(themas.get(thema)));
                gevallen.add(new Platt.Geval(Platt.logit(kans), waar));
            }
        });
        return Platt.fit(gevallen);
    }

    private Platt knelpuntTekst(DuidModel model) {
        List<Platt.Geval> gevallen = new ArrayList<>();
        perTekst().values().forEach(zinnen -> {
            double kans = zinnen.stream()
                    .mapToDouble(i -> model.kans(scores.get(i), Functie.KNELPUNT))
                    .max()
                    .orElse(0);
            boolean waar = zinnen.stream().anyMatch(i -> voorbeelden.get(i).functie() == Functie.KNELPUNT);
            gevallen.add(new Platt.Geval(Platt.logit(kans), waar));
        });
        return Platt.fit(gevallen);
    }

    private Map<Integer, List<Integer>> perTekst() {
        Map<Integer, List<Integer>> perTekst = new TreeMap<>();
        for (int i = 0; i < voorbeelden.size(); i++) {
            perTekst.computeIfAbsent(voorbeelden.get(i).tekst(), key -> new ArrayList<>())
                    .add(i);
        }
        return perTekst;
    }

    private static List<String> themas() {
        return Schema.themas().begrippen().stream().map(Begrip::slug).toList();
    }
}
