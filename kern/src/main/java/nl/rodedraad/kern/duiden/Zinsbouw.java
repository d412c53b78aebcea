// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import nl.rodedraad.kern.stand.Bereik;

/** A sentence as a row of words with the marks between them. */
final class Zinsbouw {

    /** No mark stands before a word. */
    static final char GEEN = ' ';

    /** From strong to weak; the strongest mark between two words counts. */
    private static final String MARKS = ".;:?!–—()\"“”‘’,";

    private final Zin zin;
    private final char[] grenzen;

    Zinsbouw(Zin zin) {
        this.zin = zin;
        this.grenzen = new char[lengte() + 1];
        for (int i = 0; i <= lengte(); i++) {
            grenzen[i] = i == 0 || i == lengte() ? '.' : between(i);
        }
    }

    private char between(int i) {
        int begin = zin.bereik().begin();
        String gap =
                zin.tekst().substring(bereik(i - 1).eind() - begin, bereik(i).begin() - begin);
        int strongest = MARKS.length();
        for (int c = 0; c < gap.length(); c++) {
            int rank = MARKS.indexOf(gap.charAt(c));
            strongest = rank < 0 ? strongest : Math.min(strongest, rank);
        }
        if (strongest < MARKS.length()) {
            return MARKS.charAt(strongest);
        }
        return gap.contains(" - ") ? '–' : gap.indexOf('\t') >= 0 || gap.indexOf('\n') >= 0 ? ';' : GEEN;
    }

    int lengte() {
        return zin.woorden().size();
    }

    Zin zin() {
        return zin;
    }

    /** The word in lower case. */
    String vorm(int i) {
        return zin.woorden().get(i).vorm();
    }

    String lemma(int i) {
        return zin.woorden().get(i).lemma();
    }

    Bereik bereik(int i) {
        return zin.woorden().get(i).bereik();
    }

    /** The word as it is written. */
    String letters(int i) {
        return bereik(i).verschoven(-zin.bereik().begin()).van(zin.tekst());
    }

    boolean hoofdletter(int i) {
        return Character.isUpperCase(letters(i).charAt(0));
    }

    /** The strongest mark before a word, or behind the last; a full stop at both ends of the sentence. */
    char grens(int i) {
        return grenzen[i];
    }

    /** What stands between a word and the one before it, or behind the last, without white space around it. */
    String ervoor(int i) {
        int begin = zin.bereik().begin();
        int van = i == 0 ? 0 : bereik(i - 1).eind() - begin;
        int tot = i == lengte() ? zin.tekst().length() : bereik(i).begin() - begin;
        return zin.tekst().substring(van, Math.max(van, tot)).strip();
    }

    /** Whether a semicolon, colon or stronger mark stands before a word. */
    boolean harde(int i) {
        return MARKS.indexOf(grens(i)) >= 0 && MARKS.indexOf(grens(i)) <= MARKS.indexOf('—');
    }

    /** First word of the part of the sentence, between hard marks, that holds word {@code i}. */
    int deelBegin(int i) {
        int begin = i;
        while (begin > 0 && !harde(begin)) {
            begin--;
        }
        return begin;
    }

    /** The word after the part of the sentence, between hard marks, that holds word {@code i - 1}. */
    int deelEind(int i) {
        int eind = i;
        while (eind < lengte() && !harde(eind)) {
            eind++;
        }
        return eind;
    }

    /** First place from {@code i} with any mark before it; the length of the sentence when there is none. */
    int grensVanaf(int i) {
        int eind = i;
        while (eind < lengte() && grens(eind) == GEEN) {
            eind++;
        }
        return eind;
    }

    /** Whether the words from {@code i} are these. */
    boolean staat(int i, String... woorden) {
        if (i < 0 || i + woorden.length > lengte()) {
            return false;
        }
        for (int w = 0; w < woorden.length; w++) {
            if (!vorm(i + w).equals(woorden[w])) {
                return false;
            }
        }
        return true;
    }

    /** The words from {@code van} to before {@code tot}, letter for letter. */
    Stuk stuk(int van, int tot) {
        Bereik bereik = new Bereik(bereik(van).begin(), bereik(tot - 1).eind());
        int begin = zin.bereik().begin();
        return new Stuk(bereik, zin.tekst().substring(bereik.begin() - begin, bereik.eind() - begin));
    }
}
