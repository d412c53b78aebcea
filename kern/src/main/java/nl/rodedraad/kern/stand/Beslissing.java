// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

import java.util.Set;

/**
 * What a person decided about a range: one line of {@code beslissingen.jsonl}, an append-only log. The last decision of one
 * kind about one range counts.
 *
 * @param sha256 document that the decision is about
 * @param begin first character of the range in the canonical text
 * @param eind character after the last
 * @param soort what is decided, one of {@link #SOORTEN}
 * @param waarde the value: a function, a theme, a name, a figure from 1 to 5; empty where the kind says it all
 * @param wie who decided
 * @param wanneer date of the decision, ISO 8601 ({@code 2026-03-01})
 * @param waarom the reason given; may be empty
 * @param tekst the letters of the range, so that the decision can move along to a new version of the document; may be empty
 */
public record Beslissing(
        String sha256,
        int begin,
        int eind,
        String soort,
        String waarde,
        String wie,
        String wanneer,
        String waarom,
        String tekst) {

    /**
     * The kinds: {@code functie} of the range; it is ({@code knelpunt}) or is not ({@code geen-knelpunt}) a knelpunt; it has
     * ({@code thema}) or has not ({@code niet-thema}) a theme; it belongs ({@code draad}) or does not belong ({@code niet-draad})
     * to the draad of that name; {@code naam} of the knelpunt; {@code draadnaam} of the draad it belongs to;
     * {@code urgentie}; {@code openheid}; it is {@code opgelost}; what became of it ({@code verloop}: nieuw, blijvend, verscherpt or
     * verzacht); it goes on ({@code lijn}) or does not go on ({@code niet-lijn}) with the other knelpunten of its organisation that
     * have this name of a line; {@code padplaats}, its organisation's number on the path of a target group or life event
     * ({@code <slug> <number>}).
     */
    public static final Set<String> SOORTEN = Set.of(
            "functie",
            "knelpunt",
            "geen-knelpunt",
            "thema",
            "niet-thema",
            "draad",
            "niet-draad",
            "naam",
            "draadnaam",
            "urgentie",
            "openheid",
            "opgelost",
            "verloop",
            "lijn",
            "niet-lijn",
            "padplaats");

    public Beslissing {
        Plaats ignored = new Plaats(sha256, new Bereik(begin, eind));
        if (!SOORTEN.contains(soort)) {
            throw new OngeldigeWaardeException(
                    "beslissing van de soort '" + soort + "'",
                    "een van " + SOORTEN.stream().sorted().toList());
        }
        if (wie.isBlank()) {
            throw new OngeldigeWaardeException(
                    "beslissing op " + ignored.id() + " zonder 'wie'", "een beslissing is van een persoon");
        }
        if (!tekst.isEmpty() && tekst.length() != eind - begin) {
            throw new OngeldigeWaardeException(
                    "tekst van " + tekst.length() + " tekens op " + ignored.id(),
                    "de tekst is even lang als het bereik");
        }
    }

    public Plaats plaats() {
        return new Plaats(sha256, new Bereik(begin, eind));
    }

    /** Whether a proposal at this place takes the decision over: it overlaps more than half of the decided range. */
    public boolean geldtVoor(Plaats voorstel) {
        return voorstel.sha256().equals(sha256) && 2 * voorstel.bereik().overlap(plaats().bereik()) > eind - begin;
    }

    /** The same decision at another place with the same letters. */
    public Beslissing verplaatst(Plaats naar) {
        return new Beslissing(
                naar.sha256(), naar.bereik().begin(), naar.bereik().eind(), soort, waarde, wie, wanneer, waarom, tekst);
    }
}
