// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.rodedraad.kern.taal.Dutch;

/**
 * Measures the model on voices it has not seen: each voice of the leercorpus is scored by a model of the others. Prints Markdown.
 */
final class DuidenMeting {

    private DuidenMeting() {}

    public static void main(String[] args) {
        List<LeerDocument> documenten = LeerDocument.readAll(Path.of(args[0]));
        Zinnen knipper = new Zinnen(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());
        Leerset leerset = Leerset.van(documenten, knipper, new ZinKenmerken());
        System.out.println(
                leerset.zinnen().size() + " zinnen, " + leerset.blokken().size() + " blokken");
        functies(new Ijking(Leren.functies(), leerset.zinnen()));
        themas(new Ijking(Leren.themas(), leerset.blokken()));
    }

    private static void functies(Ijking ijking) {
        List<String> klassen = DuidModel.functieKlassen();
        double macro = 0;
        for (int k = 0; k < klassen.size(); k++) {
            int[] telling = new int[3];
            for (int i = 0; i < ijking.scores().size(); i++) {
                tel(
                        telling,
                        hoogste(ijking.scores().get(i)) == k,
                        ijking.voorbeelden().get(i).labels().contains(klassen.get(k)));
            }
            macro += f1(telling) / klassen.size();
            print(klassen.get(k), telling);
        }
        System.out.printf(Locale.ROOT, "functie macro-F1 %.3f, temperatuur %.2f%n", macro, ijking.temperatuur());
    }

    private static void themas(Ijking ijking) {
        List<String> klassen = DuidModel.themaKlassen();
        List<String> slugs = klassen.subList(0, klassen.size() - 1);
        Platt thema = ijking.platt(slugs);
        Platt knelpunt = ijking.platt(List.of("knelpunt"));
        int[] samen = new int[3];
        double macro = 0;
        for (int k = 0; k < klassen.size(); k++) {
            Platt platt = k < slugs.size() ? thema : knelpunt;
            int[] telling = new int[3];
            for (int i = 0; i < ijking.scores().size(); i++) {
                tel(
                        telling,
                        platt.kans(ijking.scores().get(i)[k]) >= 0.5,
                        ijking.voorbeelden().get(i).labels().contains(klassen.get(k)));
            }
            print("blok " + klassen.get(k), telling);
            if (k < slugs.size()) {
                macro += f1(telling) / slugs.size();
                for (int c = 0; c < 3; c++) {
                    samen[c] += telling[c];
                }
            }
        }
        print("themas micro", samen);
        System.out.printf(Locale.ROOT, "themas macro-F1 %.3f %s%n", macro, thema);
        for (double drempel = 0.1; drempel < 0.6; drempel += 0.05) {
            int[] telling = new int[3];
            for (int i = 0; i < ijking.scores().size(); i++) {
                for (int k = 0; k < slugs.size(); k++) {
                    tel(
                            telling,
                            thema.kans(ijking.scores().get(i)[k]) >= drempel,
                            ijking.voorbeelden().get(i).labels().contains(slugs.get(k)));
                }
            }
            print(String.format(Locale.ROOT, "drempel %.2f", drempel), telling);
        }
    }

    private static int hoogste(double[] scores) {
        int beste = 0;
        for (int k = 1; k < scores.length; k++) {
            if (scores[k] > scores[beste]) {
                beste = k;
            }
        }
        return beste;
    }

    private static void tel(int[] telling, boolean gezegd, boolean waar) {
        if (gezegd && waar) {
            telling[0]++;
        } else if (gezegd) {
            telling[1]++;
        } else if (waar) {
            telling[2]++;
        }
    }

    private static double f1(int[] telling) {
        return telling[0] == 0 ? 0 : 2.0 * telling[0] / (2 * telling[0] + telling[1] + telling[2]);
    }

    private static void print(String naam, int[] telling) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %d |%n",
                naam,
                (double) telling[0] / Math.max(1, telling[0] + telling[1]),
                (double) telling[0] / Math.max(1, telling[0] + telling[2]),
                f1(telling),
                telling[0] + telling[2]);
    }
}
