// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.rodedraad.kern.meten.Counts;
import nl.rodedraad.kern.meten.Interval;

/** Compares ways of judging over one or more parts of a corpus, and writes what came out in Markdown. */
final class Proefverslag {

    static final List<String> FUNCTIES = DuidModel.functieKlassen();
    static final List<String> THEMAS = Schema.themas().slugs();
    static final String KNELPUNT = Functie.KNELPUNT.naam();

    private final String titel;
    private final List<Kandidaat> kandidaten;
    private final List<String> perDeel = new ArrayList<>();
    private int aantalZinnen;

    /** A way of judging and what came of it. */
    private static final class Kandidaat {
        private final Leeswijze wijze;
        private final Uitslag zinnen = new Uitslag();
        private final Uitslag blokken = new Uitslag();
        private final Uitslag bladzijden = new Uitslag();

        Kandidaat(Leeswijze wijze) {
            this.wijze = wijze;
        }

        /** Learns and judges, and gives the figures of this part alone. */
        List<String> beoordeel(Leerset leren, Leerset proef) {
            Leeswijze.Oordelaar oordelaar = wijze.leer(leren);
            Uitslag zinnenHier = new Uitslag();
            Uitslag blokkenHier = new Uitslag();
            for (Leerset.Blok blok : proef.blokken()) {
                Leeswijze.Blokoordeel oordeel = oordelaar.oordeel(blok);
                zinnen(blok, oordeel, zinnenHier);
                blok(blok, oordeel, blokkenHier);
            }
            proef.bladzijden().blokken().forEach(blad -> blok(blad, oordelaar.oordeel(blad), bladzijden));
            zinnen.voegToe(zinnenHier);
            blokken.voegToe(blokkenHier);
            return List.of(
                    cijfer(zinnenHier.counts(KNELPUNT).f1()),
                    cijfer(zinnenHier.macro(FUNCTIES)),
                    cijfer(blokkenHier.micro(THEMAS)));
        }
    }

    Proefverslag(String titel, List<Leeswijze> wijzen) {
        this.titel = titel;
        this.kandidaten = wijzen.stream().map(Kandidaat::new).toList();
    }

    /** Lets every way learn from one part and judge another. */
    void voegToe(String deel, Leerset leren, Leerset proef) {
        int aantal = proef.zinnen().size();
        List<String> cellen = new ArrayList<>(List.of(deel, "" + aantal));
        kandidaten.forEach(kandidaat -> cellen.addAll(kandidaat.beoordeel(leren, proef)));
        aantalZinnen += aantal;
        perDeel.add(rij(cellen));
    }

    static void zinnen(Leerset.Blok blok, Leeswijze.Blokoordeel oordeel, Uitslag uitslag) {
        for (int z = 0; z < blok.zinnen().size(); z++) {
            for (int k = 0; k < FUNCTIES.size(); k++) {
                boolean waar = blok.zinnen().get(z).functie().equals(FUNCTIES.get(k));
                uitslag.tel(
                        blok.document(),
                        FUNCTIES.get(k),
                        DuidModel.klasse(oordeel.functies().get(z)) == k,
                        waar);
                uitslag.kans(oordeel.functiekansen().get(z).get(k), waar);
            }
        }
    }

    static void blok(Leerset.Blok blok, Leeswijze.Blokoordeel oordeel, Uitslag uitslag) {
        uitslag.tel(blok.document(), KNELPUNT, oordeel.knelpunt(), blok.noemtKnelpunt());
        Set<String> themas = blok.themas();
        for (int k = 0; k < THEMAS.size(); k++) {
            boolean waar = themas.contains(THEMAS.get(k));
            double kans = oordeel.themakansen().get(k);
            uitslag.tel(blok.document(), THEMAS.get(k), kans >= 0.5, waar);
            uitslag.kans(kans, waar);
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("### " + titel, "", aantalZinnen + " zinnen.", ""));
        lines.addAll(kop(
                Stream.of("deel", "zinnen"),
                naam -> Stream.of("knelpunt F1", "functies macro-F1", "thema's micro-F1")
                        .map(maat -> naam + ": " + maat)));
        lines.addAll(perDeel);
        lines.add("");
        lines.addAll(kop(Stream.of("zin", "precisie", "bereik", "n"), naam -> Stream.of("F1 " + naam)));
        FUNCTIES.forEach(functie -> lines.add(label(functie, kandidaat -> kandidaat.zinnen)));
        lines.add(samen(
                "macro-F1",
                kandidaat -> kandidaat.zinnen.macro(FUNCTIES),
                kandidaat -> kandidaat.zinnen.macroInterval(FUNCTIES)));
        lines.add(samen("ijkfout", kandidaat -> cijfer(kandidaat.zinnen.ijkfout())));
        lines.add("");
        lines.addAll(kop(Stream.of("blok", "precisie", "bereik", "n"), naam -> Stream.of("F1 " + naam)));
        lines.add(label(KNELPUNT, kandidaat -> kandidaat.blokken));
        THEMAS.forEach(thema -> lines.add(label(thema, kandidaat -> kandidaat.blokken)));
        lines.add(samen(
                "thema's micro-F1",
                kandidaat -> kandidaat.blokken.micro(THEMAS),
                kandidaat -> kandidaat.blokken.microInterval(THEMAS)));
        lines.add(samen(
                "thema's macro-F1",
                kandidaat -> kandidaat.blokken.macro(THEMAS),
                kandidaat -> kandidaat.blokken.macroInterval(THEMAS)));
        lines.add(samen("ijkfout", kandidaat -> cijfer(kandidaat.blokken.ijkfout())));
        lines.add("");
        lines.addAll(kop(Stream.of("bladzijde", "precisie", "bereik", "n"), naam -> Stream.of("F1 " + naam)));
        lines.add(label(KNELPUNT, kandidaat -> kandidaat.bladzijden));
        lines.add(samen("knelpunt, vals alarm", kandidaat -> cijfer(kandidaat.bladzijden.valsAlarm(KNELPUNT))));
        lines.add(samen(
                "thema's micro-F1",
                kandidaat -> kandidaat.bladzijden.micro(THEMAS),
                kandidaat -> kandidaat.bladzijden.microInterval(THEMAS)));
        lines.add(samen(
                "thema's macro-F1",
                kandidaat -> kandidaat.bladzijden.macro(THEMAS),
                kandidaat -> kandidaat.bladzijden.macroInterval(THEMAS)));
        lines.add("");
        return lines;
    }

    private List<String> kop(Stream<String> vooraan, Function<String, Stream<String>> perWijze) {
        List<String> cellen = Stream.concat(
                        vooraan, kandidaten.stream().flatMap(kandidaat -> perWijze.apply(kandidaat.wijze.naam())))
                .toList();
        return List.of(rij(cellen), "|---".repeat(cellen.size()) + "|");
    }

    private String label(String label, Function<Kandidaat, Uitslag> uitslag) {
        Counts counts = uitslag.apply(kandidaten.get(0)).counts(label);
        List<String> cellen = new ArrayList<>(List.of(
                label,
                cijfer(counts.precision()),
                cijfer(counts.recall()),
                "" + (counts.truePositives() + counts.falseNegatives())));
        kandidaten.forEach(kandidaat -> cellen.add(metInterval(
                uitslag.apply(kandidaat).counts(label).f1(),
                uitslag.apply(kandidaat).interval(label))));
        return rij(cellen);
    }

    private String samen(String naam, Function<Kandidaat, Double> waarde, Function<Kandidaat, Interval> interval) {
        return samen(naam, kandidaat -> metInterval(waarde.apply(kandidaat), interval.apply(kandidaat)));
    }

    private String samen(String naam, Function<Kandidaat, String> cel) {
        return rij(
                Stream.concat(Stream.of(naam, "", "", ""), kandidaten.stream().map(cel))
                        .toList());
    }

    private static String metInterval(double waarde, Interval interval) {
        return cijfer(waarde) + " (" + cijfer(interval.low()) + "–" + cijfer(interval.high()) + ")";
    }

    private static String cijfer(double waarde) {
        return String.format(Locale.ROOT, "%.3f", waarde);
    }

    private static String rij(List<String> cellen) {
        return "| " + String.join(" | ", cellen) + " |";
    }
}
