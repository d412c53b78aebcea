// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Locale;

/**
 * The number of an EU act as cited, "883/2004" or "2016/679", and the CELEX number that follows from it.
 *
 * <p>Regulations were numbered number/year up to 2014; from 2015 all acts are year/number. Directives always were year/number.
 *
 * @param kind sort of act
 * @param label the community it is of, in capitals ("EG"); empty when not cited
 * @param numero whether "nr." stands before it
 * @param first the number before the stroke, as written
 * @param second the number after it
 */
record EuNumber(EuKind kind, String label, boolean numero, String first, String second) {

    private static final int FIRST_YEAR = 1952;
    private static final int LAST_YEAR = 2099;
    private static final int NEW_NUMBERING = 2015;

    /**
     * What a number leads to.
     *
     * @param celex CELEX number; empty when none follows
     * @param twijfel what is in doubt, in Dutch; empty when nothing is
     */
    record Outcome(String celex, String twijfel) {}

    Outcome resolve() {
        int firstYear = year(first);
        int secondYear = year(second);
        if (firstYear == 0 && secondYear == 0) {
            return new Outcome("", "geen van beide getallen kan een jaar zijn");
        }
        return yearFirst(firstYear, secondYear)
                ? of(firstYear, second, firstYear, secondYear)
                : of(secondYear, first, firstYear, secondYear);
    }

    private boolean yearFirst(int firstYear, int secondYear) {
        if (firstYear == 0 || secondYear == 0) {
            return firstYear != 0;
        }
        boolean oldOrder = kind == EuKind.VERORDENING || (kind == EuKind.BESLUIT && numero);
        if (!oldOrder) {
            return true;
        }
        boolean newPossible = firstYear >= NEW_NUMBERING;
        boolean oldPossible = secondYear < NEW_NUMBERING && fits(secondYear);
        return newPossible != oldPossible ? newPossible : newPossible ? !numero : fits(firstYear);
    }

    private Outcome of(int year, String number, int firstYear, int secondYear) {
        if (number.length() > 4) {
            return new Outcome("", "het volgnummer " + number + " is te groot");
        }
        String celex = String.format(Locale.ROOT, "3%d%c%04d", year, kind.letter(), Integer.parseInt(number));
        return new Outcome(
                celex, doubt(year, number.equals(second) && firstYear == year, firstYear != 0 && secondYear != 0));
    }

    private String doubt(int year, boolean yearFirst, boolean both) {
        if (!fits(year)) {
            return "de aanduiding '" + label + "' past niet bij het jaar " + year;
        }
        boolean codecision = kind == EuKind.BESLUIT && numero;
        boolean usual = kind == EuKind.VERORDENING
                ? yearFirst == (year >= NEW_NUMBERING)
                : yearFirst || (codecision && year < NEW_NUMBERING);
        if (!usual) {
            return "jaar en volgnummer staan in een ongewone volgorde";
        }
        boolean open = both
                && kind == EuKind.VERORDENING
                && year(first) >= NEW_NUMBERING
                && year(second) < NEW_NUMBERING
                && (label.isEmpty() || numero);
        return open ? "beide getallen kunnen het jaar zijn" : "";
    }

    /** The label was in use in that year. */
    private boolean fits(int year) {
        return switch (label) {
            case "EU" -> year >= 2009;
            case "EG" -> year >= 1993 && year <= 2009;
            case "EEG" -> year <= 1993;
            case "EGKS" -> year <= 2002;
            default -> true;
        };
    }

    private static int year(String number) {
        if (number.length() == 4) {
            int year = Integer.parseInt(number);
            return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
        }
        int century = 1900;
        int year = number.length() == 2 ? century + Integer.parseInt(number) : 0;
        return year >= FIRST_YEAR ? year : 0;
    }
}
