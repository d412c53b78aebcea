// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

/**
 * A half-open range of a text.
 *
 * @param begin first character, counted in UTF-16 code units from 0
 * @param eind the character after the last; greater than {@code begin}
 */
public record Bereik(int begin, int eind) implements Comparable<Bereik> {

    public Bereik {
        if (begin < 0 || eind <= begin) {
            throw new OngeldigeWaardeException(
                    "bereik " + begin + "-" + eind, "het begin is 0 of meer en ligt voor het eind");
        }
    }

    public int lengte() {
        return eind - begin;
    }

    /** The text within this range. */
    public String van(CharSequence tekst) {
        return tekst.subSequence(begin, eind).toString();
    }

    /** This range moved {@code afstand} characters to the right. */
    public Bereik verschoven(int afstand) {
        return new Bereik(begin + afstand, eind + afstand);
    }

    public boolean omvat(Bereik ander) {
        return begin <= ander.begin && ander.eind <= eind;
    }

    /** Number of characters that both ranges share, 0 or more. */
    public int overlap(Bereik ander) {
        return Math.max(0, Math.min(eind, ander.eind) - Math.max(begin, ander.begin));
    }

    @Override
    public int compareTo(Bereik ander) {
        int order = Integer.compare(begin, ander.begin);
        return order != 0 ? order : Integer.compare(eind, ander.eind);
    }
}
