// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.lezen.blok.Hyphenation;
import nl.rodedraad.kern.stand.PassageSoort;

/** Walks the structure tree of a tagged file and makes a paragraph of each block of text in it. */
final class StructureReader {

    /** What text at this point of the tree is. */
    private record Context(Tag tag, int level, boolean contents, boolean strict) {}

    private final MarkedWords words;
    private final TypeScale scale;
    private final Hyphenation hyphenation;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Paragraph> notes = new ArrayList<>();
    private final List<MarkedWords.Placed> pending = new ArrayList<>();
    private int claimed;

    private StructureReader(MarkedWords words, TypeScale scale, Hyphenation hyphenation) {
        this.words = words;
        this.scale = scale;
        this.hyphenation = hyphenation;
    }

    /**
     * What the tree says.
     *
     * @param claimed number of characters of words that stand somewhere in the tree
     */
    record Outcome(List<Paragraph> paragraphs, int claimed) {}

    static Outcome read(StructureTree.Node root, MarkedWords words, TypeScale scale, Hyphenation hyphenation) {
        StructureReader reader = new StructureReader(words, scale, hyphenation);
        Context top = new Context(Tag.GROUP, 0, false, false);
        reader.walk(root, top);
        reader.flush(top);
        reader.paragraphs.addAll(reader.notes);
        return new Outcome(TaggedContents.mark(reader.paragraphs, hyphenation), reader.claimed);
    }

    private void walk(StructureTree.Node node, Context context) {
        if (node.mark() >= 0) {
            List<MarkedWords.Placed> found = words.of(node);
            found.forEach(placed -> claimed += placed.word().text().length());
            pending.addAll(found);
            return;
        }
        Tag tag = context.strict() && node.type().equals("Div") ? Tag.INLINE : Tag.of(node.type());
        switch (tag) {
            case IGNORED, LABEL -> skipOrKeep(node, context, tag);
            case INLINE -> node.kids().forEach(kid -> walk(kid, context));
            case TABLE -> table(node, context);
            case NOTE -> note(node, context);
            default -> block(node, context, tag);
        }
    }

    private void block(StructureTree.Node node, Context outer, Tag tag) {
        flush(outer);
        boolean contents = outer.contents() || tag == Tag.CONTENTS || tag == Tag.CONTENTS_ITEM;
        boolean keeps =
                tag == Tag.GROUP || (tag == Tag.PARAGRAPH && (outer.tag() == Tag.ITEM || outer.tag() == Tag.NOTE));
        int level = tag == Tag.HEADING ? level(node.type()) : outer.level();
        Context inner = new Context(
                keeps ? outer.tag() : tag,
                level,
                contents,
                (tag != Tag.GROUP && tag != Tag.CONTENTS) || outer.strict());
        node.kids().forEach(kid -> walk(kid, inner));
        flush(inner);
    }

    private static int level(String type) {
        return type.length() == 2 ? Math.min(6, type.charAt(1) - '0') : 1;
    }

    /** A label is that of an item or note, or else text; pictures are claimed and left out. */
    private void skipOrKeep(StructureTree.Node node, Context context, Tag tag) {
        if (tag == Tag.LABEL && context.tag() != Tag.ITEM) {
            node.kids().forEach(kid -> walk(kid, context));
            return;
        }
        if (tag == Tag.IGNORED) {
            flush(context);
        }
        int before = pending.size();
        node.kids().stream().filter(kid -> isPicture(kid, tag)).forEach(this::walkMarks);
        pending.subList(before, pending.size()).clear();
        node.kids().stream().filter(kid -> !isPicture(kid, tag)).forEach(kid -> walk(kid, context));
        if (tag == Tag.IGNORED) {
            flush(context);
        }
    }

    /** What stands directly in a picture is part of it; an element of its own in it, such as a caption, is text. */
    private static boolean isPicture(StructureTree.Node kid, Tag parent) {
        return parent == Tag.LABEL || kid.mark() >= 0 || Tag.of(kid.type()) == Tag.IGNORED;
    }

    /** All marked content below a node, without making blocks of it. */
    private void walkMarks(StructureTree.Node node) {
        if (node.mark() >= 0) {
            walk(node, new Context(Tag.GROUP, 0, false, false));
        } else {
            node.kids().forEach(this::walkMarks);
        }
    }

    private void table(StructureTree.Node node, Context outer) {
        flush(outer);
        TaggedTable table = new TaggedTable(hyphenation);
        List<StructureTree.Node> rows = TaggedTable.rows(node);
        if (rows.stream().noneMatch(row -> row.kids().size() > 1) || TaggedTable.holdsBlocks(node)) {
            rows.forEach(row -> row.kids().forEach(cell -> block(cell, outer, Tag.GROUP)));
            return;
        }
        for (StructureTree.Node row : rows) {
            for (StructureTree.Node cell : row.kids()) {
                int before = pending.size();
                walkMarks(cell);
                table.cell(TaggedLines.of(pending.subList(before, pending.size())));
            }
            table.endRow();
        }
        pending.clear();
        table.paragraph().ifPresent(paragraphs::add);
    }

    /** A note stands in the tree where the text refers to it; it is kept out of that text. */
    private void note(StructureTree.Node node, Context outer) {
        int before = pending.size();
        walkMarks(node);
        List<MarkedWords.Placed> own = pending.subList(before, pending.size());
        notes.addAll(NoteBuilder.build(TaggedLines.of(own)));
        own.clear();
        if (pending.isEmpty()) {
            flush(outer);
        }
    }

    /** Some programs leave the bullet of an item in its text. */
    private static Line withoutLabel(Line line, Context context) {
        boolean item = context.tag() == Tag.ITEM && !context.contents();
        return item && ListLabel.isBullet(ListLabel.of(line)) ? line.without(1) : line;
    }

    private void flush(Context context) {
        List<Line> lines = TaggedLines.of(TaggedLines.withoutStrays(pending));
        pending.clear();
        Paragraph current = null;
        for (Line line : lines) {
            boolean cut = !context.strict() && current != null && TaggedLines.isCut(current.last(), line, scale);
            if (current == null || cut) {
                current = Paragraph.of(withoutLabel(line, context));
                current.soort = context.tag().soort();
                current.level = current.soort == PassageSoort.KOP ? Math.max(1, context.level()) : 0;
                current.contents = context.contents() && current.soort != PassageSoort.KOP;
                paragraphs.add(current);
            } else {
                current.lines.add(line);
            }
        }
        if (!lines.isEmpty()) {
            paragraphs.addAll(notes);
            notes.clear();
        }
    }
}
