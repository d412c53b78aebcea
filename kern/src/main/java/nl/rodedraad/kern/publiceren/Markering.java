// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.verbinden.Knelpunt;

/**
 * Marks what the report quotes from a document. Passages are entered in their order, so that each quotation is looked at only
 * where it stands and the whole takes linear time. A quotation over several passages has its anchor in the first.
 */
final class Markering {

    private final String tekst;
    private final Deque<Map.Entry<Plaats, List<Knelpunt>>> ahead;
    private final List<Map.Entry<Plaats, List<Knelpunt>>> here = new ArrayList<>();
    private final Set<Plaats> anchored = new HashSet<>();

    Markering(Register register, Document document) {
        this.tekst = document.tekst();
        this.ahead = new ArrayDeque<>(register.quoted(document.sha256()).entrySet());
    }

    /** Goes on to a passage that lies after the one before. */
    void enter(Bereik passage) {
        here.removeIf(quote -> bereik(quote).eind() <= passage.begin());
        for (var next = ahead.peek(); next != null && bereik(next).begin() < passage.eind(); next = ahead.peek()) {
            ahead.remove();
            if (bereik(next).eind() > passage.begin()) {
                here.add(next);
            }
        }
    }

    /** Knelpunten quoted in the passage, in order of their places. */
    List<Knelpunt> knelpunten() {
        Set<Knelpunt> knelpunten = new LinkedHashSet<>();
        here.forEach(quote -> knelpunten.addAll(quote.getValue()));
        return List.copyOf(knelpunten);
    }

    /** The text of a range within the passage, with a mark around each part that is quoted. */
    DomContent marked(Bereik range) {
        List<DomContent> parts = new ArrayList<>();
        int begin = range.begin();
        for (int end : cuts(range).tailSet(begin, false)) {
            parts.add(part(new Bereik(begin, end)));
            begin = end;
        }
        return each(parts.toArray(DomContent[]::new));
    }

    private NavigableSet<Integer> cuts(Bereik range) {
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(range.begin(), range.eind()));
        for (Plaats quote : quoting(range)) {
            cuts.add(Math.max(range.begin(), quote.bereik().begin()));
            cuts.add(Math.min(range.eind(), quote.bereik().eind()));
        }
        return cuts;
    }

    private DomContent part(Bereik range) {
        DomContent words = text(range.van(tekst));
        List<Plaats> quotes = quoting(range);
        if (quotes.isEmpty()) {
            return words;
        }
        List<Plaats> fresh = quotes.stream().filter(anchored::add).toList();
        return fresh.size() == 1
                ? mark(words).withId(Register.anchor(fresh.get(0)))
                : mark().with(each(fresh, quote -> span().withId(Register.anchor(quote))))
                        .with(words);
    }

    private List<Plaats> quoting(Bereik range) {
        return here.stream()
                .map(Map.Entry::getKey)
                .filter(quote -> quote.bereik().overlap(range) > 0)
                .toList();
    }

    private static Bereik bereik(Map.Entry<Plaats, List<Knelpunt>> quote) {
        return quote.getKey().bereik();
    }
}
