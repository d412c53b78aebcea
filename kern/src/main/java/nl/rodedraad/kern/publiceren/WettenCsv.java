// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.List;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verwijzing.Bronregister;
import nl.rodedraad.kern.verwijzing.Implementatie;
import nl.rodedraad.kern.verwijzing.Verwijzing;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;

/**
 * {@code wetten.csv}: from knelpunt to article, law and EU act. One row for each citation of a law or EU act in a knelpunt of any
 * year; a law that implements several EU acts has a row for each. See {@link Rekenblad}.
 */
final class WettenCsv {

    static final String ADRES = "wetten.csv";

    private static final List<String> COLUMNS = List.of(
            "knelpunt",
            "jaar",
            "organisatie",
            "naam",
            "verwijzing",
            "status",
            "reden",
            "soort",
            "bron",
            "bron_naam",
            "artikel",
            "lid",
            "onderdeel",
            "adres",
            "eu_handeling",
            "eu_naam",
            "eu_hoe",
            "eu_grond");

    private WettenCsv() {}

    static byte[] write(RodeDraad draad) {
        Rekenblad sheet = new Rekenblad(COLUMNS);
        for (Knelpunt knelpunt : draad.knelpunten()) {
            for (Verwijzing verwijzing : knelpunt.verwijzingen()) {
                if (WetgevingTelling.isRule(verwijzing)) {
                    rows(sheet, knelpunt, verwijzing);
                }
            }
        }
        return sheet.bytes();
    }

    private static void rows(Rekenblad sheet, Knelpunt knelpunt, Verwijzing verwijzing) {
        List<Implementatie> acts = WetgevingTelling.isSure(verwijzing) && verwijzing.soort() == VerwijzingSoort.WET
                ? Implementatie.van(verwijzing.id())
                : List.of();
        boolean direct = WetgevingTelling.isSure(verwijzing) && verwijzing.soort() == VerwijzingSoort.EU;
        if (acts.isEmpty()) {
            row(sheet, knelpunt, verwijzing, direct ? verwijzing.id() : "", direct ? "rechtstreeks" : "", "");
        }
        acts.forEach(act -> row(sheet, knelpunt, verwijzing, act.celex(), "via de wet", act.bron()));
    }

    private static void row(Rekenblad sheet, Knelpunt k, Verwijzing v, String celex, String how, String ground) {
        sheet.rij(
                k.id(),
                Rekenblad.jaar(k.jaar()),
                k.organisatie(),
                k.naam(),
                v.tekst(),
                v.status().naam(),
                v.reden(),
                v.soort().naam(),
                v.id(),
                v.id().isEmpty() ? "" : Bronregister.naam(v.soort(), v.id()),
                v.artikel(),
                v.lid(),
                v.onderdeel(),
                v.adres(),
                celex,
                celex.isEmpty() ? "" : Bronregister.naam(VerwijzingSoort.EU, celex),
                how,
                ground);
    }
}
