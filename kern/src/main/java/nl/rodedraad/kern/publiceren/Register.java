// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.rodedraad.kern.duiden.Schema;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vermelding;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.verloop.Draadverloop;
import nl.rodedraad.kern.verbinden.verloop.Oplossing;
import nl.rodedraad.kern.verbinden.verloop.Verloop;
import org.jspecify.annotations.Nullable;

/** A rode draad with its parts found by id, and the address of the page of each. Immutable. */
final class Register {

    private final RodeDraad draad;
    private final Map<String, Knelpunt> knelpunten = new LinkedHashMap<>();
    private final Map<String, StandRegel> standen = new LinkedHashMap<>();
    private final Map<String, List<Draad>> draden = new TreeMap<>();
    private final Map<Plaats, Gezegd> vermeldingen = new TreeMap<>();
    private final Map<Plaats, List<Oplossing>> oplossingen = new TreeMap<>();
    private final Map<String, Verloop> verlopen = new LinkedHashMap<>();
    private final Map<String, Verloop> perKnelpunt = new TreeMap<>();
    private final Map<String, String> slugs;
    private final Map<String, NavigableMap<Plaats, List<Knelpunt>>> quoted = new TreeMap<>();

    Register(RodeDraad draad) {
        this.draad = draad;
        draad.standen().forEach(stand -> standen.putIfAbsent(stand.sha256(), stand));
        SortedSet<String> names = new TreeSet<>();
        draad.standen().forEach(stand -> names.add(stand.organisatie()));
        draad.knelpunten().forEach(knelpunt -> names.add(knelpunt.organisatie()));
        slugs = Slug.of(names);
        draad.knelpunten().forEach(this::add);
        add("voorbeeld", draad.voorbeelden());
        add("lichtpunt", draad.lichtpunten());
        add("oproep", draad.oproepen());
        Citaten.van(draad).values().forEach(citaat -> quotes(citaat.plaats()));
        draad.verbanden().verlopen().forEach(this::add);
        draad.verbanden().oplossingen().stream()
                .sorted(Comparator.comparingDouble(een -> -een.score()))
                .forEach(een -> oplossingen
                        .computeIfAbsent(een.lichtpunt().plaats(), plaats -> new ArrayList<>())
                        .add(een));
        for (Draad een : draad.draden()) {
            een.knelpunten()
                    .forEach(id ->
                            draden.computeIfAbsent(id, k -> new ArrayList<>()).add(een));
        }
    }

    RodeDraad draad() {
        return draad;
    }

    Map<String, Knelpunt> knelpunten() {
        return Collections.unmodifiableMap(knelpunten);
    }

    Knelpunt knelpunt(String id) {
        return known(knelpunten.get(id), "knelpunt '" + id + "'", "draad.json noemt alleen knelpunten die erin staan");
    }

    StandRegel stand(String sha256) {
        return known(
                standen.get(sha256),
                "document '" + sha256 + "'",
                "draad.json noemt alleen documenten die in standen staan");
    }

    List<Draad> draden(Knelpunt knelpunt) {
        return draden.getOrDefault(knelpunt.id(), List.of());
    }

    /** A case, bright spot or call, and which of them it is, as the messages name it. */
    record Gezegd(Vermelding vermelding, String functie) {}

    /** The case, bright spot or call that is quoted from a place, if any. */
    Optional<Gezegd> vermelding(Plaats plaats) {
        return Optional.ofNullable(vermeldingen.get(plaats));
    }

    /** What the bright spot at a place helps, surest first. */
    List<Oplossing> oplossingen(Plaats lichtpunt) {
        return oplossingen.getOrDefault(lichtpunt, List.of());
    }

    /** The course that a knelpunt is part of; empty when its organisation or year is unknown. */
    Optional<Verloop> verloop(Knelpunt knelpunt) {
        return Optional.ofNullable(perKnelpunt.get(knelpunt.id()));
    }

    /** A draad over the editions; empty when none of its knelpunten has a course. */
    Optional<Draadverloop> draadverloop(Draad een) {
        return draad.verbanden().draadverlopen().stream()
                .filter(verloop -> verloop.draad().equals(een.id()))
                .findFirst();
    }

    Verloop verloop(String id) {
        return known(verlopen.get(id), "verloop '" + id + "'", "draad.json noemt alleen verlopen die erin staan");
    }

    /** The knelpunten of a draad, those of the last year first. */
    List<Knelpunt> knelpunten(Draad een) {
        return een.knelpunten().stream()
                .map(this::knelpunt)
                .sorted((a, b) -> Integer.compare(b.jaar(), a.jaar()))
                .toList();
    }

    /** Every name of an organisation with a Stand or a knelpunt, in alphabetical order. */
    List<String> organisaties() {
        return slugs.keySet().stream().sorted(Telling.ALFABET).toList();
    }

    /** Places quoted from a document, in order, with the knelpunten that quote them. */
    NavigableMap<Plaats, List<Knelpunt>> quoted(String sha256) {
        return quoted.getOrDefault(sha256, new TreeMap<>());
    }

    boolean hasPage(String organisatie) {
        return slugs.containsKey(organisatie);
    }

    boolean hasThemePage(String thema) {
        return draad.themas().stream().anyMatch(regel -> regel.thema().equals(thema));
    }

    String organisatie(String naam) {
        return "organisaties/" + slug(naam) + ".html";
    }

    /** A name as part of an address or anchor. */
    String slug(String naam) {
        return known(slugs.get(naam), "organisatie '" + naam + "'", "een organisatie heeft een Stand");
    }

    static String thema(String slug) {
        return "themas/" + Schema.themas().begrip(slug).slug() + ".html";
    }

    static String draad(Draad een) {
        return "draden/" + shortId(Plaats.of(een.id())) + ".html";
    }

    String document(String sha256) {
        return "documenten/" + stand(sha256).sha256().substring(0, 12) + ".html";
    }

    /** Where a quotation stands in the reading page of its document. */
    String citaat(Plaats plaats) {
        return document(plaats.sha256()) + "#" + anchor(plaats);
    }

    String knelpunt(Knelpunt knelpunt) {
        return organisatie(knelpunt.organisatie()) + "#" + anchor(knelpunt);
    }

    static String anchor(Plaats plaats) {
        return "c-" + plaats.bereik().begin() + "-" + plaats.bereik().eind();
    }

    static String anchor(Knelpunt knelpunt) {
        return "k-" + shortId(Plaats.of(knelpunt.id()));
    }

    private void add(String functie, List<Vermelding> all) {
        all.forEach(een -> vermeldingen.put(een.citaat().plaats(), new Gezegd(een, functie)));
    }

    private void add(Verloop verloop) {
        verlopen.put(verloop.id(), verloop);
        verloop.knelpunten().forEach(id -> perKnelpunt.put(id, verloop));
    }

    private void add(Knelpunt knelpunt) {
        knelpunten.put(knelpunt.id(), knelpunt);
        knelpunt.citaten().forEach(citaat -> quotes(citaat.plaats()).add(knelpunt));
    }

    private List<Knelpunt> quotes(Plaats plaats) {
        return quoted.computeIfAbsent(plaats.sha256(), sha256 -> new TreeMap<>())
                .computeIfAbsent(plaats, p -> new ArrayList<>());
    }

    private static String shortId(Plaats plaats) {
        return plaats.sha256().substring(0, 12) + "-" + plaats.bereik().begin() + "-"
                + plaats.bereik().eind();
    }

    private static <T> T known(@Nullable T value, String what, String rule) {
        if (value == null) {
            throw new OngeldigeWaardeException(what, rule);
        }
        return value;
    }
}
