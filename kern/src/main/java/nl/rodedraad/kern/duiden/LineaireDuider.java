// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.SentenceSplitter;
import nl.rodedraad.kern.taal.Tokenizer;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;

/** Interprets text with the trained linear model and the word lists. */
public final class LineaireDuider implements Duider {

    private static final int FUNCTIES = Functie.values().length;

    private final DuidModel model;
    private final Zinnen zinnen;
    private final VerwijzingFinder verwijzingen;
    private final Kenmerken kenmerken = new Kenmerken();
    private final Schalen schalen = new Schalen();
    private final Doelgroepen doelgroepen = new Doelgroepen();

    /** A sentence with its features and what the model makes of it. */
    private static final class Oordeel {
        private final Zin zin;
        private final List<String> kenmerken;
        private final double[] scores;
        private final Functie functie;
        private final double kans;

        Oordeel(Zin zin, List<String> kenmerken, DuidModel model) {
            this.zin = zin;
            this.kenmerken = kenmerken;
            this.scores = model.lineair().scores(kenmerken);
            this.functie = model.functie(scores);
            this.kans = model.kans(scores, functie);
        }
    }

    LineaireDuider(DuidModel model, Zinnen zinnen, VerwijzingFinder verwijzingen) {
        this.model = model;
        this.zinnen = zinnen;
        this.verwijzingen = verwijzingen;
    }

    /** The model that comes with the program. */
    public static LineaireDuider create(
            SentenceSplitter splitter, Tokenizer tokenizer, Lemmatizer lemmatizer, VerwijzingFinder verwijzingen) {
        return new LineaireDuider(DuidModel.shipped(), new Zinnen(splitter, tokenizer, lemmatizer), verwijzingen);
    }

    @Override
    public String model() {
        return model.naam();
    }

    @Override
    public Duiding duid(Fragment fragment) {
        List<Zin> eigen = zinnen.van(fragment.tekst());
        if (eigen.isEmpty()) {
            return nietGelezen("De tekst is leeg. Geef een tekst van ten minste één woord.");
        }
        List<Oordeel> oordelen = oordelen(eigen, fragment);
        return new Duiding(
                model.naam(),
                "",
                uitspraken(oordelen),
                knelpunt(oordelen),
                themas(oordelen),
                hoogste(oordelen, schalen::urgentie),
                hoogste(oordelen, schalen::openheid),
                verwijzingen.find(fragment.tekst()),
                doelgroepen.van(eigen));
    }

    private Duiding nietGelezen(String reden) {
        return new Duiding(model.naam(), reden, List.of(), 0, List.of(), 0, 0, List.of(), List.of());
    }

    private List<Oordeel> oordelen(List<Zin> eigen, Fragment fragment) {
        List<List<String>> perZin = kenmerken.van(eigen, zinnen.koppen(fragment), zinnen.vorige(fragment));
        List<Oordeel> oordelen = new ArrayList<>();
        for (int i = 0; i < eigen.size(); i++) {
            oordelen.add(new Oordeel(eigen.get(i), perZin.get(i), model));
        }
        return oordelen;
    }

    private List<Uitspraak> uitspraken(List<Oordeel> oordelen) {
        List<Uitspraak> uitspraken = new ArrayList<>();
        int begin = 0;
        while (begin < oordelen.size()) {
            int eind = begin + 1;
            while (eind < oordelen.size() && oordelen.get(eind).functie == oordelen.get(begin).functie) {
                eind++;
            }
            uitspraken.add(uitspraak(oordelen.subList(begin, eind)));
            begin = eind;
        }
        return uitspraken;
    }

    private Uitspraak uitspraak(List<Oordeel> oordelen) {
        Oordeel sterkste = oordelen.stream()
                .max(Comparator.comparingDouble(oordeel -> oordeel.kans))
                .orElseThrow();
        Functie functie = sterkste.functie;
        Bereik bereik = new Bereik(
                oordelen.get(0).zin.bereik().begin(),
                oordelen.get(oordelen.size() - 1).zin.bereik().eind());
        double kans =
                oordelen.stream().mapToDouble(oordeel -> oordeel.kans).average().orElseThrow();
        List<Reden> redenen = model.lineair()
                .redenen(sterkste.kenmerken, model.lineair().klassen().indexOf(functie.naam()));
        return new Uitspraak(bereik, functie, kans, redenen);
    }

    private double knelpunt(List<Oordeel> oordelen) {
        double hoogste = oordelen.stream()
                .mapToDouble(oordeel -> model.kans(oordeel.scores, Functie.KNELPUNT))
                .max()
                .orElse(0);
        return model.knelpuntTekst().kans(Platt.logit(hoogste));
    }

    private List<LabelScore> themas(List<Oordeel> oordelen) {
        List<LabelScore> themas = new ArrayList<>();
        for (int kolom = FUNCTIES; kolom < model.lineair().klassen().size(); kolom++) {
            themas.add(thema(oordelen, kolom));
        }
        return themas;
    }

    private LabelScore thema(List<Oordeel> oordelen, int kolom) {
        Oordeel sterkste = oordelen.stream()
                .max(Comparator.comparingDouble(oordeel -> oordeel.scores[kolom]))
                .orElseThrow();
        double kans = model.themaTekst().kans(Platt.logit(model.themaVanZin(sterkste.scores, kolom - FUNCTIES)));
        List<Reden> redenen = kans >= 0.5 ? model.lineair().redenen(sterkste.kenmerken, kolom) : List.of();
        return new LabelScore(model.lineair().klassen().get(kolom), kans, redenen);
    }

    private static int hoogste(List<Oordeel> oordelen, ToIntFunction<Zin> schaal) {
        return oordelen.stream()
                .filter(oordeel -> oordeel.functie == Functie.KNELPUNT)
                .mapToInt(oordeel -> schaal.applyAsInt(oordeel.zin))
                .max()
                .orElse(0);
    }
}
