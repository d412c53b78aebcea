// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import j2html.tags.DomContent;
import java.util.List;

/**
 * A chapter of the report: a section of the front page, and pages of its own. A new chapter is one class and one line in
 * {@link Verslag}; its heading is the message {@code hoofdstuk.<naam>}. Implementations have no state.
 */
interface Hoofdstuk {

    /** Name in messages and addresses, lower case. */
    String naam();

    /** Whether the rode draad has something for this chapter. */
    default boolean heeftInhoud(RodeDraad draad) {
        return true;
    }

    /** What stands under its heading (level 2) on the front page. */
    DomContent inhoud(Blad blad);

    /** Pages of its own. */
    default List<Pagina> paginas(Register register) {
        return List.of();
    }
}
