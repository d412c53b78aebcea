// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.samenhang.Verbanden;

/**
 * Everything in a published rode draad. Its JSON form is {@code draad.json}; every page and table is made from it alone.
 *
 * @param versie version of the program and models that made it
 * @param editie year of the edition that the report is about
 * @param peildatum reference date, ISO 8601
 * @param invented whether the Standen are invented, which every page then says
 * @param standen the Standen that were read, all years, in order of year, organisation and hash
 * @param nietGelezen files that were not read, in order of name
 * @param verwacht organisations expected in the edition, in alphabetical order; empty when nobody said so
 * @param ontbrekend those of {@code verwacht} without a Stand in the edition
 * @param knelpunten of all years, in order of year, organisation and place
 * @param draden in order of number of organisations, then of id
 * @param themas one for each theme of the scheme that occurs in the edition or the one before, most organisations first
 * @param vergelijking the edition beside the one before, like with like
 * @param conclusies opening sentences with the figures and quotations behind them
 * @param voorbeelden concrete cases of the edition
 * @param lichtpunten what goes well in the edition
 * @param oproepen what is asked of whom in the edition
 * @param wetgeving which laws and EU acts the knelpunten cite
 * @param ontwikkelingen what the Standen say about themselves and about working with others, all years, in order of year,
 *     organisation and place
 * @param verbanden courses over the editions, and what knelpunten of all organisations say together
 */
public record RodeDraad(
        String versie,
        int editie,
        String peildatum,
        boolean invented,
        List<StandRegel> standen,
        List<NietGelezen> nietGelezen,
        List<String> verwacht,
        List<String> ontbrekend,
        List<Knelpunt> knelpunten,
        List<Draad> draden,
        List<ThemaRegel> themas,
        Vergelijking vergelijking,
        List<Conclusie> conclusies,
        List<Vermelding> voorbeelden,
        List<Vermelding> lichtpunten,
        List<Vermelding> oproepen,
        Wetgeving wetgeving,
        List<Ontwikkelingregel> ontwikkelingen,
        Verbanden verbanden) {

    /** The same with these opening sentences. */
    RodeDraad met(List<Conclusie> nieuwe) {
        return new RodeDraad(
                versie,
                editie,
                peildatum,
                invented,
                standen,
                nietGelezen,
                verwacht,
                ontbrekend,
                knelpunten,
                draden,
                themas,
                vergelijking,
                nieuwe,
                voorbeelden,
                lichtpunten,
                oproepen,
                wetgeving,
                ontwikkelingen,
                verbanden);
    }

    /**
     * A Stand that was read.
     *
     * @param organisatie name, or "onbekend"
     * @param jaar year, or 0 when unknown
     * @param bestand name of the file
     * @param sha256 hash of its bytes
     * @param soort format, lower case
     * @param paginas number of pages; 0 where the format has none
     * @param model model that interpreted it
     * @param melding what the reader should know ("tweede Stand van deze organisatie in dit jaar"); empty when nothing
     */
    public record StandRegel(
            String organisatie,
            int jaar,
            String titel,
            String uitgever,
            String bestand,
            String sha256,
            String soort,
            int paginas,
            String model,
            String melding) {

        public StandRegel {
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw new OngeldigeWaardeException(
                        "sha256 '" + sha256 + "' van " + bestand, "64 hexadecimale tekens in kleine letters");
            }
        }
    }

    /** A file that was not read: its name, hash, why, and what to do, in Dutch. */
    public record NietGelezen(String bestand, String sha256, String reden) {}

    /**
     * Counts of one theme.
     *
     * @param thema slug
     * @param organisaties organisations that name it in the edition, in alphabetical order
     * @param noemer number of organisations with a Stand in the edition
     * @param knelpunten number of knelpunten under it in the edition
     * @param nieuw organisations that name it in the edition and did not in any earlier Stand that was read
     * @param cumulatief organisations that named it in the edition or any earlier year, in alphabetical order
     * @param perJaar number of organisations that name it, by year
     */
    public record ThemaRegel(
            String thema,
            List<String> organisaties,
            int noemer,
            int knelpunten,
            List<String> nieuw,
            List<String> cumulatief,
            Map<Integer, Integer> perJaar) {

        public ThemaRegel {
            perJaar = Collections.unmodifiableMap(new TreeMap<>(perJaar));
        }
    }

    /**
     * Two editions compared over the organisations that have a Stand in both.
     *
     * @param vorige year of the edition before; 0 when there is none
     * @param organisaties organisations in both, in alphabetical order
     * @param regels one for each theme that occurs in either, as number of organisations before and now
     */
    public record Vergelijking(int vorige, List<String> organisaties, List<Regel> regels) {

        /** Number of organisations that name a theme before and now, and the mean urgency (1–5, 0 when none). */
        public record Regel(String thema, int toen, int nu, double urgentieToen, double urgentieNu) {}
    }

    /**
     * An opening sentence, built from figures.
     *
     * @param soort key of the sentence in the messages, the same in every language
     * @param waarden what fills it, by name: figures and names
     * @param knelpunten ids of the knelpunten behind it; the first is the one to quote
     * @param citaten other passages behind it; the first is the one to quote when there is no knelpunt
     */
    public record Conclusie(String soort, Map<String, String> waarden, List<String> knelpunten, List<Citaat> citaten) {

        public Conclusie {
            waarden = Collections.unmodifiableMap(new TreeMap<>(waarden));
            knelpunten = List.copyOf(knelpunten);
            citaten = List.copyOf(citaten);
        }
    }

    /**
     * A quotation that is no knelpunt: a case, a bright spot or a call.
     *
     * @param organisatie who says it
     * @param jaar year of the Stand
     * @param citaat the words
     * @param score probability, 0–1, of its function
     * @param geadresseerde who is asked, in the words of the text; empty when nobody is named or when it is no call
     * @param herkomst whether its function is a proposal or a decision
     */
    public record Vermelding(
            String organisatie, int jaar, Citaat citaat, double score, String geadresseerde, Herkomst herkomst) {}

    /**
     * What a Stand says about itself or about working with others.
     *
     * @param organisatie who says it
     * @param jaar year of the Stand
     * @param ontwikkeling slug of the development
     * @param groeit whether it grows or happens; false when it lacks or falls short
     * @param citaat the sentence
     * @param score probability, 0–1
     * @param herkomst always a proposal, until a person decides on it
     */
    public record Ontwikkelingregel(
            String organisatie,
            int jaar,
            String ontwikkeling,
            boolean groeit,
            Citaat citaat,
            double score,
            Herkomst herkomst) {}
}
