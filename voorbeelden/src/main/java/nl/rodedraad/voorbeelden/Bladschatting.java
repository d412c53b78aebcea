// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses on which page a chapter begins, for word processor files: those keep the numbers of the last time that someone
 * refreshed the table of contents, which seldom are quite right.
 */
final class Bladschatting {

    private static final int TEKENS_PER_BLAD = 2400;
    private static final int EERSTE_BLAD = 3;

    private final Map<String, Integer> bladen = new HashMap<>();

    Bladschatting(List<Blok> blokken) {
        int tekens = 0;
        for (Blok blok : blokken) {
            if (blok instanceof Blok.Kop kop) {
                bladen.put(kop.id(), EERSTE_BLAD + tekens / TEKENS_PER_BLAD);
            } else if (blok instanceof Blok.Alinea alinea) {
                tekens += Stuk.plat(alinea.stukken()).length();
            }
        }
    }

    /** The page of a heading, counted from 1. */
    int blad(Blok.Kop kop) {
        return bladen.getOrDefault(kop.id(), EERSTE_BLAD);
    }
}
