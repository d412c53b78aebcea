// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.rodedraad.kern.duiden.Puntentrainer.Voorbeeld;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.SentenceSplitter;
import nl.rodedraad.kern.taal.Tokenizer;

/** Learns from labelled documents what the extract needs: developments, urgency and openness. */
public final class UittrekLeren {

    private static final int PARTS = 6;
    private static final int SCALE = 5;

    private static final Puntentrainer JA_NEE = new Puntentrainer(SolverType.L2R_LR, 4, 3, 0.1);
    private static final Puntentrainer SCHAAL = new Puntentrainer(SolverType.L2R_L2LOSS_SVR, 0.2, 3, 0.01);

    private UittrekLeren() {}

    /**
     * The lines of the model file, the same for the same documents.
     *
     * @param documenten labelled documents of at least two voices
     * @throws OngeldigeWaardeException when a document is kept apart to judge the model
     */
    public static List<String> train(
            List<LeerDocument> documenten, SentenceSplitter splitter, Tokenizer tokenizer, Lemmatizer lemmatizer) {
        for (LeerDocument document : documenten) {
            if (document.stem().startsWith(Leren.KEURING)) {
                throw new OngeldigeWaardeException(
                        "leerdocument '" + document.document() + "'", "van de keuring wordt niet geleerd");
            }
        }
        UittrekLeerset leerset = UittrekLeerset.van(documenten, new Zinnen(splitter, tokenizer, lemmatizer));
        Onbekend onbekend = onbekend(leerset);
        UittrekModel alles = model(leerset);
        return new UittrekModel(
                        alles.ontwikkelingen(), onbekend.ijking(), alles.teken(), alles.schalen(), onbekend.grenzen())
                .lines();
    }

    /**
     * What models say of voices that they had not seen: the voices are dealt over six parts, and each part is scored by a model of
     * the others.
     *
     * @param zinnen sentences with their developments, with {@code scores} of each development and {@code tekens} that it lacks
     * @param knelpunten sentences that state a knelpunt, with {@code schalen}: scores of urgency and openness
     */
    record Onbekend(
            List<Voorbeeld> zinnen,
            List<double[]> scores,
            List<double[]> tekens,
            List<Voorbeeld> knelpunten,
            List<double[]> schalen) {

        List<Platt> ijking() {
            List<Platt> ijking = new ArrayList<>();
            List<String> slugs = UittrekModel.ontwikkelingSlugs();
            for (int k = 0; k < slugs.size(); k++) {
                List<Platt.Geval> gevallen = new ArrayList<>();
                for (int i = 0; i < zinnen.size(); i++) {
                    gevallen.add(new Platt.Geval(
                            scores.get(i)[k], zinnen.get(i).uitkomsten().containsKey(slugs.get(k))));
                }
                ijking.add(Platt.fit(gevallen).metBesteF1(gevallen));
            }
            return ijking;
        }

        List<Schaalgrenzen> grenzen() {
            List<Schaalgrenzen> grenzen = new ArrayList<>();
            for (int s = 0; s < UittrekModel.SCHALEN.size(); s++) {
                int schaal = s;
                String naam = UittrekModel.SCHALEN.get(s);
                grenzen.add(Schaalgrenzen.passend(
                        schalen.stream().mapToDouble(rij -> rij[schaal]).toArray(),
                        knelpunten.stream()
                                .mapToInt(v -> (int) (double) v.uitkomsten().getOrDefault(naam, 0.0))
                                .toArray(),
                        SCALE));
            }
            return grenzen;
        }
    }

    static Onbekend onbekend(UittrekLeerset leerset) {
        List<String> stemmen = leerset.zinnen().stream()
                .map(Voorbeeld::stem)
                .distinct()
                .sorted()
                .toList();
        Onbekend onbekend = new Onbekend(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int deel = 0; deel < Math.min(PARTS, stemmen.size()); deel++) {
            Set<String> opzij = new TreeSet<>();
            for (int i = deel; i < stemmen.size(); i += PARTS) {
                opzij.add(stemmen.get(i));
            }
            scoor(model(zonder(leerset, opzij)), leerset, opzij, onbekend);
        }
        return onbekend;
    }

    /** What one model says of all examples. */
    static Onbekend gescoord(UittrekModel model, UittrekLeerset leerset) {
        Onbekend scores = new Onbekend(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<String> stemmen =
                new TreeSet<>(leerset.zinnen().stream().map(Voorbeeld::stem).toList());
        scoor(model, leerset, stemmen, scores);
        return scores;
    }

    private static void scoor(UittrekModel model, UittrekLeerset leerset, Set<String> opzij, Onbekend naar) {
        for (Voorbeeld zin : leerset.zinnen()) {
            if (opzij.contains(zin.stem())) {
                naar.zinnen().add(zin);
                naar.scores().add(model.ontwikkelingen().scores(zin.kenmerken()));
                naar.tekens()
                        .add(model.ontwikkelingen().uitkomsten().stream()
                                .mapToDouble(slug ->
                                        model.teken().scores(OntwikkelingVinder.metSlug(zin.kenmerken(), slug))[0])
                                .toArray());
            }
        }
        for (Voorbeeld knelpunt : leerset.knelpunten()) {
            if (opzij.contains(knelpunt.stem())) {
                naar.knelpunten().add(knelpunt);
                naar.schalen().add(model.schalen().scores(knelpunt.kenmerken()));
            }
        }
    }

    private static UittrekLeerset zonder(UittrekLeerset alle, Set<String> opzij) {
        return new UittrekLeerset(
                zonder(alle.zinnen(), opzij), zonder(alle.tekens(), opzij), zonder(alle.knelpunten(), opzij));
    }

    private static List<Voorbeeld> zonder(List<Voorbeeld> alle, Set<String> opzij) {
        return alle.stream()
                .filter(voorbeeld -> !opzij.contains(voorbeeld.stem()))
                .toList();
    }

    private static UittrekModel model(UittrekLeerset leerset) {
        return new UittrekModel(
                JA_NEE.train(
                        UittrekModel.ontwikkelingSlugs(),
                        leerset.zinnen(),
                        (voorbeeld, slug) -> voorbeeld.uitkomsten().containsKey(slug) ? 1 : -1),
                List.of(),
                JA_NEE.train(UittrekModel.TEKEN, leerset.tekens(), UittrekLeren::waarde),
                SCHAAL.train(UittrekModel.SCHALEN, leerset.knelpunten(), UittrekLeren::waarde),
                List.of());
    }

    private static double waarde(Voorbeeld voorbeeld, String uitkomst) {
        return voorbeeld.uitkomsten().getOrDefault(uitkomst, 0.0);
    }
}
