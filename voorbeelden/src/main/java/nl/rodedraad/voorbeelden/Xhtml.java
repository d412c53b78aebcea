// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes blocks as XHTML, for web pages and as the layout source of a PDF. */
final class Xhtml {

    private final List<List<Stuk>> noten;
    private final boolean notenOpDeBladzijde;
    private final UnaryOperator<String> afbreking;

    /**
     * Makes a writer for one Stand.
     *
     * @param noten its notes
     * @param notenOpDeBladzijde true puts a note inside the text for the foot of the page, false links to the end
     * @param afbreking applied to running text, to put in the places where words may break
     */
    Xhtml(List<List<Stuk>> noten, boolean notenOpDeBladzijde, UnaryOperator<String> afbreking) {
        this.noten = noten;
        this.notenOpDeBladzijde = notenOpDeBladzijde;
        this.afbreking = afbreking;
    }

    String blokken(List<Blok> blokken) {
        return blokken.stream().map(this::blok).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The notes as a numbered list at the end; empty if there are none. */
    String eindnoten() {
        if (noten.isEmpty()) {
            return "";
        }
        return IntStream.range(0, noten.size())
                .mapToObj(i -> "<li id=\"noot" + (i + 1) + "\">" + stukken(noten.get(i)) + "</li>\n")
                .collect(Collectors.joining("", "<ol class=\"noten\">\n", "</ol>\n"));
    }

    static String veilig(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String blok(Blok blok) {
        if (blok instanceof Blok.Kop kop) {
            return kop(kop);
        } else if (blok instanceof Blok.Alinea alinea) {
            return alinea(alinea);
        } else if (blok instanceof Blok.Lijst lijst) {
            return lijst(lijst);
        } else if (blok instanceof Blok.Kader kader) {
            return "<div class=\"kader\">\n" + blokken(kader.blokken()) + "</div>";
        } else if (blok instanceof Blok.Tabel tabel) {
            return tabel(tabel);
        } else if (blok instanceof Blok.Inhoudsopgave inhoud) {
            return inhoud(inhoud);
        } else if (blok instanceof Blok.Regels regels) {
            return "<pre>" + veilig(regels.tekst()) + "</pre>";
        }
        return "<hr />";
    }

    private String alinea(Blok.Alinea alinea) {
        boolean cursief = alinea.stukken().stream().allMatch(stuk -> stuk.schuin() || stuk.isNoot());
        return (cursief ? "<p class=\"cursief\">" : "<p>") + stukken(alinea.stukken()) + "</p>";
    }

    private String kop(Blok.Kop kop) {
        String element = "h" + kop.niveau();
        String tekst = new Xhtml(noten, notenOpDeBladzijde, UnaryOperator.identity()).stukken(kop.stukken());
        return "<" + element + " id=\"" + kop.id() + "\">" + tekst + "</" + element + ">";
    }

    private String lijst(Blok.Lijst lijst) {
        String element = lijst.genummerd() ? "ol" : "ul";
        return lijst.punten().stream()
                .map(punt -> "<li>" + punt(punt) + "</li>")
                .collect(Collectors.joining("\n", "<" + element + ">\n", "\n</" + element + ">"));
    }

    private String punt(List<Blok> punt) {
        if (punt.size() == 1 && punt.get(0) instanceof Blok.Alinea alinea) {
            return stukken(alinea.stukken());
        }
        return blokken(punt);
    }

    private String tabel(Blok.Tabel tabel) {
        return "<table>\n<thead>" + rij(tabel.rijen().get(0), "th") + "</thead>\n<tbody>\n"
                + tabel.rijen().stream()
                        .skip(1)
                        .map(rij -> rij(rij, "td") + "\n")
                        .collect(Collectors.joining())
                + "</tbody>\n</table>";
    }

    private String rij(List<List<Stuk>> cellen, String element) {
        return cellen.stream()
                .map(cel -> "<" + element + ">" + stukken(cel) + "</" + element + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String inhoud(Blok.Inhoudsopgave inhoud) {
        return inhoud.koppen().stream()
                .map(kop -> "<li class=\"n" + kop.niveau() + "\"><a href=\"#" + kop.id() + "\">"
                        + veilig(Stuk.plat(kop.stukken())) + "</a></li>\n")
                .collect(Collectors.joining(
                        "", "<div class=\"inhoud\"><p class=\"inhoudskop\">Inhoud</p>\n<ul>\n", "</ul></div>"));
    }

    private String stukken(List<Stuk> stukken) {
        return stukken.stream().map(this::stuk).collect(Collectors.joining());
    }

    private String stuk(Stuk stuk) {
        if (stuk.isNoot()) {
            return noot(stuk.noot());
        }
        String tekst = veilig(afbreking.apply(stuk.tekst()));
        String schuin = stuk.schuin() ? "<em>" + tekst + "</em>" : tekst;
        return stuk.vet() ? "<strong>" + schuin + "</strong>" : schuin;
    }

    private String noot(int nummer) {
        if (notenOpDeBladzijde) {
            return "<span class=\"noot\">" + stukken(noten.get(nummer - 1)) + "</span>";
        }
        return "<sup><a href=\"#noot" + nummer + "\">" + nummer + "</a></sup>";
    }
}
