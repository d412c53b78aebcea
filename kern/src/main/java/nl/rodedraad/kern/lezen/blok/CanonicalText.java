// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.blok;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.PassageSoort;

/** Blocks set one after the other with an empty line between them, and the passage that each of them becomes. */
public final class CanonicalText {

    private static final String SEPARATOR = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Blok> path = new ArrayList<>();

    private CanonicalText() {}

    /** Cleans and places the blocks; a block without text gives no passage. */
    public static CanonicalText of(List<Blok> blokken) {
        CanonicalText canonical = new CanonicalText();
        blokken.forEach(canonical::add);
        return canonical;
    }

    public String text() {
        return text.toString();
    }

    public List<Passage> passages() {
        return List.copyOf(passages);
    }

    private void add(Blok blok) {
        boolean table = blok.soort() == PassageSoort.TABEL;
        String cleaned = table ? TextCleaner.table(blok.tekst()) : TextCleaner.line(blok.tekst());
        if (cleaned.isBlank()) {
            return;
        }
        text.append(text.isEmpty() ? "" : SEPARATOR);
        Bereik bereik = new Bereik(text.length(), text.length() + cleaned.length());
        text.append(cleaned);
        leavePath(blok);
        passages.add(new Passage(
                blok.soort(),
                blok.niveau(),
                path.stream().map(Blok::tekst).toList(),
                cleaned,
                blok.pagina(),
                bereik,
                blok.kaders(),
                blok.inhoudsopgave()));
        if (blok.soort() == PassageSoort.KOP) {
            path.add(Blok.kop(blok.niveau(), cleaned));
        }
    }

    private void leavePath(Blok blok) {
        while (blok.soort() == PassageSoort.KOP
                && !path.isEmpty()
                && path.get(path.size() - 1).niveau() >= blok.niveau()) {
            path.remove(path.size() - 1);
        }
    }
}
