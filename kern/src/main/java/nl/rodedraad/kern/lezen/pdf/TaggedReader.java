// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.List;
import java.util.Optional;
import nl.rodedraad.kern.lezen.blok.Blok;
import nl.rodedraad.kern.lezen.blok.Hyphenation;
import nl.rodedraad.kern.stand.PassageSoort;

/**
 * Reads a document by its tags, when they can be trusted: they hold nearly all of its words, no block is as long as a page, and a
 * document of some length has headings.
 */
final class TaggedReader {

    private static final double COMPLETE = 0.95;
    private static final int LONGEST_BLOCK = 6000;
    private static final int NEEDS_HEADINGS = 4;

    private TaggedReader() {}

    /** Empty when the tags are missing or not good enough. */
    static Optional<List<Blok>> read(StructureTree.Node root, List<PageRows> all) {
        if (root.kids().isEmpty()) {
            return Optional.empty();
        }
        List<PageRows> pages = RunningText.strip(all);
        Hyphenation hyphenation = HyphenationFinder.of(pages);
        TypeScale scale = TypeScale.of(pages);
        Notes notes = holdsNotes(root) ? new Notes(pages, List.of()) : Notes.cut(pages, scale);
        StructureReader.Outcome outcome = StructureReader.read(root, new MarkedWords(notes.text()), scale, hyphenation);
        return isTrusted(outcome, notes.text(), hyphenation)
                ? Optional.of(notes.placeAmong(outcome.paragraphs()).stream()
                        .map(paragraph -> paragraph.blok(hyphenation))
                        .toList())
                : Optional.empty();
    }

    /** Many programs tag notes as paragraphs somewhere in the tree; where none is tagged as a note, the page shows them. */
    private static boolean holdsNotes(StructureTree.Node node) {
        return Tag.of(node.type()) == Tag.NOTE || node.kids().stream().anyMatch(TaggedReader::holdsNotes);
    }

    private static boolean isTrusted(StructureReader.Outcome outcome, List<PageRows> pages, Hyphenation hyphenation) {
        long letters = 0;
        for (PageRows page : pages) {
            for (Row row : page.rows()) {
                letters += row.segments().stream()
                        .flatMap(line -> line.words.stream())
                        .mapToInt(word -> word.text().length())
                        .sum();
            }
        }
        List<Paragraph> paragraphs = outcome.paragraphs();
        boolean headings = pages.size() < NEEDS_HEADINGS
                || paragraphs.stream().anyMatch(paragraph -> paragraph.soort == PassageSoort.KOP);
        boolean cut = paragraphs.stream()
                .filter(paragraph -> paragraph.soort != PassageSoort.TABEL)
                .allMatch(paragraph -> paragraph.text(hyphenation).length() < LONGEST_BLOCK);
        return outcome.claimed() >= COMPLETE * letters && headings && cut;
    }
}
