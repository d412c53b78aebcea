// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.rodedraad.kern.lezen.blok.Blok;
import nl.rodedraad.kern.stand.PassageSoort;

/** Marks a table of contents that a format does not mark itself: three or more blocks in a row that repeat headings. */
final class ContentsBlocks {

    private static final int FEWEST = 3;

    private ContentsBlocks() {}

    static List<Blok> mark(List<Blok> blocks) {
        Set<String> headings = new HashSet<>();
        blocks.stream().filter(block -> block.soort() == PassageSoort.KOP).forEach(block -> headings.add(key(block)));
        List<Blok> marked = new ArrayList<>(blocks);
        int first = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            if (i == blocks.size() || !repeats(blocks.get(i), headings)) {
                if (i - first >= FEWEST) {
                    marked.subList(first, i).replaceAll(Blok::inInhoudsopgave);
                }
                first = i + 1;
            }
        }
        return marked;
    }

    private static boolean repeats(Blok block, Set<String> headings) {
        boolean text = block.soort() == PassageSoort.ALINEA || block.soort() == PassageSoort.LIJST;
        return text && headings.contains(key(block));
    }

    /** Letters only: the number before a heading is often not part of it, the page after an entry never is. */
    private static String key(Blok block) {
        return block.tekst().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
