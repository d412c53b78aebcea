// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.rodedraad.kern.publiceren.RodeDraad.Ontwikkelingregel;
import nl.rodedraad.kern.publiceren.RodeDraad.ThemaRegel;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.samenhang.Burgerpad;
import nl.rodedraad.kern.verbinden.samenhang.Last;
import nl.rodedraad.kern.verbinden.verloop.Naast;
import nl.rodedraad.kern.verbinden.verloop.Oplossing;
import nl.rodedraad.kern.verbinden.verloop.Stap;
import nl.rodedraad.kern.verbinden.verloop.Verloop;

/** Every table of the report as a file for a spreadsheet; see {@link Rekenblad}. */
final class Tabellen {

    static final String VERLOOP = "verloop.csv";
    static final String TRENDS = "trends.csv";
    static final String LAST = "last-van-elkaar.csv";
    static final String PADEN = "burger.csv";
    static final String LICHTPUNTEN = "lichtpunten.csv";
    static final String ONTWIKKELINGEN = "ontwikkelingen.csv";
    static final String MATRIX = "organisaties-themas.csv";

    private Tabellen() {}

    /** The files by address, in the order in which the report names them. */
    static Map<String, Function<RodeDraad, byte[]>> alle() {
        Map<String, Function<RodeDraad, byte[]>> tables = new LinkedHashMap<>();
        tables.put("knelpunten.csv", KnelpuntenCsv::write);
        tables.put(VERLOOP, Tabellen::verloop);
        tables.put(TRENDS, Tabellen::trends);
        tables.put(MATRIX, Tabellen::matrix);
        tables.put(LAST, Tabellen::last);
        tables.put(PADEN, Tabellen::paden);
        tables.put(LICHTPUNTEN, Tabellen::lichtpunten);
        tables.put(ONTWIKKELINGEN, Tabellen::ontwikkelingen);
        tables.put(WettenCsv.ADRES, WettenCsv::write);
        return Collections.unmodifiableMap(tables);
    }

    private static byte[] verloop(RodeDraad draad) {
        Rekenblad sheet = new Rekenblad(List.of(
                "verloop",
                "organisatie",
                "naam",
                "vorig_jaar",
                "jaar",
                "oordeel",
                "zekerheid",
                "toen",
                "nu",
                "herkomst"));
        for (Verloop verloop : draad.verbanden().verlopen()) {
            for (Stap stap : verloop.stappen()) {
                sheet.rij(
                        verloop.id(),
                        verloop.organisatie(),
                        verloop.naam(),
                        Rekenblad.jaar(stap.vorigJaar()),
                        stap.jaar(),
                        stap.oordeel().naam(),
                        stap.score(),
                        words(stap.naast().map(Naast::toen)),
                        words(stap.naast().map(Naast::nu)),
                        Rekenblad.woord(stap.herkomst().beslist() ? "beslissing" : "voorstel"));
            }
        }
        return sheet.bytes();
    }

    private static byte[] trends(RodeDraad draad) {
        Rekenblad sheet = new Rekenblad(List.of(
                "groep",
                "wat",
                "vorig_jaar",
                "jaar",
                "n",
                "toen",
                "nu",
                "laag",
                "hoog",
                "verschil",
                "nieuw",
                "cumulatief"));
        for (Trendregel row : Trendregel.van(draad, Teksten.in("nl"))) {
            sheet.rij(
                    row.groep(),
                    row.label(),
                    draad.vergelijking().vorige(),
                    draad.editie(),
                    row.n(),
                    row.toen(),
                    row.nu(),
                    row.laag(),
                    row.hoog(),
                    row.oordeel(),
                    row.telt() ? row.nieuw() : Rekenblad.leeg(),
                    row.telt() ? row.cumulatief() : Rekenblad.leeg());
        }
        return sheet.bytes();
    }

    private static byte[] matrix(RodeDraad draad) {
        Rekenblad sheet = new Rekenblad(List.of("jaar", "organisatie", "thema", "knelpunten"));
        Map<List<Object>, Integer> counts = new HashMap<>();
        for (Knelpunt k : draad.knelpunten()) {
            k.themas().forEach(thema -> counts.merge(List.of(k.jaar(), k.organisatie(), thema.id()), 1, Integer::sum));
        }
        Telling telling = new Telling(draad.editie(), draad.standen(), draad.knelpunten());
        for (int jaar : telling.jaren()) {
            for (String naam : telling.organisaties(jaar)) {
                for (ThemaRegel regel : draad.themas()) {
                    sheet.rij(
                            jaar,
                            naam,
                            regel.thema(),
                            counts.getOrDefault(List.<Object>of(jaar, naam, regel.thema()), 0));
                }
            }
        }
        return sheet.bytes();
    }

    private static byte[] last(RodeDraad draad) {
        Rekenblad sheet = new Rekenblad(List.of(
                "organisatie", "noemt", "citaat", "weerwoord", "zekerheid", "verloop", "verloop_ander", "herkomst"));
        for (Last last : draad.verbanden().last()) {
            for (Citaat citaat : last.vermeldingen()) {
                sheet.rij(
                        last.organisatie(),
                        last.genoemd(),
                        citaat.tekst(),
                        words(last.weerwoord().map(Last.Weerwoord::citaat)),
                        last.score(),
                        last.verloop(),
                        last.weerwoord().map(Last.Weerwoord::verloop).orElse(""),
                        Rekenblad.woord(last.herkomst().beslist() ? "beslissing" : "voorstel"));
            }
        }
        return sheet.bytes();
    }

    private static byte[] paden(RodeDraad draad) {
        Rekenblad sheet = new Rekenblad(List.of(
                "soort", "wie", "jaar", "plaats", "organisatie", "eerste_jaar", "knelpunten", "samen", "themas"));
        for (Burgerpad pad : draad.verbanden().burgerpaden()) {
            int together = 0;
            for (int place = 0; place < pad.haltes().size(); place++) {
                Burgerpad.Halte halte = pad.haltes().get(place);
                together += halte.knelpunten().size();
                sheet.rij(
                        pad.soort().naam(),
                        pad.begrip(),
                        pad.jaar(),
                        place + 1,
                        halte.organisatie(),
                        halte.eersteJaar(),
                        halte.knelpunten().size(),
                        together,
                        String.join(", ", halte.themas()));
            }
        }
        return sheet.bytes();
    }

    private static byte[] lichtpunten(RodeDraad draad) {
        Rekenblad sheet = new Rekenblad(List.of(
                "organisatie",
                "jaar",
                "lichtpunt",
                "knelpunt",
                "van_een_ander",
                "zekerheid",
                "gedeeld",
                "verloop",
                "herkomst"));
        for (Oplossing een : draad.verbanden().oplossingen()) {
            sheet.rij(
                    een.organisatie(),
                    een.jaar(),
                    een.lichtpunt().tekst(),
                    een.knelpunt().tekst(),
                    een.vanAnder() ? "ja" : "nee",
                    een.score(),
                    String.join(", ", een.gedeeld()),
                    een.verloop(),
                    Rekenblad.woord(een.herkomst().beslist() ? "beslissing" : "voorstel"));
        }
        return sheet.bytes();
    }

    private static byte[] ontwikkelingen(RodeDraad draad) {
        Rekenblad sheet =
                new Rekenblad(List.of("organisatie", "jaar", "ontwikkeling", "groeit", "citaat", "zekerheid"));
        for (Ontwikkelingregel een : draad.ontwikkelingen()) {
            sheet.rij(
                    een.organisatie(),
                    Rekenblad.jaar(een.jaar()),
                    een.ontwikkeling(),
                    een.groeit() ? "ja" : "nee",
                    een.citaat().tekst(),
                    een.score());
        }
        return sheet.bytes();
    }

    private static String words(Optional<Citaat> citaat) {
        return citaat.map(Citaat::tekst).orElse("");
    }
}
