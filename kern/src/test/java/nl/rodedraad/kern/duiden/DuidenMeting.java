// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.meten.CalibrationError;
import nl.rodedraad.kern.meten.Counts;
import nl.rodedraad.kern.taal.Dutch;

/**
 * Measures the model on voices that it has not seen: each voice of the labelled documents in the given folders is scored by a model
 * of the others. Prints Markdown.
 */
final class DuidenMeting {

    private DuidenMeting() {}

    public static void main(String[] args) {
        List<LeerDocument> documenten = new ArrayList<>();
        for (String map : args) {
            documenten.addAll(LeerDocument.readAll(Path.of(map)));
        }
        Zinnen knipper = new Zinnen(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());
        Leerset leerset = Leerset.van(documenten, knipper, new ZinKenmerken());
        System.out.println(documenten.size() + " documenten, "
                + leerset.zinnen().size() + " zinnen, " + leerset.blokken().size() + " blokken\n");
        System.out.println("| wat | precisie | bereik | F1 | n |\n|---|---|---|---|---|");
        functies(new Ijking(Leren.functies(), leerset.zinnen()));
        themas(new Ijking(Leren.themas(), leerset.blokken()));
    }

    private static void functies(Ijking ijking) {
        double temperatuur = ijking.temperatuur();
        double voorrang = ijking.voorrang();
        DuidModel model = new DuidModel(
                "",
                leeg(DuidModel.functieKlassen()),
                leeg(DuidModel.themaKlassen()),
                temperatuur,
                voorrang,
                new Platt(1, 0),
                new Platt(1, 0));
        double macro = 0;
        List<CalibrationError.Prediction> voorspellingen = new ArrayList<>();
        Map<String, Telling> perStem = new TreeMap<>();
        for (Functie functie : Functie.values()) {
            Telling telling = new Telling();
            for (int i = 0; i < ijking.scores().size(); i++) {
                double[] scores = ijking.scores().get(i);
                boolean waar = ijking.voorbeelden().get(i).labels().contains(functie.naam());
                boolean gezegd = model.functie(scores) == functie;
                telling.tel(gezegd, waar);
                voorspellingen.add(new CalibrationError.Prediction(model.kans(scores, functie), waar));
                if (functie == Functie.KNELPUNT) {
                    perStem.computeIfAbsent(ijking.voorbeelden().get(i).stem(), key -> new Telling())
                            .tel(gezegd, waar);
                }
            }
            macro += telling.counts().f1() / Functie.values().length;
            telling.print("zin: " + functie.naam());
        }
        perStem.forEach((stem, telling) -> telling.print("zin: knelpunt, stem " + stem));
        System.out.printf(
                Locale.ROOT,
                "%nfunctie macro-F1 %.3f, ijkfout %.3f, temperatuur %.2f, voorrang %.1f%n%n",
                macro,
                CalibrationError.expected(voorspellingen, 10),
                temperatuur,
                voorrang);
    }

    private static void themas(Ijking ijking) {
        List<String> klassen = DuidModel.themaKlassen();
        List<String> slugs = klassen.subList(0, klassen.size() - 1);
        Platt thema = ijking.platt(slugs);
        Platt knelpunt = ijking.platt(List.of(Functie.KNELPUNT.naam()));
        Telling samen = new Telling();
        double macro = 0;
        List<CalibrationError.Prediction> voorspellingen = new ArrayList<>();
        System.out.println("| wat | precisie | bereik | F1 | n |\n|---|---|---|---|---|");
        for (int k = 0; k < klassen.size(); k++) {
            Platt platt = k < slugs.size() ? thema : knelpunt;
            Telling telling = new Telling();
            for (int i = 0; i < ijking.scores().size(); i++) {
                double kans = platt.kans(ijking.scores().get(i)[k]);
                boolean waar = ijking.voorbeelden().get(i).labels().contains(klassen.get(k));
                telling.tel(kans >= 0.5, waar);
                if (k < slugs.size()) {
                    samen.tel(kans >= 0.5, waar);
                    voorspellingen.add(new CalibrationError.Prediction(kans, waar));
                }
            }
            telling.print("blok: " + klassen.get(k));
            macro += k < slugs.size() ? telling.counts().f1() / slugs.size() : 0;
        }
        samen.print("blok: thema's samen (micro)");
        System.out.printf(
                Locale.ROOT,
                "%nthema's macro-F1 %.3f, ijkfout %.3f%n",
                macro,
                CalibrationError.expected(voorspellingen, 10));
    }

    private static LineairModel leeg(List<String> klassen) {
        return new LineairModel(klassen, Map.of());
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
