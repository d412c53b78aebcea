// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.rodedraad.kern.stand.Bereik;

/**
 * A labelled sentence as the trainer sees it.
 *
 * @param stem voice that wrote it
 * @param tekst number of the passage it belongs to, for what is calibrated per text
 * @param kenmerken its features
 * @param functie its label
 * @param themas its labels
 */
record Voorbeeld(String stem, int tekst, List<String> kenmerken, Functie functie, Set<String> themas) {

    static List<Voorbeeld> van(List<LeerDocument> documenten, Zinnen zinnen, Kenmerken kenmerken) {
        List<Voorbeeld> alle = new ArrayList<>();
        int tekst = 0;
        for (LeerDocument document : documenten) {
            String vorige = "";
            List<String> vorigPad = List.of();
            for (LeerDocument.LeerPassage passage : document.passages()) {
                if (!passage.koppad().equals(vorigPad)) {
                    vorige = "";
                    vorigPad = passage.koppad();
                }
                add(document.stem(), tekst++, passage, vorige, zinnen, kenmerken, alle);
                vorige = passage.tekst();
            }
        }
        return alle;
    }

    private static void add(
            String stem,
            int tekst,
            LeerDocument.LeerPassage passage,
            String vorige,
            Zinnen zinnen,
            Kenmerken kenmerken,
            List<Voorbeeld> alle) {
        List<Zin> eigen = new ArrayList<>();
        for (LeerDocument.LeerZin zin : passage.zinnen()) {
            eigen.add(zinnen.zin(passage.tekst(), new Bereik(zin.begin(), zin.eind())));
        }
        Fragment fragment = new Fragment(passage.tekst(), passage.koppad(), vorige);
        List<List<String>> perZin = kenmerken.van(eigen, zinnen.koppen(fragment), zinnen.vorige(fragment));
        for (int i = 0; i < eigen.size(); i++) {
            LeerDocument.LeerZin label = passage.zinnen().get(i);
            alle.add(
                    new Voorbeeld(stem, tekst, perZin.get(i), Functie.of(label.functie()), Set.copyOf(label.themas())));
        }
    }
}
