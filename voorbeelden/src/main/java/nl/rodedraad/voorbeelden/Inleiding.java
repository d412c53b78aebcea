// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts a table of contents with page numbers where the writer listed the chapters by hand. */
final class Inleiding {

    private static final Set<String> KOPJES = Set.of("inhoud", "inhoudsopgave");

    private Inleiding() {}

    static List<Blok> metInhoudsopgave(Bron bron, List<Blok> blokken) {
        if (!bron.heeft("inhoudsopgave")) {
            return blokken;
        }
        List<Blok> nieuw = new ArrayList<>(blokken);
        int plaats = 0;
        while (plaats < nieuw.size() && !isKopje(nieuw.get(plaats))) {
            plaats++;
        }
        boolean metDeHand = plaats + 1 < nieuw.size() && nieuw.get(plaats + 1) instanceof Blok.Lijst;
        if (metDeHand) {
            nieuw.subList(plaats, plaats + 2).clear();
        }
        nieuw.add(metDeHand ? plaats : 0, new Blok.Inhoudsopgave(hoofdstukken(nieuw)));
        return List.copyOf(nieuw);
    }

    private static List<Blok.Kop> hoofdstukken(List<Blok> blokken) {
        return blokken.stream()
                .filter(Blok.Kop.class::isInstance)
                .map(Blok.Kop.class::cast)
                .filter(kop -> kop.niveau() <= 3)
                .toList();
    }

    private static boolean isKopje(Blok blok) {
        return blok instanceof Blok.Kop kop
                && KOPJES.contains(Stuk.plat(kop.stukken()).strip().toLowerCase(Locale.ROOT));
    }
}
