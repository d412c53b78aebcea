// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.List;

/** A block of a Stand, in the order of reading; the same for every format. */
sealed interface Blok {

    /** A heading of level 1 (title) to 6; {@code id} is unique within the Stand. */
    record Kop(int niveau, String id, List<Stuk> stukken) implements Blok {}

    /** A paragraph. */
    record Alinea(List<Stuk> stukken) implements Blok {}

    /** A list; every item has one or more blocks. */
    record Lijst(boolean genummerd, List<List<Blok>> punten) implements Blok {}

    /** A box: a case or dilemma set apart. */
    record Kader(List<Blok> blokken) implements Blok {}

    /** A table; the first row is its heading. */
    record Tabel(List<List<List<Stuk>>> rijen) implements Blok {}

    /** Lines of which the spacing matters, such as a table made by hand. */
    record Regels(String tekst) implements Blok {}

    /** A rule across the page. */
    record Lijn() implements Blok {}

    /** The place of a table of contents over these headings. */
    record Inhoudsopgave(List<Kop> koppen) implements Blok {}
}
