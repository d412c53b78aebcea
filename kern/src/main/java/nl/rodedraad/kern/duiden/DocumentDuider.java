// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.PassageSoort;

/** Interprets the running text of a document, passage by passage, each with its headings and what stands before it. */
public final class DocumentDuider {

    private final Duider duider;

    public DocumentDuider(Duider duider) {
        this.duider = duider;
    }

    /**
     * What the paragraphs and list items of a document say, in order. Headings name what follows, and tables, notes and the
     * table of contents claim nothing of their own: they are left out.
     */
    public List<PassageDuiding> duid(Document document) {
        List<PassageDuiding> duidingen = new ArrayList<>();
        String vorige = "";
        List<String> vorigPad = List.of();
        for (Passage passage : document.passages()) {
            if (!isRunningText(passage)) {
                continue;
            }
            String ervoor = passage.koppad().equals(vorigPad) ? vorige : "";
            Duiding duiding = duider.duid(new Fragment(passage.tekst(), passage.koppad(), ervoor));
            duidingen.add(new PassageDuiding(
                    passage, duiding.verschoven(passage.bereik().begin())));
            vorige = passage.tekst();
            vorigPad = passage.koppad();
        }
        return duidingen;
    }

    private static boolean isRunningText(Passage passage) {
        return !passage.inhoudsopgave()
                && (passage.soort() == PassageSoort.ALINEA || passage.soort() == PassageSoort.LIJST);
    }
}
