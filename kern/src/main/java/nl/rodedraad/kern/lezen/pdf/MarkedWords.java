// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a document by the marked content that holds them. */
final class MarkedWords {

    /** A word and the page it stands on. */
    record Placed(int page, Word word) {}

    private final Map<Long, List<Placed>> byMark = new HashMap<>();

    MarkedWords(List<PageRows> pages) {
        for (PageRows page : pages) {
            // in drawing order, which is the order within a piece of marked content
            java.util.Set<Word> kept = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
            page.rows().forEach(row -> row.segments().forEach(line -> kept.addAll(line.words)));
            for (Word word : page.page().words()) {
                if (word.mark() >= 0 && kept.contains(word)) {
                    byMark.computeIfAbsent(key(page.page().number(), word.mark()), any -> new ArrayList<>())
                            .add(new Placed(page.page().number(), word));
                }
            }
        }
    }

    List<Placed> of(StructureTree.Node node) {
        return byMark.getOrDefault(key(node.page(), node.mark()), List.of());
    }

    private static long key(int page, int mark) {
        return (long) page << 32 | mark;
    }
}
