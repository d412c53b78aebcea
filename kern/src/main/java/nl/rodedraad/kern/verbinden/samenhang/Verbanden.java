// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.List;
import nl.rodedraad.kern.verbinden.verloop.Draadverloop;
import nl.rodedraad.kern.verbinden.verloop.Oplossing;
import nl.rodedraad.kern.verbinden.verloop.Verloop;

/**
 * Everything that {@link VerbandMaker} finds, for one edition and all before it.
 *
 * @param verlopen every knelpunt over the editions, in order of organisation and first place
 * @param draadverlopen every draad over the editions, in the order of the draden
 * @param oplossingen bright spots with the knelpunt they solve or are an example for
 * @param last who names whom as cause, in order of organisation, named organisation and course
 * @param burgerpaden where knelpunten meet at a citizen, most organisations first
 * @param trends the edition beside the one before
 * @param nieuweThemas knelpunten that no theme covers, most knelpunten first
 */
public record Verbanden(
        List<Verloop> verlopen,
        List<Draadverloop> draadverlopen,
        List<Oplossing> oplossingen,
        List<Last> last,
        List<Burgerpad> burgerpaden,
        List<Trend> trends,
        List<NieuwThema> nieuweThemas) {

    public Verbanden {
        verlopen = List.copyOf(verlopen);
        draadverlopen = List.copyOf(draadverlopen);
        oplossingen = List.copyOf(oplossingen);
        last = List.copyOf(last);
        burgerpaden = List.copyOf(burgerpaden);
        trends = List.copyOf(trends);
        nieuweThemas = List.copyOf(nieuweThemas);
    }
}
