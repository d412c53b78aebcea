// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/**
 * A way to write a source.
 *
 * @param vorm the name as it should be written
 * @param soort what sort of name this is
 * @param bron what it leads to
 */
record Name(String vorm, Soort soort, Source bron) {

    enum Soort {
        /** A name of its own. */
        NAAM,
        /** The name of a law without its year, which an earlier law had too. */
        ZONDER_JAAR,
        /** A name that is an ordinary word without its capital. */
        WOORD,
        /** An abbreviation: capitals matter. */
        AFKORTING,
        /** An abbreviation that is only known from citations: in prose, capitals may also be an organisation or a system. */
        AANGEHAALD,
        /** An abbreviation or name that is also something else: only with an article, or with words that tell. */
        DUBBELZINNIG
    }

    /** How well a written form agrees with this name; 0 when it does not. */
    int agreement(String written, boolean withArticle) {
        if (written.equals(vorm)) {
            return 4;
        }
        if (soort == Soort.WOORD) {
            return 0;
        }
        if (soort != Soort.NAAM && soort != Soort.ZONDER_JAAR) {
            return abbreviationAgreement(written, withArticle);
        }
        boolean capital = Character.isUpperCase(written.charAt(0)) || !Character.isUpperCase(vorm.charAt(0));
        if (capital) {
            return 3;
        }
        return withArticle || written.indexOf(' ') > 0 ? 2 : 1;
    }

    private int abbreviationAgreement(String written, boolean withArticle) {
        if (!written.equalsIgnoreCase(vorm)) {
            return 2;
        }
        boolean capitals = written.equals(written.toUpperCase(java.util.Locale.ROOT)) && written.length() > 2;
        if (capitals) {
            return 3;
        }
        return withArticle ? 2 : 0;
    }
}
