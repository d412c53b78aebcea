// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.List;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;

/**
 * The laws and EU acts that knelpunten of the edition cite. A citation counts only when it leads to one source with certainty;
 * a knelpunt counts once for a source, however often it cites it.
 *
 * @param wetten Dutch regulations, those of the most organisations first
 * @param handelingen EU acts, cited directly or implemented by a law that is cited; those of the most organisations first
 * @param aandelen one for each year with a Stand, in order of year
 * @param twijfels citations that do not count because something is in doubt, in order of knelpunt
 * @param zonderWet number of citations of an article of which the law cannot be told
 */
public record Wetgeving(
        List<Bron> wetten, List<Bron> handelingen, List<Aandeel> aandelen, List<Twijfel> twijfels, int zonderWet) {

    public Wetgeving {
        wetten = List.copyOf(wetten);
        handelingen = List.copyOf(handelingen);
        aandelen = List.copyOf(aandelen);
        twijfels = List.copyOf(twijfels);
    }

    /**
     * A law or EU act.
     *
     * @param soort law or EU act
     * @param id BWB id or CELEX number
     * @param naam what it is called
     * @param adres where it can be read; empty when that is not known
     * @param organisaties organisations with a knelpunt that cites it, in alphabetical order
     * @param knelpunten ids of the knelpunten that cite it
     * @param artikelen the articles that are cited, in order of number
     * @param via laws that implement it, with the knelpunten that cite the law and not the act itself; empty for a law
     */
    public record Bron(
            VerwijzingSoort soort,
            String id,
            String naam,
            String adres,
            List<String> organisaties,
            List<String> knelpunten,
            List<Deel> artikelen,
            List<Deel> via) {

        public Bron {
            organisaties = List.copyOf(organisaties);
            knelpunten = List.copyOf(knelpunten);
            artikelen = List.copyOf(artikelen);
            via = List.copyOf(via);
        }
    }

    /**
     * An article of a source, or a law that implements it.
     *
     * @param id article number, or BWB id
     * @param adres where it can be read; empty when that is not known
     * @param organisaties organisations with a knelpunt that cites it, in alphabetical order
     * @param knelpunten ids of the knelpunten that cite it
     */
    public record Deel(String id, String adres, List<String> organisaties, List<String> knelpunten) {

        public Deel {
            organisaties = List.copyOf(organisaties);
            knelpunten = List.copyOf(knelpunten);
        }
    }

    /**
     * The part that EU rules have in the knelpunten of a year. A knelpunt is an EU knelpunt when it cites an EU act directly or is
     * about the theme eu-beleid.
     *
     * @param jaar the year
     * @param knelpunten number of knelpunten
     * @param eu number of EU knelpunten
     * @param aangehaald those that cite an EU act
     * @param thema those about the theme; a knelpunt can be in both
     * @param via number of knelpunten that are none, but cite a law that implements an EU act
     * @param organisaties number of organisations with an EU knelpunt
     * @param noemer number of organisations with a Stand
     */
    public record Aandeel(
            int jaar, int knelpunten, int eu, int aangehaald, int thema, int via, int organisaties, int noemer) {}

    /**
     * A citation that does not count.
     *
     * @param knelpunt id of the knelpunt
     * @param soort law or EU act
     * @param tekst the citation as written
     * @param id the likely source: BWB id or CELEX number; empty when there is none
     * @param artikel article number; empty when none is cited
     * @param reden what is in doubt, in Dutch
     */
    public record Twijfel(
            String knelpunt, VerwijzingSoort soort, String tekst, String id, String artikel, String reden) {}

    /** The line of a year; zeros when it has none. */
    Aandeel aandeel(int jaar) {
        return aandelen.stream()
                .filter(aandeel -> aandeel.jaar() == jaar)
                .findFirst()
                .orElse(new Aandeel(jaar, 0, 0, 0, 0, 0, 0, 0));
    }

    boolean isLeeg() {
        return wetten.isEmpty()
                && handelingen.isEmpty()
                && twijfels.isEmpty()
                && aandelen.stream().allMatch(aandeel -> aandeel.eu() == 0);
    }
}
