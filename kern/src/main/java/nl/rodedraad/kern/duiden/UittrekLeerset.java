// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.duiden.Kenmerkenrij.Waarde;
import nl.rodedraad.kern.duiden.Puntentrainer.Voorbeeld;
import nl.rodedraad.kern.stand.Bereik;

/**
 * The labelled documents as the trainer of the extract sees them.
 *
 * @param zinnen every sentence with its developments: 1 for one that grows, -1 for one that lacks
 * @param tekens every labelled development of a sentence, with whether it lacks
 * @param knelpunten every sentence that states a knelpunt, with its urgency and openness
 */
record UittrekLeerset(List<Voorbeeld> zinnen, List<Voorbeeld> tekens, List<Voorbeeld> knelpunten) {

    static UittrekLeerset van(List<LeerDocument> documenten, Zinnen knipper) {
        UittrekLeerset leerset = new UittrekLeerset(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        OntwikkelingVinder vinder = new OntwikkelingVinder();
        Schalen schalen = new Schalen();
        for (LeerDocument document : documenten) {
            String vorige = "";
            List<String> vorigPad = List.of();
            for (LeerDocument.LeerPassage passage : document.passages()) {
                List<Zin> eigen = new ArrayList<>();
                for (LeerDocument.LeerZin zin : passage.zinnen()) {
                    eigen.add(knipper.zin(passage.tekst(), new Bereik(zin.begin(), zin.eind())));
                }
                String ervoor = passage.koppad().equals(vorigPad) ? vorige : "";
                Context context = knipper.context(eigen, new Fragment(passage.tekst(), passage.koppad(), ervoor));
                for (int i = 0; i < eigen.size(); i++) {
                    leerset.voegToe(
                            document.stem(),
                            passage.zinnen().get(i),
                            vinder.kenmerken(context, i),
                            schalen.kenmerken(eigen.get(i)));
                }
                vorige = passage.tekst();
                vorigPad = passage.koppad();
            }
        }
        return leerset;
    }

    private void voegToe(String stem, LeerDocument.LeerZin label, List<Waarde> kenmerken, List<Waarde> schaal) {
        Map<String, Double> ontwikkelingen = new TreeMap<>();
        for (String ontwikkeling : label.ontwikkelingen()) {
            String slug = ontwikkeling.substring(0, ontwikkeling.length() - 1);
            double teken = ontwikkeling.endsWith("+") ? 1 : -1;
            ontwikkelingen.put(slug, teken);
            tekens.add(new Voorbeeld(
                    stem, OntwikkelingVinder.metSlug(kenmerken, slug), Map.of(UittrekModel.TEKEN.get(0), -teken)));
        }
        zinnen.add(new Voorbeeld(stem, kenmerken, ontwikkelingen));
        if (label.functie().equals(Functie.KNELPUNT.naam()) && label.urgentie() > 0) {
            knelpunten.add(
                    new Voorbeeld(stem, schaal, Map.of("urgentie", (double) label.urgentie(), "openheid", (double)
                            label.openheid())));
        }
    }
}
