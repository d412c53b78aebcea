// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.List;
import java.util.function.Predicate;

/**
 * The title page and what follows it.
 *
 * @param voor blocks of the title page
 * @param na the other blocks
 */
record Omslag(List<Blok> voor, List<Blok> na) {

    private static final int MEESTE_WOORDEN = 45;
    private static final int MEESTE_BLOKKEN = 7;

    /** Parts the blocks at the first rule or the first chapter; what is too long to be a title page keeps its title only. */
    static Omslag van(List<Blok> blokken) {
        int lijn = eerste(blokken, 0, Blok.Lijn.class::isInstance);
        if (past(blokken, lijn)) {
            return new Omslag(blokken.subList(0, lijn), blokken.subList(lijn + 1, blokken.size()));
        }
        int hoofdstuk = eerste(blokken, 1, Blok.Kop.class::isInstance);
        int einde = past(blokken, hoofdstuk) ? hoofdstuk : blokken.get(0) instanceof Blok.Kop ? 1 : 0;
        return new Omslag(blokken.subList(0, einde), blokken.subList(einde, blokken.size()));
    }

    private static int eerste(List<Blok> blokken, int vanaf, Predicate<Blok> soort) {
        int plaats = vanaf;
        while (plaats < blokken.size() && !soort.test(blokken.get(plaats))) {
            plaats++;
        }
        return plaats;
    }

    private static boolean past(List<Blok> blokken, int einde) {
        return einde > 0
                && einde < blokken.size()
                && einde <= MEESTE_BLOKKEN
                && blokken.subList(0, einde).stream().mapToInt(Omslag::woorden).sum() <= MEESTE_WOORDEN;
    }

    private static int woorden(Blok blok) {
        if (blok instanceof Blok.Kop kop) {
            return Stuk.plat(kop.stukken()).split("\\s+").length;
        }
        return blok instanceof Blok.Alinea alinea
                ? Stuk.plat(alinea.stukken()).split("\\s+").length
                : MEESTE_WOORDEN + 1;
    }
}
