// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.publiceren.RodeDraad.NietGelezen;

/** Which files were not read, why, and what to do. */
final class HoofdstukNietGelezen implements Hoofdstuk {

    @Override
    public String naam() {
        return "niet-gelezen";
    }

    @Override
    public DomContent inhoud(Blad blad) {
        return each(
                files(blad, "t-niet-gelezen"),
                p(Elementen.link(blad.to("verantwoording.html"), blad.text("niet-gelezen.verantwoording"))));
    }

    static DomContent files(Blad blad, String id) {
        List<NietGelezen> files = blad.draad().nietGelezen();
        if (files.isEmpty()) {
            return p(blad.text("niet-gelezen.geen"));
        }
        List<List<DomContent>> rows = new ArrayList<>();
        files.forEach(file -> rows.add(List.of(text(file.bestand()), text(file.reden()))));
        return each(
                p(blad.count("niet-gelezen.aantal", files.size())),
                Elementen.table(
                        id,
                        blad.text("niet-gelezen.tabel"),
                        List.of(blad.text("tabel.bestand"), blad.text("tabel.reden")),
                        rows));
    }
}
