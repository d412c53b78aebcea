// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import nl.rodedraad.kern.duiden.Puntentrainer.Voorbeeld;
import nl.rodedraad.kern.meten.Counts;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.taal.Dutch;

/**
 * Measures the extract. With {@code stemmen} and folders of labelled documents: what is learnt on voices that the model has not seen,
 * rules as they are. With {@code keuring} and folders: everything as it is shipped. Prints Markdown. With {@code -Dfouten=true} also
 * the pieces that were missed or wrong.
 *
 * <p>A piece is right when at least half of its words are in the labelled piece and at least half of the words of the labelled piece
 * are in it. Causes and consequences are measured in sentences labelled knelpunt, addressees in those labelled oproep.
 */
final class UittrekMeting {

    private final Zinnen knipper = new Zinnen(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());
    private final VerbandVinder verbanden = new VerbandVinder();
    private final GeadresseerdeVinder geadresseerden = new GeadresseerdeVinder();
    private final Levensgebeurtenissen levensgebeurtenissen = new Levensgebeurtenissen();
    private final Doelgroepen doelgroepen = new Doelgroepen();
    private final Map<String, int[]> tellingen = new TreeMap<>();
    private final boolean fouten = Boolean.getBoolean("fouten");

    private UittrekMeting() {}

    public static void main(String[] args) {
        UittrekMeting meting = new UittrekMeting();
        List<LeerDocument> documenten = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            documenten.addAll(LeerDocument.readAll(Path.of(args[i])));
        }
        documenten.forEach(meting::stukken);
        UittrekLeerset leerset = UittrekLeerset.van(documenten, meting.knipper);
        UittrekLeren.Onbekend scores = args[0].equals("keuring")
                ? UittrekLeren.gescoord(UittrekModel.meegeleverd(), leerset)
                : UittrekLeren.onbekend(leerset);
        UittrekModel model = UittrekModel.meegeleverd();
        boolean keuring = args[0].equals("keuring");
        meting.ontwikkelingen(scores, keuring ? model.ijking() : scores.ijking());
        meting.print();
        List<Schaalgrenzen> grenzen = keuring ? model.grenzen() : scores.grenzen();
        System.out.println(
                "\n| schaal | gemiddelde fout | gewogen kappa | fout van altijd 3 | n |\n|---|---|---|---|---|");
        for (int s = 0; s < UittrekModel.SCHALEN.size(); s++) {
            schaal(scores, s, grenzen.get(s));
        }
    }

    private void stukken(LeerDocument document) {
        for (LeerDocument.LeerPassage passage : document.passages()) {
            for (LeerDocument.LeerZin label : passage.zinnen()) {
                Zin zin = knipper.zin(passage.tekst(), new Bereik(label.begin(), label.eind()));
                if (zin.woorden().isEmpty()) {
                    continue;
                }
                Zinsbouw bouw = new Zinsbouw(zin);
                if (label.functie().equals("oproep")) {
                    stuk(
                            "geadresseerde",
                            zin,
                            label.aan(),
                            geadresseerden.in(bouw).stream()
                                    .map(Geadresseerde::wie)
                                    .toList());
                }
                if (label.functie().equals("knelpunt")) {
                    Verbanden gevonden = verbanden.in(bouw);
                    stuk(
                            "oorzaak",
                            zin,
                            label.oorzaak(),
                            gevonden.oorzaken().stream().map(Verband::wat).toList());
                    stuk(
                            "gevolg",
                            zin,
                            label.gevolg(),
                            gevonden.gevolgen().stream().map(Verband::wat).toList());
                }
                labels("levensgebeurtenis", label.levensgebeurtenissen(), levensgebeurtenissen.van(List.of(zin)));
                labels("doelgroep", label.doelgroepen(), doelgroepen.van(List.of(zin)));
            }
        }
    }

    private void labels(String wat, List<String> goud, List<LabelScore> gevonden) {
        Set<String> alle = new TreeSet<>(goud);
        gevonden.forEach(label -> alle.add(label.id()));
        for (String id : alle) {
            boolean gezegd = gevonden.stream().anyMatch(label -> label.id().equals(id));
            boolean waar = goud.contains(id);
            tel(wat + "sen samen", gezegd && waar ? 1 : 0, gezegd && !waar ? 1 : 0, !gezegd && waar ? 1 : 0);
            tel(wat + ": " + id, gezegd && waar ? 1 : 0, gezegd && !waar ? 1 : 0, !gezegd && waar ? 1 : 0);
        }
    }

    private void stuk(String wat, Zin zin, String goud, List<Stuk> gevonden) {
        long goed = gevonden.stream().filter(stuk -> gelijk(zin, goud, stuk)).count();
        int raak = goed > 0 ? 1 : 0;
        int gemist = goud.isEmpty() || goed > 0 ? 0 : 1;
        tel(wat, raak, (int) (gevonden.size() - goed), gemist);
        if (fouten && gevonden.size() - goed + gemist > 0) {
            System.out.println(wat + ": " + zin.tekst() + "\n  goud: " + goud + "\n  " + gevonden);
        }
    }

    private static boolean gelijk(Zin zin, String goud, Stuk stuk) {
        int plek = zin.tekst().indexOf(goud);
        if (goud.isEmpty() || plek < 0) {
            return false;
        }
        int begin = zin.bereik().begin() + plek;
        Bereik gouden = new Bereik(begin, begin + goud.length());
        long inGoud =
                zin.woorden().stream().filter(w -> gouden.omvat(w.bereik())).count();
        long inStuk = zin.woorden().stream()
                .filter(w -> stuk.bereik().omvat(w.bereik()))
                .count();
        long beide = zin.woorden().stream()
                .filter(w -> gouden.omvat(w.bereik()) && stuk.bereik().omvat(w.bereik()))
                .count();
        return beide > 0 && 2 * beide >= Math.max(inGoud, inStuk);
    }

    private void ontwikkelingen(UittrekLeren.Onbekend scores, List<Platt> ijking) {
        List<String> slugs = UittrekModel.ontwikkelingSlugs();
        for (int i = 0; i < scores.zinnen().size(); i++) {
            Map<String, Double> goud = scores.zinnen().get(i).uitkomsten();
            for (int k = 0; k < slugs.size(); k++) {
                boolean gezegd = ijking.get(k).kans(scores.scores().get(i)[k]) >= 0.5;
                boolean waar = goud.containsKey(slugs.get(k));
                boolean teken = waar
                        && goud.getOrDefault(slugs.get(k), 0.0) < 0
                                == scores.tekens().get(i)[k] > 0;
                String naam = "ontwikkeling: " + slugs.get(k);
                tel(naam, gezegd && waar ? 1 : 0, gezegd && !waar ? 1 : 0, !gezegd && waar ? 1 : 0);
                tel(
                        "ontwikkelingen samen, zonder teken",
                        gezegd && waar ? 1 : 0,
                        gezegd && !waar ? 1 : 0,
                        !gezegd && waar ? 1 : 0);
                boolean goed = gezegd && teken;
                tel("ontwikkelingen samen, met teken", goed ? 1 : 0, gezegd && !goed ? 1 : 0, waar && !goed ? 1 : 0);
            }
        }
    }

    private static void schaal(UittrekLeren.Onbekend scores, int schaal, Schaalgrenzen grenzen) {
        String naam = UittrekModel.SCHALEN.get(schaal);
        List<int[]> paren = new ArrayList<>();
        for (int i = 0; i < scores.knelpunten().size(); i++) {
            Voorbeeld zin = scores.knelpunten().get(i);
            paren.add(new int[] {
                (int) (double) zin.uitkomsten().getOrDefault(naam, 0.0),
                grenzen.punt(scores.schalen().get(i)[schaal]),
                3
            });
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %d |%n",
                naam,
                fout(paren, paar -> paar[1]),
                kappa(paren),
                fout(paren, paar -> paar[2]),
                paren.size());
    }

    private static double fout(List<int[]> paren, ToIntFunction<int[]> gezegd) {
        return paren.stream()
                .mapToInt(paar -> Math.abs(paar[0] - gezegd.applyAsInt(paar)))
                .average()
                .orElse(0);
    }

    /** Cohen's kappa with quadratic weights (Psychological Bulletin 70, 1968). */
    private static double kappa(List<int[]> paren) {
        double gezien = 0;
        double verwacht = 0;
        for (int[] een : paren) {
            gezien += (een[0] - een[1]) * (een[0] - een[1]);
            for (int[] ander : paren) {
                verwacht += (een[0] - ander[1]) * (een[0] - ander[1]);
            }
        }
        return 1 - gezien / (verwacht / paren.size());
    }

    private void tel(String wat, int goed, int teVeel, int gemist) {
        int[] t = tellingen.computeIfAbsent(wat, key -> new int[3]);
        t[0] += goed;
        t[1] += teVeel;
        t[2] += gemist;
    }

    private void print() {
        System.out.println("| wat | precisie | bereik | F1 | n |\n|---|---|---|---|---|");
        tellingen.forEach((wat, t) -> {
            Counts counts = new Counts(t[0], t[1], t[2]);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f | %d |%n",
                    wat,
                    counts.precision(),
                    counts.recall(),
                    counts.f1(),
                    t[0] + t[2]);
        });
    }
}
