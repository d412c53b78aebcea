// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks as the text body of an OpenDocument file. */
final class OdtSchrijver {

    private final Verhaal verhaal;
    private int tabellen;

    OdtSchrijver(Verhaal verhaal) {
        this.verhaal = verhaal;
    }

    String schrijf() {
        return omslag() + blokken(verhaal.blokken(), "Text_20_body");
    }

    private String omslag() {
        StringBuilder uit = new StringBuilder();
        for (Blok blok : verhaal.omslag()) {
            String stijl = uit.isEmpty() ? "Title" : "Subtitle";
            uit.append(blok instanceof Blok.Kop kop ? alinea(stijl, kop.stukken()) : blok(blok, stijl));
        }
        return uit.toString();
    }

    private String blokken(List<Blok> blokken, String stijl) {
        return blokken.stream().map(blok -> blok(blok, stijl)).collect(Collectors.joining());
    }

    private String blok(Blok blok, String stijl) {
        if (blok instanceof Blok.Kop kop) {
            return kop(kop);
        } else if (blok instanceof Blok.Alinea alinea) {
            return alinea(stijl, alinea.stukken());
        } else if (blok instanceof Blok.Lijst lijst) {
            return lijst(lijst);
        } else if (blok instanceof Blok.Kader kader) {
            return blokken(kader.blokken(), "Kader");
        } else if (blok instanceof Blok.Tabel tabel) {
            return tabel(tabel);
        } else if (blok instanceof Blok.Inhoudsopgave inhoud) {
            return inhoud(inhoud);
        } else if (blok instanceof Blok.Regels regels) {
            return regels.tekst().lines().map(OdtSchrijver::regel).collect(Collectors.joining());
        }
        return alinea("Lijn", List.of());
    }

    /** A line in which every space after the first of a row is an element, as the format asks. */
    private static String regel(String tekst) {
        return "<text:p text:style-name=\"Regels\">" + Xhtml.veilig(tekst).replace("  ", " <text:s/>") + "</text:p>\n";
    }

    private String kop(Blok.Kop kop) {
        int niveau = Math.max(1, kop.niveau() - 1);
        return "<text:h text:style-name=\"Heading_20_" + niveau + "\" text:outline-level=\"" + niveau + "\">"
                + stukken(kop.stukken()) + "</text:h>\n";
    }

    private String alinea(String stijl, List<Stuk> tekst) {
        return "<text:p text:style-name=\"" + stijl + "\">" + stukken(tekst) + "</text:p>\n";
    }

    private String lijst(Blok.Lijst lijst) {
        String stijl = lijst.genummerd() ? "Nummers" : "Bolletjes";
        return lijst.punten().stream()
                .map(punt -> "<text:list-item>" + blokken(punt, "Text_20_body") + "</text:list-item>\n")
                .collect(Collectors.joining("", "<text:list text:style-name=\"" + stijl + "\">\n", "</text:list>\n"));
    }

    private String tabel(Blok.Tabel tabel) {
        tabellen++;
        int kolommen = tabel.rijen().get(0).size();
        return "<table:table table:name=\"Tabel" + tabellen + "\"><table:table-column table:number-columns-repeated=\""
                + kolommen + "\"/>\n<table:table-header-rows>"
                + rij(tabel.rijen().get(0), "Tabelkop")
                + "</table:table-header-rows>\n"
                + tabel.rijen().stream()
                        .skip(1)
                        .map(rij -> rij(rij, "Tabelinhoud"))
                        .collect(Collectors.joining())
                + "</table:table>\n";
    }

    private String rij(List<List<Stuk>> cellen, String stijl) {
        return cellen.stream()
                .map(cel -> "<table:table-cell table:style-name=\"Cel\" office:value-type=\"string\">"
                        + alinea(stijl, cel) + "</table:table-cell>")
                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>\n"));
    }

    private String inhoud(Blok.Inhoudsopgave inhoud) {
        Bladschatting bladen = new Bladschatting(verhaal.blokken());
        return inhoud.koppen().stream()
                .map(kop -> "<text:p text:style-name=\"Contents_20_" + (kop.niveau() <= 2 ? 1 : 2) + "\">"
                        + stukken(kop.stukken()) + "<text:tab/>" + bladen.blad(kop) + "</text:p>\n")
                .collect(Collectors.joining(
                        "",
                        "<text:table-of-content text:name=\"Inhoud\"><text:table-of-content-source/><text:index-body>\n",
                        "</text:index-body></text:table-of-content>\n"));
    }

    private String stukken(List<Stuk> stukken) {
        return stukken.stream().map(this::stuk).collect(Collectors.joining());
    }

    private String stuk(Stuk stuk) {
        if (stuk.isNoot()) {
            return noot(stuk.noot());
        }
        String tekst = Xhtml.veilig(stuk.tekst().replace('\n', ' '));
        if (!stuk.vet() && !stuk.schuin()) {
            return tekst;
        }
        return "<text:span text:style-name=\"" + (stuk.vet() ? "Vet" : "Schuin") + "\">" + tekst + "</text:span>";
    }

    private String noot(int nummer) {
        return "<text:note text:id=\"ftn" + nummer + "\" text:note-class=\"footnote\"><text:note-citation>" + nummer
                + "</text:note-citation><text:note-body>"
                + alinea("Footnote", verhaal.noten().get(nummer - 1)).strip() + "</text:note-body></text:note>";
    }
}
