// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.Uittreksel;
import nl.rodedraad.kern.duiden.Verband;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.verloop.Verloop;
import nl.rodedraad.kern.verwijzing.Verwijzing;

/** {@code knelpunten.csv}: one row for each knelpunt; see {@link Rekenblad}. */
public final class KnelpuntenCsv {

    private static final List<String> COLUMNS = List.of(
            "id",
            "jaar",
            "organisatie",
            "naam",
            "citaat",
            "pagina",
            "themas",
            "kans_thema",
            "urgentie",
            "openheid",
            "doelgroepen",
            "levensgebeurtenissen",
            "oorzaken",
            "gevolgen",
            "gevraagd_aan",
            "verwijzingen",
            "draad",
            "verloop",
            "oordeel",
            "herkomst",
            "model",
            "wie",
            "wanneer",
            "waarom",
            "bestand");

    private final Map<String, String> draden = new HashMap<>();
    private final Map<String, Verloop> verlopen = new HashMap<>();
    private final Map<String, String> bestanden = new HashMap<>();
    private final Rekenblad sheet = new Rekenblad(COLUMNS);

    private KnelpuntenCsv(RodeDraad draad) {
        for (Draad een : draad.draden()) {
            een.knelpunten().forEach(id -> draden.putIfAbsent(id, een.naam()));
        }
        draad.verbanden().verlopen().forEach(een -> een.knelpunten().forEach(id -> verlopen.put(id, een)));
        for (StandRegel stand : draad.standen()) {
            bestanden.putIfAbsent(stand.sha256(), stand.bestand());
        }
        draad.knelpunten().forEach(this::row);
    }

    /** The bytes of the file. */
    public static byte[] write(RodeDraad draad) {
        return new KnelpuntenCsv(draad).sheet.bytes();
    }

    private void row(Knelpunt k) {
        int pagina = k.citaten().get(0).pagina();
        Uittreksel extract = k.uittreksel();
        Optional<Verloop> verloop = Optional.ofNullable(verlopen.get(k.id()));
        sheet.rij(
                k.id(),
                Rekenblad.jaar(k.jaar()),
                k.organisatie(),
                k.naam(),
                k.citaten().stream().map(Citaat::tekst).collect(Collectors.joining(" […] ")),
                pagina == 0 ? Rekenblad.leeg() : pagina,
                ids(k.themas()),
                k.themas().isEmpty() ? Rekenblad.leeg() : k.themas().get(0).score(),
                k.urgentie(),
                k.openheid(),
                ids(k.doelgroepen()),
                ids(extract.levensgebeurtenissen()),
                words(extract.oorzaken()),
                words(extract.gevolgen()),
                extract.geadresseerden().stream().map(wie -> wie.wie().tekst()).collect(Collectors.joining("; ")),
                k.verwijzingen().stream().map(Verwijzing::tekst).collect(Collectors.joining("; ")),
                draden.getOrDefault(k.id(), ""),
                verloop.map(Verloop::id).orElse(""),
                verloop.flatMap(een -> een.in(k.jaar()))
                        .map(stap -> stap.oordeel().naam())
                        .orElse(""),
                Rekenblad.woord(k.herkomst().beslist() ? "beslissing" : "voorstel"),
                k.herkomst().model(),
                k.herkomst().wie(),
                k.herkomst().wanneer(),
                k.herkomst().waarom(),
                bestanden.getOrDefault(k.plaats().sha256(), ""));
    }

    private static String ids(List<LabelScore> labels) {
        return labels.stream().map(LabelScore::id).collect(Collectors.joining(", "));
    }

    private static String words(List<Verband> verbanden) {
        return verbanden.stream().map(een -> een.wat().tekst()).collect(Collectors.joining("; "));
    }
}
