// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.rodedraad.kern.verbinden.Groepering;
import nl.rodedraad.kern.verbinden.Groepslid;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Inhoudswoorden;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.Naamgever;
import nl.rodedraad.kern.verbinden.Weging;

/** Proposes themes for knelpunten that no theme covers. */
public final class NieuwThemaMaker {

    /** A theme is what more than one organisation names. */
    private static final int FEWEST_ORGANISATIONS = 2;

    private final Inhoudswoorden inhoudswoorden;
    private final Groepering groepering;
    private final Function<Weging, Naamgever> naamgever;

    /**
     * @param naamgever gives names, once it knows how rare words are
     */
    public NieuwThemaMaker(
            Inhoudswoorden inhoudswoorden, Groepering groepering, Function<Weging, Naamgever> naamgever) {
        this.inhoudswoorden = inhoudswoorden;
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
        Naamgever geeftNaam = naamgever.apply(
                new Weging(knelpunten.stream().map(this::woorden).toList()));
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
                        geeftNaam.naam(samen),
                        groep,
                        List.copyOf(organisaties),
                        List.copyOf(jaren),
                        Herkomst.voorstel(groepering.model(), "")));
            }
        }
        return List.copyOf(nieuw);
    }

    private List<String> woorden(Knelpunt knelpunt) {
        List<String> woorden = new ArrayList<>(inhoudswoorden.van(knelpunt.naam()));
        knelpunt.citaten().forEach(citaat -> woorden.addAll(inhoudswoorden.van(citaat.tekst())));
        return woorden;
    }
}
