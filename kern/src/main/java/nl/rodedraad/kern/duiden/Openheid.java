// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * The two sides of openness of what is put as a knelpunt. Rules and examples: {@code docs/schalen.md}.
 *
 * @param woorden 1 (veiled) to 3 (plain words); 0 when no knelpunt is stated
 * @param oorzaak whether a cause is named
 * @param verantwoordelijke whether a responsible party is named
 */
public record Openheid(int woorden, boolean oorzaak, boolean verantwoordelijke) {

    /** Of a text that states no knelpunt. */
    public static final Openheid GEEN = new Openheid(0, false, false);

    public Openheid {
        if (woorden < 0 || woorden > 3) {
            throw new OngeldigeWaardeException("openheid van woorden " + woorden, "een getal van 0 tot en met 3");
        }
    }

    /** Both together: the plainest words, and what either of them names. */
    public Openheid met(Openheid ander) {
        return new Openheid(
                Math.max(woorden, ander.woorden),
                oorzaak || ander.oorzaak,
                verantwoordelijke || ander.verantwoordelijke);
    }
}
