// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Inhoudswoorden;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.verloop.Aanwijzing.Soort;
import nl.rodedraad.kern.verbinden.verloop.Oordeelvorming.Gewogen;

/** Makes the steps of one line, edition by edition of its organisation. */
final class Stappen {

    static final String MODEL = "verloop-woorden-1";

    private static final double SILENT = 0.7;

    private static final double MILDER_UNNAMED = 0.6;

    private final Lijn lijn;
    private final NavigableSet<Integer> eigenJaren;
    private final NavigableSet<Integer> alleJaren;
    private final List<Oplossingzoeker.Gevonden> oplossingen;
    private final Inhoudswoorden inhoudswoorden;
    private final List<Stap> stappen = new ArrayList<>();

    /**
     * @param eigenJaren years in which the organisation has a Stand
     * @param alleJaren years in which any organisation has one
     * @param oplossingen bright spots of the organisation itself about this line
     */
    Stappen(
            Lijn lijn,
            NavigableSet<Integer> eigenJaren,
            NavigableSet<Integer> alleJaren,
            List<Oplossingzoeker.Gevonden> oplossingen,
            Inhoudswoorden inhoudswoorden) {
        this.lijn = lijn;
        this.eigenJaren = eigenJaren;
        this.alleJaren = alleJaren;
        this.oplossingen = List.copyOf(oplossingen);
        this.inhoudswoorden = inhoudswoorden;
    }

    List<Stap> maak() {
        int eerste = lijn.perJaar().firstKey();
        stappen.add(begin(eerste));
        boolean open = true;
        for (int jaar : eigenJaren.tailSet(eerste, false)) {
            boolean genoemd = !lijn.in(jaar).isEmpty();
            if (genoemd || open) {
                Stap stap = genoemd ? vervolg(jaar) : einde(jaar);
                stappen.add(stap);
                open = stap.oordeel().genoemd();
            }
        }
        return stappen;
    }

    private Stap begin(int jaar) {
        boolean eerste = eigenJaren.isEmpty() || eigenJaren.first() == jaar;
        Gewogen gewogen = new Gewogen(eerste ? Oordeel.EERSTE_LEZING : Oordeel.NIEUW, eerste ? 1 : SILENT, List.of());
        return stap(0, jaar, gewogen, Optional.empty());
    }

    private Stap vervolg(int jaar) {
        int vorig = lijn.perJaar().lowerKey(jaar);
        List<Lichtpunt> lichtpunten =
                in(jaar).map(Oplossingzoeker.Gevonden::lichtpunt).toList();
        Gewogen gewogen = Oordeelvorming.weeg(lijn.in(vorig), lijn.in(jaar), lichtpunten);
        return stap(vorig, jaar, gewogen, naast(lijn.in(vorig), lijn.in(jaar)));
    }

    private Stap einde(int jaar) {
        int vorig = lijn.perJaar().lowerKey(jaar);
        Optional<Lijn.Opgelost> opgelost = lijn.opgelost(jaar);
        if (opgelost.isPresent()) {
            Citaat bewijs = opgelost.get().lichtpunt().citaat();
            return metBewijs(
                    vorig,
                    jaar,
                    Oordeel.OPGELOST,
                    Soort.OPGELOST,
                    bewijs,
                    0.5 + opgelost.get().gelijk());
        }
        Optional<Citaat> milder = in(jaar).map(gevonden -> gevonden.lichtpunt().citaat())
                .filter(citaat -> Oordeelvorming.zegtMilder(citaat.tekst()))
                .findFirst();
        if (milder.isPresent()) {
            return metBewijs(vorig, jaar, Oordeel.VERZACHT, Soort.MILDER, milder.get(), MILDER_UNNAMED);
        }
        Aanwijzing stilte = new Aanwijzing(Soort.STILTE, "", "", 0);
        return stap(vorig, jaar, new Gewogen(Oordeel.NIET_MEER_GENOEMD, SILENT, List.of(stilte)), Optional.empty());
    }

    /** A step in which a bright spot, and no knelpunt, says what became of it. */
    private Stap metBewijs(int vorig, int jaar, Oordeel oordeel, Soort soort, Citaat bewijs, double score) {
        List<Aanwijzing> woorden = Signaalwoorden.in(bewijs.tekst()).stream()
                .filter(aanwijzing -> aanwijzing.soort() == soort)
                .toList();
        Gewogen gewogen = new Gewogen(oordeel, Math.round(1000 * Math.min(1, score)) / 1000.0, woorden);
        Citaat toen = meestGelijkend(lijn.in(vorig), bewijs);
        return stap(vorig, jaar, gewogen, Optional.of(Naast.van(toen, bewijs)));
    }

    private java.util.stream.Stream<Oplossingzoeker.Gevonden> in(int jaar) {
        return oplossingen.stream().filter(gevonden -> gevonden.lichtpunt().jaar() == jaar);
    }

    private Stap stap(int vorig, int jaar, Gewogen gewogen, Optional<Naast> naast) {
        Optional<Beslissing> besluit = besluit(vorig, jaar);
        Optional<Oordeel> beslist = besluit.map(Stappen::beslistOordeel);
        List<Aanwijzing> aanwijzingen = new ArrayList<>();
        besluit.ifPresent(een -> aanwijzingen.add(new Aanwijzing(Soort.BESLISSING, "", een.waarom(), 0)));
        aanwijzingen.addAll(gewogen.aanwijzingen());
        return new Stap(
                vorig,
                jaar,
                beslist.orElse(gewogen.oordeel()),
                beslist.isPresent() ? 1 : gewogen.score(),
                aanwijzingen,
                vorig == 0 ? List.of() : ids(lijn.in(vorig)),
                ids(lijn.in(jaar)),
                naast,
                gemist(vorig, jaar),
                besluit.map(een -> Herkomst.beslissing(een.wie(), een.wanneer(), een.waarom()))
                        .orElseGet(() -> Herkomst.voorstel(MODEL, "")));
    }

    /**
     * The decision about a step: of the kind {@code verloop} on a knelpunt of this edition, or, when it is not named in it, of the
     * kind {@code opgelost} on a knelpunt of the edition before.
     */
    private Optional<Beslissing> besluit(int vorig, int jaar) {
        List<Knelpunt> nu = lijn.in(jaar);
        return (nu.isEmpty() ? lijn.in(vorig) : nu)
                .stream()
                        .flatMap(knelpunt -> knelpunt.beslissingen().stream())
                        .filter(een -> een.soort().equals(nu.isEmpty() ? "opgelost" : "verloop"))
                        .reduce((eerder, later) -> later);
    }

    private static Oordeel beslistOordeel(Beslissing besluit) {
        return besluit.soort().equals("opgelost") ? Oordeel.OPGELOST : Oordeel.of(besluit.waarde());
    }

    private List<Integer> gemist(int vorig, int jaar) {
        if (vorig == 0) {
            return List.of();
        }
        return alleJaren.subSet(vorig, false, jaar, false).stream()
                .filter(tussen -> !eigenJaren.contains(tussen))
                .toList();
    }

    private static List<String> ids(List<Knelpunt> knelpunten) {
        return knelpunten.stream().map(Knelpunt::id).toList();
    }

    private Optional<Naast> naast(List<Knelpunt> toen, List<Knelpunt> nu) {
        Optional<Naast> beste = Optional.empty();
        double hoogste = -1;
        for (Citaat later : citaten(nu)) {
            Citaat eerder = meestGelijkend(toen, later);
            double gelijk = gelijk(eerder, later);
            if (gelijk > hoogste) {
                hoogste = gelijk;
                beste = Optional.of(Naast.van(eerder, later));
            }
        }
        return beste;
    }

    private Citaat meestGelijkend(List<Knelpunt> knelpunten, Citaat citaat) {
        return citaten(knelpunten).stream()
                .max(Comparator.comparingDouble((Citaat een) -> gelijk(een, citaat))
                        .thenComparing(Citaat::plaats, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static List<Citaat> citaten(List<Knelpunt> knelpunten) {
        return knelpunten.stream()
                .flatMap(knelpunt -> knelpunt.citaten().stream())
                .toList();
    }

    /** Shared content words against the size of both (Dice). */
    private double gelijk(Citaat een, Citaat ander) {
        TreeSet<String> woorden = new TreeSet<>(inhoudswoorden.van(een.tekst()));
        TreeSet<String> andere = new TreeSet<>(inhoudswoorden.van(ander.tekst()));
        int samen = woorden.size() + andere.size();
        woorden.retainAll(andere);
        return samen == 0 ? 0 : 2.0 * woorden.size() / samen;
    }
}
