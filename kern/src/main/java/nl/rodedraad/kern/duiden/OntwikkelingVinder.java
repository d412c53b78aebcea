// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rodedraad.kern.duiden.Kenmerkenrij.Waarde;

/** Finds developments: what sentences say about the Stand itself and about working with others. */
final class OntwikkelingVinder {

    private static final double OF_SUBJECT = 0.5;

    private final Woordenlijsten lijsten = Woordenlijsten.of(List.of(
            "ontwikkeling-bericht",
            "ontwikkeling-departement",
            "ontwikkeling-geheel",
            "ontwikkeling-keten",
            "ontwikkeling-leren",
            "ontwikkeling-niet",
            "ontwikkeling-partner",
            "ontwikkeling-politiek",
            "ontwikkeling-samen",
            "ontwikkeling-schrijven",
            "ontwikkeling-spreken",
            "ontwikkeling-stuk",
            "ontwikkeling-zelf"));

    /** The developments of each sentence of a text, in order. */
    List<Ontwikkeling> van(Context context, UittrekModel model) {
        List<Ontwikkeling> gevonden = new ArrayList<>();
        double[] vanKop = vanKop(context, model.ontwikkelingen());
        for (int i = 0; i < context.zinnen().size(); i++) {
            double[] scores = scores(context, i, model.ontwikkelingen(), vanKop);
            for (int k = 0; k < scores.length; k++) {
                double kans = model.ijking().get(k).kans(scores[k]);
                if (kans >= 0.5) {
                    gevonden.add(ontwikkeling(context, i, k, kans, model));
                }
            }
        }
        return gevonden;
    }

    private Ontwikkeling ontwikkeling(Context context, int zin, int klasse, double kans, UittrekModel model) {
        List<Waarde> kenmerken = kenmerken(context, zin);
        String slug = model.ontwikkelingen().uitkomsten().get(klasse);
        boolean groeit = model.teken().scores(metSlug(kenmerken, slug))[0] <= 0;
        return new Ontwikkeling(
                slug,
                groeit,
                context.zinnen().get(zin).bereik(),
                kans,
                model.ontwikkelingen().redenen(kenmerken, klasse));
    }

    /** What the heading counts for, the same for every sentence below it. */
    private static double[] vanKop(Context context, Puntenmodel model) {
        double[] scores = new double[model.uitkomsten().size()];
        Kenmerkenrij.vanKop(kop(context), (soort, een, twee, waarde) -> model.tel(soort, een, twee, waarde, scores));
        return scores;
    }

    private double[] scores(Context context, int i, Puntenmodel model, double[] vanKop) {
        double[] scores = vanKop.clone();
        Zin zin = context.zinnen().get(i);
        Kenmerkenrij.vertel(
                zin,
                lijsten.treffers(zin),
                List.of(),
                vorige(context, i),
                (soort, een, twee, waarde) -> model.tel(soort, een, twee, waarde, scores));
        return scores;
    }

    /** The features of one sentence of a text. */
    List<Waarde> kenmerken(Context context, int i) {
        Zin zin = context.zinnen().get(i);
        Map<String, Set<String>> treffers = lijsten.treffers(zin);
        return Kenmerkenrij.van(zin, treffers, kop(context), vorige(context, i));
    }

    /** These features with the development that is asked about. */
    static List<Waarde> metSlug(List<Waarde> kenmerken, String slug) {
        List<Waarde> met = new ArrayList<>(kenmerken);
        met.add(new Waarde(new Zinkenmerk('s', slug, ""), OF_SUBJECT));
        return met;
    }

    private static List<Zin> kop(Context context) {
        List<Zin> koppen = context.koppen();
        return koppen.isEmpty() ? List.of() : List.of(koppen.get(koppen.size() - 1));
    }

    private static List<Zin> vorige(Context context, int i) {
        return i > 0 ? List.of(context.zinnen().get(i - 1)) : context.vorige();
    }
}
