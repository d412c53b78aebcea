// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.duiden.Leerset.Voorbeeld;
import nl.rodedraad.kern.meten.CalibrationError;
import nl.rodedraad.kern.meten.Counts;
import nl.rodedraad.kern.taal.Dutch;

/**
 * Measures the model. With {@code stemmen} and folders of labelled documents: on voices that it has not seen, a sixth of the voices
 * scored by a model of the others each time. With {@code keuring} and folders: the shipped model on documents kept apart. Prints
 * Markdown.
 */
final class DuidenMeting {

    private DuidenMeting() {}

    public static void main(String[] args) {
        List<LeerDocument> documenten = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            documenten.addAll(LeerDocument.readAll(Path.of(args[i])));
        }
        Zinnen knipper = new Zinnen(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());
        Leerset leerset = Leerset.van(documenten, knipper, new ZinKenmerken());
        System.out.println(documenten.size() + " documenten, "
                + leerset.zinnen().size() + " zinnen, " + leerset.blokken().size() + " blokken\n");
        if (args[0].equals("keuring")) {
            keuring(leerset);
        } else {
            stemmen(leerset);
        }
    }

    private static void keuring(Leerset leerset) {
        DuidModel model = Modelbestand.meegeleverd();
        functies(leerset.zinnen(), scores(leerset.zinnen(), model.functies()), model);
        themas(leerset.blokken(), scores(leerset.blokken(), model.themas()), model);
    }

    private static List<double[]> scores(List<Voorbeeld> voorbeelden, LineairModel model) {
        return voorbeelden.stream().map(v -> model.scores(v.kenmerken())).toList();
    }

    private static void stemmen(Leerset leerset) {
        Ijking functies = new Ijking(Leren.functies(), leerset.zinnen());
        Ijking themas = new Ijking(Leren.themas(), leerset.blokken());
        DuidModel model = new DuidModel(
                "",
                new LineairModel(DuidModel.functieKlassen(), Map.of()),
                new LineairModel(DuidModel.themaKlassen(), Map.of()),
                functies.temperatuur(),
                functies.voorrang(),
                themas.platt(slugs()),
                themas.platt(List.of(Functie.KNELPUNT.naam())));
        functies(functies.voorbeelden(), functies.scores(), model);
        themas(themas.voorbeelden(), themas.scores(), model);
    }

    private static List<String> slugs() {
        return Schema.themas().begrippen().stream().map(Begrip::slug).toList();
    }

    private static void functies(List<Voorbeeld> voorbeelden, List<double[]> scores, DuidModel model) {
        System.out.println("| wat | precisie | bereik | F1 | n |\n|---|---|---|---|---|");
        double macro = 0;
        List<CalibrationError.Prediction> voorspellingen = new ArrayList<>();
        Map<String, Telling> perStem = new TreeMap<>();
        for (Functie functie : Functie.values()) {
            Telling telling = new Telling();
            for (int i = 0; i < scores.size(); i++) {
                boolean waar = voorbeelden.get(i).labels().contains(functie.naam());
                boolean gezegd = model.functie(scores.get(i)) == functie;
                telling.tel(gezegd, waar);
                voorspellingen.add(new CalibrationError.Prediction(model.kans(scores.get(i), functie), waar));
                if (functie == Functie.KNELPUNT) {
                    perStem.computeIfAbsent(voorbeelden.get(i).stem(), key -> new Telling())
                            .tel(gezegd, waar);
                }
            }
            macro += telling.counts().f1() / Functie.values().length;
            telling.print("zin: " + functie.naam());
        }
        perStem.forEach((stem, telling) -> telling.print("zin: knelpunt, stem " + stem));
        System.out.printf(
                Locale.ROOT,
                "%nfunctie macro-F1 %.3f, ijkfout %.3f%n%n",
                macro,
                CalibrationError.expected(voorspellingen, 10));
    }

    private static void themas(List<Voorbeeld> voorbeelden, List<double[]> scores, DuidModel model) {
        System.out.println("| wat | precisie | bereik | F1 | n |\n|---|---|---|---|---|");
        List<String> klassen = DuidModel.themaKlassen();
        int themas = klassen.size() - 1;
        Telling samen = new Telling();
        double macro = 0;
        List<CalibrationError.Prediction> voorspellingen = new ArrayList<>();
        for (int k = 0; k < klassen.size(); k++) {
            Platt platt = k < themas ? model.thema() : model.knelpunt();
            Telling telling = new Telling();
            for (int i = 0; i < scores.size(); i++) {
                double kans = platt.kans(scores.get(i)[k]);
                boolean waar = voorbeelden.get(i).labels().contains(klassen.get(k));
                telling.tel(kans >= 0.5, waar);
                if (k < themas) {
                    samen.tel(kans >= 0.5, waar);
                    voorspellingen.add(new CalibrationError.Prediction(kans, waar));
                }
            }
            telling.print("blok: " + klassen.get(k));
            macro += k < themas ? telling.counts().f1() / themas : 0;
        }
        samen.print("blok: thema's samen (micro)");
        System.out.printf(
                Locale.ROOT,
                "%nthema's macro-F1 %.3f, ijkfout %.3f%n",
                macro,
                CalibrationError.expected(voorspellingen, 10));
    }

    private static final class Telling {
        private int goed;
        private int teVeel;
        private int gemist;

        void tel(boolean gezegd, boolean waar) {
            goed += gezegd && waar ? 1 : 0;
            teVeel += gezegd && !waar ? 1 : 0;
            gemist += !gezegd && waar ? 1 : 0;
        }

        Counts counts() {
            return new Counts(goed, teVeel, gemist);
        }

        void print(String naam) {
            Counts counts = counts();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f | %d |%n",
                    naam,
                    counts.precision(),
                    counts.recall(),
                    counts.f1(),
                    goed + gemist);
        }
    }
}
