// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.stand.PassageSoort;

/** Cuts lines into notes: a new one begins at each number that goes on counting, or star. */
final class NoteBuilder {

    private NoteBuilder() {}

    static List<Paragraph> build(List<Line> lines) {
        List<Paragraph> notes = new ArrayList<>();
        int number = -1;
        for (Line line : lines) {
            int label = label(line);
            if (notes.isEmpty() || label == number + 1 || label == 0 || (number < 0 && label > 0)) {
                Paragraph note = Paragraph.of(line);
                note.soort = PassageSoort.VOETNOOT;
                notes.add(note);
                number = label;
            } else {
                notes.get(notes.size() - 1).lines.add(line);
            }
        }
        return notes;
    }

    /** The number of the note, 0 for a star, -1 for a line that goes on. */
    private static int label(Line line) {
        String first = line.words.get(0).text();
        if (first.startsWith("*") || first.startsWith("†")) {
            return 0;
        }
        String digits = first.replaceAll("[.)]$", "");
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    }
}
