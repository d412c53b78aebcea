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
        private final Samenhang samenhang;
        private final double[] functies;
        private final double[] themas;
        private final Functie functie;
        private final double kans;

        Oordeel(Zin zin, Kenmerken kenmerken, Samenhang samenhang, DuidModel model) {
            this.zin = zin;
            this.kenmerken = kenmerken;
            this.samenhang = samenhang;
            this.functies = model.functies().scores(kenmerken);
            this.themas = model.themas().scores(samenhang);
            this.functie = model.functie(functies);
            this.kans = model.kans(functies, functie);
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
        List<double[]> functies =
                oordelen.stream().map(oordeel -> oordeel.functies).toList();
        return new Duiding(
                model.naam(),
                "",
                uitspraken(oordelen),
                model.ijking().knelpuntKans(functies),
                themas(oordelen, functies),
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
        List<Samenhang> samenhang = kenmerken.samenhang(context);
        List<Oordeel> oordelen = new ArrayList<>();
        for (int i = 0; i < perZin.size(); i++) {
            oordelen.add(new Oordeel(context.zinnen().get(i), perZin.get(i), samenhang.get(i), model));
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
        return new Uitspraak(
                bereik, sterkste.functie, kans, model.functies().redenen(sterkste.kenmerken.gewichten(), klasse));
    }

    private List<LabelScore> themas(List<Oordeel> oordelen, List<double[]> functies) {
        double[] kansen = model.ijking()
                .themaKansen(
                        functies,
                        oordelen.stream().map(oordeel -> oordeel.themas).toList());
        List<LabelScore> themas = new ArrayList<>();
        for (int klasse = 0; klasse < kansen.length; klasse++) {
            List<Reden> redenen = kansen[klasse] >= 0.5 ? redenen(oordelen, klasse) : List.of();
            themas.add(new LabelScore(model.themas().klassen().get(klasse), kansen[klasse], redenen));
        }
        return themas;
    }

    /** What counted most in the sentence that most names the theme. */
    private List<Reden> redenen(List<Oordeel> oordelen, int klasse) {
        Oordeel sterkste = oordelen.stream()
                .max(Comparator.comparingDouble(
                        oordeel -> model.ijking().themaKans(oordeel.functies, oordeel.themas[klasse])))
                .orElseThrow();
        return model.themas().redenen(sterkste.samenhang.gewichten(), klasse);
    }

    private static int hoogste(List<Oordeel> oordelen, ToIntFunction<Zin> schaal) {
        return oordelen.stream()
                .filter(oordeel -> oordeel.functie == Functie.KNELPUNT)
                .mapToInt(oordeel -> schaal.applyAsInt(oordeel.zin))
                .max()
                .orElse(0);
    }
}
