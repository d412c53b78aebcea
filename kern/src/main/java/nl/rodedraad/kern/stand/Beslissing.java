// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

/**
 * What a person decided about a range, knelpunt or draad: one line of {@code beslissingen.jsonl}, an append-only log. The
 * last decision of one kind about one subject counts.
 *
 * @param sha256 document that the decision is about
 * @param begin first character of the range in the canonical text
 * @param eind character after the last
 * @param soort what is decided: {@code functie}, {@code thema}, {@code niet-thema}, {@code knelpunt}, {@code geen-knelpunt},
 *     {@code draad} (belongs to the draad of that name), {@code niet-draad}, {@code naam} (of the draad or knelpunt that begins
 *     here), {@code urgentie}, {@code openheid}, {@code opgelost}
 * @param waarde the value of the decision; meaning by kind
 * @param wie who decided
 * @param wanneer date of the decision, ISO 8601 ({@code 2026-03-01})
 * @param waarom the reason given; may be empty
 */
public record Beslissing(
        String sha256, int begin, int eind, String soort, String waarde, String wie, String wanneer, String waarom) {

    public Beslissing {
        new Plaats(sha256, new Bereik(begin, eind));
        if (wie.isBlank()) {
            throw new OngeldigeWaardeException("beslissing zonder 'wie'", "een beslissing is van een persoon");
        }
    }

    public Plaats plaats() {
        return new Plaats(sha256, new Bereik(begin, eind));
    }
}
