// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.taal.LanguageDetector;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.SentenceSplitter;
import nl.rodedraad.kern.taal.Tokenizer;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;

/** Interprets text with the trained linear model and the word lists. */
public final class LineaireDuider implements Duider {

    private static final Map<String, String> FOREIGN =
            Map.of("en", "Engels", "de", "Duits", "fr", "Frans", "fy", "Fries");

    /** Fewer words may be a name or a quotation. */
    private static final int FEWEST_FOREIGN_WORDS = 6;

    private final DuidModel model;
    private final Zinnen zinnen;
    private final VerwijzingFinder verwijzingen;
    private final ZinKenmerken kenmerken = new ZinKenmerken();
    private final Schalen schalen = new Schalen();
    private final Doelgroepen doelgroepen = new Doelgroepen();
    private final UittrekModel uittrekModel = UittrekModel.meegeleverd();
    private final Uittrekker uittrekker = new Uittrekker(uittrekModel);

    /** A sentence with its features and what the model makes of it. */
    private static final class Oordeel {
        private final Zin zin;
        private final Kenmerken kenmerken;
        private final Functie functie;
        private final double kans;

        Oordeel(Zin zin, Kenmerken kenmerken, DuidModel model) {
            this.zin = zin;
            this.kenmerken = kenmerken;
            double[] scores = model.functies().scores(kenmerken);
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
        return new LineaireDuider(
                Modelbestand.meegeleverd(), new Zinnen(splitter, tokenizer, lemmatizer), verwijzingen);
    }

    @Override
    public String model() {
        return model.naam();
    }

    @Override
    public Duiding duid(Fragment fragment) {
        List<Zin> eigen = zinnen.van(fragment.tekst());
        if (eigen.isEmpty()) {
            return Duiding.nietGelezen(model.naam(), "De tekst is leeg. Geef een tekst van ten minste één woord.");
        }
        String taal = LanguageDetector.detect(fragment.tekst());
        if (FOREIGN.containsKey(taal) && woorden(eigen) >= FEWEST_FOREIGN_WORDS) {
            return Duiding.nietGelezen(
                    model.naam(),
                    "De tekst lijkt " + FOREIGN.get(taal)
                            + ". Alleen Nederlands wordt geduid; geef een Nederlandse tekst.");
        }
        Context context = zinnen.context(eigen, fragment);
        List<Oordeel> oordelen = oordelen(context);
        List<Blokscore> blokken = blokken(fragment.tekst(), context);
        return new Duiding(
                model.naam(),
                "",
                uitspraken(oordelen),
                knelpunt(blokken),
                themas(blokken),
                hoogste(oordelen, zin -> schalen.urgentie(zin, uittrekModel)),
                hoogste(oordelen, zin -> schalen.openheid(zin, uittrekModel)),
                verwijzingen.find(fragment.tekst()),
                doelgroepen.van(eigen),
                uittrekker.van(
                        context,
                        oordelen.stream().map(oordeel -> oordeel.functie).toList()));
    }

    private static int woorden(List<Zin> zinnen) {
        return zinnen.stream().mapToInt(zin -> zin.woorden().size()).sum();
    }

    private List<Oordeel> oordelen(Context context) {
        List<Kenmerken> perZin = kenmerken.perZin(context);
        List<Oordeel> oordelen = new ArrayList<>();
        for (int i = 0; i < perZin.size(); i++) {
            oordelen.add(new Oordeel(context.zinnen().get(i), perZin.get(i), model));
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
        Bereik bereik = new Bereik(
                oordelen.get(0).zin.bereik().begin(),
                oordelen.get(oordelen.size() - 1).zin.bereik().eind());
        double kans =
                oordelen.stream().mapToDouble(oordeel -> oordeel.kans).average().orElseThrow();
        int klasse = model.functies().klassen().indexOf(sterkste.functie.naam());
        return new Uitspraak(bereik, sterkste.functie, kans, model.functies().redenen(sterkste.kenmerken, klasse));
    }

    /** A block with its features and scores. */
    private static final class Blokscore {
        private final Kenmerken kenmerken;
        private final double[] scores;

        Blokscore(Kenmerken kenmerken, double[] scores) {
            this.kenmerken = kenmerken;
            this.scores = scores;
        }
    }

    private List<Blokscore> blokken(String tekst, Context context) {
        List<Blokscore> blokken = new ArrayList<>();
        for (Bereik blok : Blokken.van(tekst, context.zinnen())) {
            Kenmerken vanBlok = kenmerken.vanBlok(context, blok.begin(), blok.eind());
            blokken.add(new Blokscore(vanBlok, model.themas().scores(vanBlok)));
        }
        return blokken;
    }

    private static Blokscore hoogste(List<Blokscore> blokken, int klasse) {
        return blokken.stream()
                .max(Comparator.comparingDouble(blok -> blok.scores[klasse]))
                .orElseThrow();
    }

    private double knelpunt(List<Blokscore> blokken) {
        int klasse = model.themas().klassen().indexOf(Functie.KNELPUNT.naam());
        return model.knelpunt().kans(hoogste(blokken, klasse).scores[klasse]);
    }

    private List<LabelScore> themas(List<Blokscore> blokken) {
        List<LabelScore> themas = new ArrayList<>();
        for (int klasse = 0; klasse < model.themas().klassen().size() - 1; klasse++) {
            Blokscore blok = hoogste(blokken, klasse);
            double kans = model.thema().kans(blok.scores[klasse]);
            List<Reden> redenen = kans >= 0.5 ? model.themas().redenen(blok.kenmerken, klasse) : List.of();
            themas.add(new LabelScore(model.themas().klassen().get(klasse), kans, redenen));
        }
        return themas;
    }

    private static int hoogste(List<Oordeel> oordelen, ToIntFunction<Zin> schaal) {
        return oordelen.stream()
                .filter(oordeel -> oordeel.functie == Functie.KNELPUNT)
                .mapToInt(oordeel -> schaal.applyAsInt(oordeel.zin))
                .max()
                .orElse(0);
    }
}
