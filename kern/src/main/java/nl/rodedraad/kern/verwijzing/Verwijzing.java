// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * A citation in a text and what it leads to.
 *
 * @param soort kind of source
 * @param tekst the citation as written
 * @param bereik where it stands in the text that was searched
 * @param id identifier by kind: BWB id, CELEX number, kst id, stb or stcrt id, ECLI, TOOI URI; empty unless resolved
 * @param artikel article number as in the source ("6:162"); empty when none is cited
 * @param lid paragraph number; empty when none is cited
 * @param onderdeel letter or number of the part; empty when none is cited
 * @param adres address where the source can be read; empty unless resolved
 * @param status how sure the resolution is
 * @param zekerheid probability, 0–1, that {@code id} is right; 0 for {@link VerwijzingStatus#ONBEKEND}
 * @param reden why it was resolved, or why not, in Dutch
 */
public record Verwijzing(
        VerwijzingSoort soort,
        String tekst,
        Bereik bereik,
        String id,
        String artikel,
        String lid,
        String onderdeel,
        String adres,
        VerwijzingStatus status,
        double zekerheid,
        String reden) {

    public Verwijzing {
        if (tekst.length() != bereik.lengte()) {
            throw new OngeldigeWaardeException(
                    "verwijzing '" + tekst + "' op " + bereik, "de tekst is even lang als het bereik");
        }
        if (zekerheid < 0 || zekerheid > 1) {
            throw new OngeldigeWaardeException("zekerheid " + zekerheid, "een kans van 0 tot en met 1");
        }
        if (status == VerwijzingStatus.HERLEID && id.isEmpty()) {
            throw new OngeldigeWaardeException("verwijzing '" + tekst + "' zonder id", "wat herleid is heeft een id");
        }
    }

    /** This citation in a text of which the searched text begins at {@code afstand}. */
    public Verwijzing verschoven(int afstand) {
        return new Verwijzing(
                soort, tekst, bereik.verschoven(afstand), id, artikel, lid, onderdeel, adres, status, zekerheid, reden);
    }
}
