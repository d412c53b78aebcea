// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.rodedraad.kern.duiden.Begrip;
import nl.rodedraad.kern.duiden.LeerDocument;
import nl.rodedraad.kern.duiden.LeerDocument.LeerZin;
import nl.rodedraad.kern.duiden.Schema;
import nl.rodedraad.kern.meten.AdjustedRand;
import nl.rodedraad.kern.meten.BCubed;
import nl.rodedraad.kern.meten.KrippendorffAlpha;

/** Prints how well two readings agree, as Markdown: the sentences of the Standen and of the leercorpus, and the threads. */
final class OvereenstemmingMeting {

    /** One sentence as each reading labelled it. */
    private record Paar(LeerZin eerste, LeerZin tweede) {
        boolean beideKnelpunt() {
            return eerste.urgentie() > 0 && tweede.urgentie() > 0;
        }
    }

    private OvereenstemmingMeting() {}

    public static void main(String[] args) {
        List<Paar> standen = paren(Goud.MAP.resolve("goud/lezingen"));
        List<Paar> leer = paren(Goud.MAP.resolve("leercorpus-lezingen"));
        System.out.println("| label | Standen | n | leercorpus | n |\n|---|---|---|---|---|");
        regel("functie", standen, leer, LeerZin::functie);
        themas(standen, leer);
        regel("doelgroepen", standen, leer, zin -> List.copyOf(zin.doelgroepen()));
        regel("ontwikkelingen", standen, leer, zin -> List.copyOf(zin.ontwikkelingen()));
        List<Paar> k = standen.stream().filter(Paar::beideKnelpunt).toList();
        List<Paar> kLeer = leer.stream().filter(Paar::beideKnelpunt).toList();
        regel("urgentie", k, kLeer, LeerZin::urgentie);
        regel("openheid", k, kLeer, LeerZin::openheid);
        System.out.println(
                "\n| draden | B-cubed F1 | bijgestelde Rand | draden eerste, tweede | knelpunten |\n|---|---|---|---|---|");
        Goud.CORPORA.forEach(OvereenstemmingMeting::draden);
    }

    private static List<Paar> paren(Path map) {
        Map<String, LeerZin> tweede = new HashMap<>();
        LeerDocument.readAll(map.resolve("tweede"))
                .forEach(document -> zinnen(document).forEach(tweede::put));
        List<Paar> paren = new ArrayList<>();
        for (LeerDocument document : LeerDocument.readAll(map.resolve("eerste"))) {
            zinnen(document).forEach((plaats, zin) -> {
                LeerZin ander = tweede.get(plaats);
                if (ander != null) {
                    paren.add(new Paar(zin, ander));
                }
            });
        }
        return paren;
    }

    private static Map<String, LeerZin> zinnen(LeerDocument document) {
        Map<String, LeerZin> zinnen = new HashMap<>();
        for (int i = 0; i < document.passages().size(); i++) {
            for (LeerZin zin : document.passages().get(i).zinnen()) {
                zinnen.put(document.document() + " " + i + " " + zin.begin(), zin);
            }
        }
        return zinnen;
    }

    private static void regel(String naam, List<Paar> standen, List<Paar> leer, Function<LeerZin, Object> label) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %d | %.2f | %d |%n",
                naam,
                alpha(standen, label),
                standen.size(),
                alpha(leer, label),
                leer.size());
    }

    private static double alpha(List<Paar> paren, Function<LeerZin, Object> label) {
        return KrippendorffAlpha.nominal(paren.stream()
                .map(paar -> List.of(label.apply(paar.eerste()), label.apply(paar.tweede())))
                .toList());
    }

    private static void themas(List<Paar> standen, List<Paar> leer) {
        double[] som = new double[2];
        int[] aantal = new int[2];
        for (Begrip begrip : Schema.themas().begrippen()) {
            StringBuilder regel = new StringBuilder("| " + begrip.slug());
            for (int i = 0; i < 2; i++) {
                List<Paar> paren = i == 0 ? standen : leer;
                long keer = paren.stream()
                        .filter(p -> p.eerste().themas().contains(begrip.slug())
                                || p.tweede().themas().contains(begrip.slug()))
                        .count();
                if (keer == 0) {
                    regel.append(" | – | 0");
                } else {
                    double alpha = alpha(paren, zin -> zin.themas().contains(begrip.slug()));
                    som[i] += alpha;
                    aantal[i]++;
                    regel.append(String.format(Locale.ROOT, " | %.2f | %d", alpha, keer));
                }
            }
            System.out.println(regel + " |");
        }
        System.out.printf(
                Locale.ROOT,
                "| gemiddelde thema's | %.2f | %d | %.2f | %d |%n",
                som[0] / aantal[0],
                aantal[0],
                som[1] / aantal[1],
                aantal[1]);
    }

    private static void draden(String corpus) {
        Map<String, String> eerste = groepen(corpus, "eerste");
        Map<String, String> tweede = groepen(corpus, "tweede");
        List<String> knelpunten = Goud.lijst(corpus, "knelpunten").stream()
                .map(knelpunt -> knelpunt.get("id").asText())
                .toList();
        List<String> een =
                knelpunten.stream().map(id -> eerste.getOrDefault(id, id)).toList();
        List<String> ander =
                knelpunten.stream().map(id -> tweede.getOrDefault(id, id)).toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %d, %d | %d |%n",
                corpus,
                BCubed.of(een, ander).f1(),
                AdjustedRand.of(een, ander),
                eerste.values().stream().distinct().count(),
                tweede.values().stream().distinct().count(),
                knelpunten.size());
    }

    private static Map<String, String> groepen(String corpus, String lezing) {
        Map<String, String> groepen = new HashMap<>();
        JsonNode draden = Goud.json(Goud.MAP.resolve("goud/lezingen/draden/" + corpus + "-" + lezing + ".json"))
                .get("draden");
        for (JsonNode draad : draden) {
            draad.get("knelpunten")
                    .forEach(id -> groepen.put(id.asText(), draad.get("naam").asText()));
        }
        return groepen;
    }
}
