// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.rodedraad.kern.verbinden.Groepering;
import nl.rodedraad.kern.verbinden.Groepslid;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.Naamgever;

/** Proposes themes for knelpunten that no theme covers. */
public final class NieuwThemaMaker {

    /** A theme is what more than one organisation names. */
    private static final int FEWEST_ORGANISATIONS = 2;

    private final Groepering groepering;
    private final Naamgever naamgever;

    public NieuwThemaMaker(Groepering groepering, Naamgever naamgever) {
        this.groepering = groepering;
        this.naamgever = naamgever;
    }

    /** The proposed themes, most knelpunten first; the order of the input changes nothing. */
    public List<NieuwThema> maak(List<Knelpunt> knelpunten) {
        Map<String, Knelpunt> onbedekt = new TreeMap<>();
        knelpunten.stream()
                .filter(knelpunt -> knelpunt.themas().isEmpty())
                .forEach(knelpunt -> onbedekt.put(knelpunt.id(), knelpunt));
        List<Groepslid> leden = onbedekt.values().stream().map(Groepslid::van).toList();
        List<Groepslid> alle = knelpunten.stream().map(Groepslid::van).toList();
        List<NieuwThema> nieuw = new ArrayList<>();
        for (List<String> groep : groepering.groepeer(leden)) {
            Set<String> organisaties = new TreeSet<>();
            Set<Integer> jaren = new TreeSet<>();
            List<Groepslid> samen =
                    leden.stream().filter(lid -> groep.contains(lid.id())).toList();
            for (String id : groep) {
                Knelpunt knelpunt = onbedekt.get(id);
                if (knelpunt != null) {
                    organisaties.add(knelpunt.organisatie());
                    jaren.add(knelpunt.jaar());
                }
            }
            if (organisaties.size() >= FEWEST_ORGANISATIONS) {
                nieuw.add(new NieuwThema(
                        naamgever.naam(samen, alle),
                        groep,
                        List.copyOf(organisaties),
                        List.copyOf(jaren),
                        Herkomst.voorstel(groepering.model(), "")));
            }
        }
        return List.copyOf(nieuw);
    }
}
