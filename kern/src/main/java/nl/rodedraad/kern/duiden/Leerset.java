// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.rodedraad.kern.stand.Bereik;

/**
 * The labelled documents as the trainer sees them.
 *
 * @param zinnen every sentence with its function
 * @param blokken every block with the themes of its sentences, and whether it states a knelpunt
 */
record Leerset(List<Voorbeeld> zinnen, List<Voorbeeld> blokken) {

    /**
     * Something labelled.
     *
     * @param stem voice that wrote it
     * @param blok number of the block it is or belongs to
     * @param labels names of functions or slugs of themes
     */
    record Voorbeeld(String stem, int blok, Kenmerken kenmerken, Set<String> labels) {}

    static Leerset van(List<LeerDocument> documenten, Zinnen knipper, ZinKenmerken kenmerken) {
        Leerset leerset = new Leerset(new ArrayList<>(), new ArrayList<>());
        for (LeerDocument document : documenten) {
            String vorige = "";
            List<String> vorigPad = List.of();
            for (LeerDocument.LeerPassage passage : document.passages()) {
                String ervoor = passage.koppad().equals(vorigPad) ? vorige : "";
                leerset.voegToe(document.stem(), passage, ervoor, knipper, kenmerken);
                vorige = passage.tekst();
                vorigPad = passage.koppad();
            }
        }
        return leerset;
    }

    private void voegToe(
            String stem, LeerDocument.LeerPassage passage, String vorige, Zinnen knipper, ZinKenmerken kenmerken) {
        List<Zin> eigen = new ArrayList<>();
        for (LeerDocument.LeerZin zin : passage.zinnen()) {
            eigen.add(knipper.zin(passage.tekst(), new Bereik(zin.begin(), zin.eind())));
        }
        Context context = knipper.context(eigen, new Fragment(passage.tekst(), passage.koppad(), vorige));
        List<Kenmerken> perZin = kenmerken.perZin(context);
        for (Bereik blok : Blokken.van(passage.tekst(), eigen)) {
            Set<String> themas = new TreeSet<>();
            for (int i = blok.begin(); i < blok.eind(); i++) {
                LeerDocument.LeerZin label = passage.zinnen().get(i);
                zinnen.add(new Voorbeeld(stem, blokken.size(), perZin.get(i), Set.of(label.functie())));
                themas.addAll(label.themas());
                if (label.functie().equals(Functie.KNELPUNT.naam())) {
                    themas.add(Functie.KNELPUNT.naam());
                }
            }
            blokken.add(
                    new Voorbeeld(stem, blokken.size(), kenmerken.vanBlok(context, blok.begin(), blok.eind()), themas));
        }
    }

    /** The examples of these voices, or those of all others. */
    static List<Voorbeeld> van(List<Voorbeeld> alle, Set<String> stemmen, boolean wel) {
        return alle.stream()
                .filter(voorbeeld -> stemmen.contains(voorbeeld.stem()) == wel)
                .toList();
    }
}
