// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.rodedraad.kern.duiden.Bedrag;
import nl.rodedraad.kern.duiden.Geadresseerde;
import nl.rodedraad.kern.duiden.Spreker;
import nl.rodedraad.kern.duiden.Stuk;
import nl.rodedraad.kern.duiden.Uittreksel;
import nl.rodedraad.kern.duiden.Verband;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** Every literal piece in the extracts of a rode draad, by the path at which {@code draad.json} has it. */
final class Stukken {

    private final List<Citaatproef> proeven = new ArrayList<>();
    private final String sha256;

    private Stukken(String sha256) {
        this.sha256 = sha256;
    }

    static List<Citaatproef> van(RodeDraad draad) {
        List<Citaatproef> all = new ArrayList<>();
        for (int i = 0; i < draad.knelpunten().size(); i++) {
            all.addAll(van(draad.knelpunten().get(i), "knelpunten[" + i + "].uittreksel."));
        }
        return all;
    }

    /** A knelpunt is of one Stand, so its pieces stand in the document of its quotations. */
    private static List<Citaatproef> van(Knelpunt knelpunt, String path) {
        Stukken stukken = new Stukken(knelpunt.citaten().get(0).plaats().sha256());
        Uittreksel uittreksel = knelpunt.uittreksel();
        stukken.verbanden(path + "oorzaken", uittreksel.oorzaken());
        stukken.verbanden(path + "gevolgen", uittreksel.gevolgen());
        stukken.each(path + "geadresseerden", ".wie", uittreksel.geadresseerden(), Geadresseerde::wie);
        stukken.each(path + "sprekers", ".wie", uittreksel.sprekers(), Spreker::wie);
        stukken.each(path + "bedragen", ".stuk", uittreksel.bedragen(), Bedrag::stuk);
        return stukken.proeven;
    }

    private void verbanden(String path, List<Verband> verbanden) {
        each(path, ".wat", verbanden, Verband::wat);
        for (int i = 0; i < verbanden.size(); i++) {
            each(path + "[" + i + "].wie", "", verbanden.get(i).wie(), Function.identity());
        }
    }

    private <T> void each(String path, String field, List<T> list, Function<T, Stuk> piece) {
        for (int i = 0; i < list.size(); i++) {
            Stuk stuk = piece.apply(list.get(i));
            String waar = path + "[" + i + "]" + field;
            proeven.add(new Citaatproef(waar, new Plaats(sha256, stuk.bereik()), stuk.tekst(), OptionalInt.empty()));
        }
    }
}
