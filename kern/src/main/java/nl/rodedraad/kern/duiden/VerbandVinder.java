// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import java.util.Set;
import nl.rodedraad.kern.duiden.Signalen.Soort;
import nl.rodedraad.kern.duiden.Signalen.Treffer;

/** Finds causes and consequences where a sentence announces them by a signal word. */
final class VerbandVinder {

    private static final Set<Soort> CONJUNCTIONS =
            Set.of(Soort.VOEGWOORD_OORZAAK, Soort.VOEGWOORD_GEVOLG, Soort.VOORWAARDE);

    /** After a comma these carry on with what comes of it; elsewhere they are ordinary words. */
    private static final Set<String> NEEDS_COMMA = Set.of("wat", "hetgeen");

    private final Signalen signalen = new Signalen();
    private final Oorzaakwoorden oorzaakwoorden = new Oorzaakwoorden();
    private final Getroffenen getroffenen = new Getroffenen();

    Verbanden in(Zinsbouw zin) {
        List<Treffer> treffers = signalen.in(zin);
        if (treffers.isEmpty()) {
            return Verbanden.GEEN;
        }
        Verbandenbouw bouw = new Verbandenbouw(zin, getroffenen);
        for (int i = 0; i < treffers.size(); i++) {
            int volgende = volgende(zin, treffers, i);
            verband(zin, treffers.get(i), volgende, bouw);
        }
        return bouw.verbanden();
    }

    /** Where a later conjunction begins a part of its own. */
    private static int volgende(Zinsbouw zin, List<Treffer> treffers, int i) {
        for (Treffer later : treffers.subList(i + 1, treffers.size())) {
            if (CONJUNCTIONS.contains(later.soort()) && zin.grens(later.begin()) != Zinsbouw.GEEN) {
                return later.begin();
            }
        }
        return zin.lengte();
    }

    private void verband(Zinsbouw zin, Treffer treffer, int volgende, Verbandenbouw bouw) {
        int begin = hoofdzin(zin, zin.deelBegin(treffer.begin()));
        int eind = Math.min(volgende, zin.deelEind(treffer.eind()));
        switch (treffer.soort()) {
            case VOEGWOORD_OORZAAK, VOORWAARDE -> voegwoord(zin, treffer, begin, eind, bouw);
            case VOEGWOORD_GEVOLG -> {
                if (zin.grens(treffer.begin()) == Zinsbouw.GEEN && NEEDS_COMMA.contains(treffer.tekst())) {
                    return;
                }
                bouw.gevolg(treffer, treffer.eind(), eind);
                bouw.oorzaak(treffer, begin, treffer.begin());
            }
            case BIJWOORD -> bijwoord(zin, treffer, eind, bouw);
            case VOORZETSEL -> voorzetsel(zin, treffer, begin, eind, bouw);
            case DOOR -> {
                if (oorzaakwoorden.achterDoor(zin, treffer.eind())) {
                    voorzetsel(zin, treffer, begin, eind, bouw);
                }
            }
            case WERKWOORD_GEVOLG -> werkwoord(treffer, begin, eind, bouw);
            case WERKWOORD_OORZAAK -> {
                bouw.gevolg(treffer, begin, treffer.begin());
                bouw.oorzaak(treffer, treffer.eind(), eind);
            }
            case KOP_GEVOLG -> bouw.gevolg(treffer, treffer.eind(), zin.deelEind(hard(zin, treffer.eind())));
            case KOP_OORZAAK -> bouw.oorzaak(treffer, treffer.eind(), zin.deelEind(hard(zin, treffer.eind())));
        }
    }

    /** Behind "Gevolg:" the consequence stands beyond the colon. */
    private static int hard(Zinsbouw zin, int i) {
        return i < zin.lengte() && zin.harde(i) ? i + 1 : i;
    }

    /** Past the "en", "maar" or "want" that joins a clause to what stands before it. */
    private static int hoofdzin(Zinsbouw zin, int begin) {
        return Set.of("en", "maar", "want").contains(zin.vorm(begin)) ? begin + 1 : begin;
    }

    private static void voegwoord(Zinsbouw zin, Treffer treffer, int begin, int eind, Verbandenbouw bouw) {
        if (treffer.begin() > begin) {
            bouw.oorzaak(treffer, treffer.eind(), eind);
            bouw.gevolg(treffer, voorzin(zin, begin, treffer.begin()), treffer.begin());
            return;
        }
        int komma = komma(zin, treffer.eind(), eind);
        bouw.oorzaak(treffer, treffer.eind(), komma);
        if (komma < eind) {
            bouw.gevolg(treffer, komma, eind);
        }
    }

    /** The main clause behind a subordinate clause at the front: from the comma with a verb behind it. */
    private static int voorzin(Zinsbouw zin, int begin, int eind) {
        for (int i = begin + 2; i < eind; i++) {
            if (zin.grens(i) == ',' && Woordsoort.werkwoord(zin, i)) {
                return i;
            }
        }
        return begin;
    }

    /** The comma behind a subordinate clause at the front: the first with a verb behind it, else the first. */
    private static int komma(Zinsbouw zin, int van, int eind) {
        int eerste = eind;
        for (int i = van + 1; i < eind; i++) {
            if (zin.grens(i) == ',') {
                eerste = Math.min(eerste, i);
                if (Woordsoort.werkwoord(zin, i)) {
                    return i;
                }
            }
        }
        return eerste;
    }

    private static void bijwoord(Zinsbouw zin, Treffer treffer, int eind, Verbandenbouw bouw) {
        int begin = treffer.begin();
        while (begin > 0 && zin.grens(begin) == Zinsbouw.GEEN) {
            begin--;
        }
        if (begin > 0 && Set.of("en", "maar").contains(zin.vorm(begin))) {
            begin++;
        }
        bouw.gevolg(
                treffer,
                begin == treffer.begin() ? treffer.eind() : begin,
                Math.min(eind, zin.grensVanaf(treffer.eind())));
    }

    private static void voorzetsel(Zinsbouw zin, Treffer treffer, int begin, int eind, Verbandenbouw bouw) {
        int einde = treffer.eind() + 1;
        while (einde < eind && zin.grens(einde) == Zinsbouw.GEEN && !Woordsoort.werkwoord(zin, einde)) {
            einde++;
        }
        bouw.oorzaak(treffer, treffer.eind(), Math.min(einde, eind));
        if (treffer.begin() == begin || eind - einde > treffer.begin() - begin) {
            bouw.gevolg(treffer, einde, eind);
        } else {
            bouw.gevolg(treffer, begin, treffer.begin());
        }
    }

    private static void werkwoord(Treffer treffer, int begin, int eind, Verbandenbouw bouw) {
        boolean tussen = treffer.midden() + 1 < treffer.eind() - 1;
        if (tussen) {
            bouw.oorzaak(treffer, treffer.midden(), treffer.eind() - 1);
        } else {
            bouw.oorzaak(treffer, begin, treffer.begin());
        }
        bouw.gevolg(treffer, treffer.eind(), eind);
    }
}
