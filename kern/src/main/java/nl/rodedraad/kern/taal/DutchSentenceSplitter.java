// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.stand.Bereik;

/** Cuts at white space only, by looking at the word before it and the words after it. Keeps no state. */
final class DutchSentenceSplitter implements SentenceSplitter {

    @Override
    public List<Bereik> split(String tekst) {
        List<Chunk> chunks = Chunks.of(tekst);
        if (chunks.isEmpty()) {
            return List.of();
        }
        SentenceRules rules = new SentenceRules(chunks);
        List<Bereik> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 1; i < chunks.size(); i++) {
            if (rules.endsBefore(i, first)) {
                sentences.add(range(chunks, first, i));
                first = i;
            }
        }
        sentences.add(range(chunks, first, chunks.size()));
        return List.copyOf(sentences);
    }

    private static Bereik range(List<Chunk> chunks, int first, int end) {
        return new Bereik(chunks.get(first).begin(), chunks.get(end - 1).eind());
    }
}
