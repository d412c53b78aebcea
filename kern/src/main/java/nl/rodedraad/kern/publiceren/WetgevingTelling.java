// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.rodedraad.kern.publiceren.Wetgeving.Aandeel;
import nl.rodedraad.kern.publiceren.Wetgeving.Bron;
import nl.rodedraad.kern.publiceren.Wetgeving.Twijfel;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verwijzing.Implementatie;
import nl.rodedraad.kern.verwijzing.Verwijzing;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;
import nl.rodedraad.kern.verwijzing.VerwijzingStatus;

/** Counts which laws and EU acts knelpunten cite; who makes a report and who checks one count here. */
final class WetgevingTelling {

    static final String THEMA = "eu-beleid";

    private final Telling telling;
    private final List<Knelpunt> knelpunten;
    private final SortedMap<String, Aanhalers> wetten = new TreeMap<>();
    private final SortedMap<String, Aanhalers> handelingen = new TreeMap<>();

    private WetgevingTelling(Telling telling, List<Knelpunt> knelpunten) {
        this.telling = telling;
        this.knelpunten = knelpunten.stream().filter(telling::telt).toList();
    }

    static Wetgeving of(Telling telling, List<Knelpunt> knelpunten) {
        return new WetgevingTelling(telling, knelpunten).count();
    }

    private Wetgeving count() {
        List<Knelpunt> edition = of(telling.editie());
        List<Twijfel> twijfels = new ArrayList<>();
        int zonderWet = 0;
        for (Knelpunt knelpunt : edition) {
            for (Verwijzing verwijzing : knelpunt.verwijzingen()) {
                if (isSure(verwijzing)) {
                    add(knelpunt, verwijzing);
                } else if (isRule(verwijzing) && verwijzing.status() == VerwijzingStatus.ONZEKER) {
                    twijfels.add(doubt(knelpunt, verwijzing));
                } else if (isRule(verwijzing) && !verwijzing.artikel().isEmpty()) {
                    zonderWet++;
                }
            }
        }
        edition.forEach(this::addVia);
        return new Wetgeving(
                sources(wetten, VerwijzingSoort.WET),
                sources(handelingen, VerwijzingSoort.EU),
                telling.jaren().stream().map(this::aandeel).toList(),
                twijfels,
                zonderWet);
    }

    private void add(Knelpunt knelpunt, Verwijzing verwijzing) {
        SortedMap<String, Aanhalers> sources = verwijzing.soort() == VerwijzingSoort.WET ? wetten : handelingen;
        sources.computeIfAbsent(verwijzing.id(), id -> new Aanhalers()).add(knelpunt, verwijzing.artikel());
    }

    private void addVia(Knelpunt knelpunt) {
        SortedSet<String> direct = ids(knelpunt, VerwijzingSoort.EU);
        for (String wet : ids(knelpunt, VerwijzingSoort.WET)) {
            for (Implementatie implementatie : Implementatie.van(wet)) {
                if (!direct.contains(implementatie.celex())) {
                    handelingen
                            .computeIfAbsent(implementatie.celex(), celex -> new Aanhalers())
                            .addVia(knelpunt, wet);
                }
            }
        }
    }

    private static List<Bron> sources(SortedMap<String, Aanhalers> by, VerwijzingSoort soort) {
        List<Bron> sources = new ArrayList<>();
        by.forEach((id, aanhalers) -> sources.add(aanhalers.bron(soort, id)));
        sources.sort(Comparator.comparingInt((Bron bron) -> -bron.organisaties().size())
                .thenComparingInt(bron -> -bron.knelpunten().size())
                .thenComparing(Bron::naam, Telling.ALFABET)
                .thenComparing(Bron::id));
        return sources;
    }

    private Aandeel aandeel(int jaar) {
        List<Knelpunt> all = of(jaar);
        List<Knelpunt> eu = all.stream().filter(WetgevingTelling::isEu).toList();
        return new Aandeel(
                jaar,
                all.size(),
                eu.size(),
                (int) all.stream().filter(WetgevingTelling::cites).count(),
                (int) all.stream().filter(k -> k.heeftThema(THEMA)).count(),
                (int) all.stream().filter(k -> !isEu(k) && isVia(k)).count(),
                (int) eu.stream().map(Knelpunt::organisatie).distinct().count(),
                telling.organisaties(jaar).size());
    }

    private List<Knelpunt> of(int jaar) {
        return knelpunten.stream().filter(knelpunt -> knelpunt.jaar() == jaar).toList();
    }

    /** Whether EU rules have a part in it; see {@link Aandeel}. */
    static boolean isEu(Knelpunt knelpunt) {
        return cites(knelpunt) || knelpunt.heeftThema(THEMA);
    }

    /** Whether a citation leads to one law or EU act with certainty. */
    static boolean isSure(Verwijzing verwijzing) {
        return isRule(verwijzing) && verwijzing.status() == VerwijzingStatus.HERLEID;
    }

    static boolean isRule(Verwijzing verwijzing) {
        return verwijzing.soort() == VerwijzingSoort.WET || verwijzing.soort() == VerwijzingSoort.EU;
    }

    private static boolean cites(Knelpunt knelpunt) {
        return !ids(knelpunt, VerwijzingSoort.EU).isEmpty();
    }

    private static boolean isVia(Knelpunt knelpunt) {
        return ids(knelpunt, VerwijzingSoort.WET).stream()
                .anyMatch(wet -> !Implementatie.van(wet).isEmpty());
    }

    private static SortedSet<String> ids(Knelpunt knelpunt, VerwijzingSoort soort) {
        SortedSet<String> ids = new TreeSet<>();
        knelpunt.verwijzingen().stream()
                .filter(verwijzing -> isSure(verwijzing) && verwijzing.soort() == soort)
                .forEach(verwijzing -> ids.add(verwijzing.id()));
        return ids;
    }

    private static Twijfel doubt(Knelpunt knelpunt, Verwijzing v) {
        return new Twijfel(knelpunt.id(), v.soort(), v.tekst(), v.id(), v.artikel(), v.reden());
    }
}
