// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/**
 * The law, act or treaty that articles are of, as read from a text.
 *
 * @param end the token after it
 * @param source what it is; its id is empty when it is not known
 * @param boek book of the Civil Code that is named apart; empty when none is
 * @param twijfel what is in doubt, in Dutch; empty when nothing is
 */
record Law(int end, Source source, String boek, String twijfel) {

    static Law of(int end, Source source, String twijfel) {
        return new Law(end, source, "", twijfel);
    }

    static Law unknown(int end, String reden) {
        return of(end, new Source(VerwijzingSoort.WET, "", "", 0, true, reden), "");
    }

    boolean isKnown() {
        return !source.id().isEmpty();
    }

    Law withBoek(String named) {
        return new Law(end, source, named, twijfel);
    }

    Law withTwijfel(String doubt) {
        return new Law(end, source, boek, doubt);
    }

    /** The same with a remark added to what a reader should know. */
    Law withOpmerking(String remark) {
        String before = source.opmerking().isEmpty() ? "" : source.opmerking() + "; ";
        Source remarked = new Source(
                source.soort(), source.id(), source.titel(), source.rang(), source.bekend(), before + remark);
        return new Law(end, remarked, boek, twijfel);
    }

    /** The law when no article is cited: for the Civil Code the book, as far as it is named. */
    Law geheel() {
        return boek.isEmpty() ? this : forArticle("");
    }

    /** The law that an article is of: for the Civil Code the book. */
    Law forArticle(String artikel) {
        if (!BurgerlijkWetboek.isGeheel(source.id())) {
            return this;
        }
        String book = boek.isEmpty() ? BurgerlijkWetboek.boekVan(artikel) : boek;
        if (book.isEmpty()) {
            return unknown(end, "het Burgerlijk Wetboek bestaat uit boeken en het boek is niet genoemd");
        }
        return new Law(end, BurgerlijkWetboek.boek(source.id(), book), "", twijfel);
    }
}
