// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.rodedraad.kern.lezen.blok.Hyphenation;

/** Learns from a document whether its lines are hyphenated and which words it spells with a hyphen itself. */
final class HyphenationFinder {

    private static final int LONGEST = 60;

    private HyphenationFinder() {}

    static Hyphenation of(List<PageRows> pages) {
        Set<String> words = new HashSet<>();
        long cut = 0;
        long lines = 0;
        for (PageRows page : pages) {
            for (int i = 0; i < page.rows().size(); i++) {
                Row row = page.rows().get(i);
                Line line = row.segments().get(row.segments().size() - 1);
                collect(row, words);
                lines += line.text().length() > LONGEST / 2 ? 1 : 0;
                cut += i + 1 < page.rows().size()
                                && Hyphenation.isCut(
                                        line.text(),
                                        page.rows().get(i + 1).segments().get(0).text())
                        ? 1
                        : 0;
            }
        }
        return Hyphenation.of(words, cut, lines);
    }

    private static void collect(Row row, Set<String> words) {
        for (Line line : row.segments()) {
            for (Word word : line.words) {
                int hyphen = word.text().indexOf('-');
                if (hyphen > 0
                        && hyphen < word.text().length() - 1
                        && word.text().length() < LONGEST) {
                    words.add(word.text().toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", ""));
                }
            }
        }
    }
}
