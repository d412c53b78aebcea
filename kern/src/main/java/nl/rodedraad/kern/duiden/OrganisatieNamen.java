// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.verwijzing.Verwijzing;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;

/** The names by which organisations are mentioned: those known beforehand, and those of the register. Immutable. */
final class OrganisatieNamen {

    private static final Pattern NONE = Pattern.compile("(?!)");
    private static final String MINISTRY = "/ministerie/";
    private static final int SHORTEST_CORE = 8;
    private static final int SHORTEST_INITIALS = 3;
    private static final int CLEARLY = 3;

    private final VerwijzingFinder verwijzingen;
    private final Map<String, String> volledig = new LinkedHashMap<>();
    private final Map<String, String> perId = new TreeMap<>();
    private final Map<String, String> letters;
    private final Map<String, String> kernen;

    /** A name where it stands in a text. */
    private record Vermelding(String naam, Bereik bereik) {}

    /**
     * @param bekend names as they should be written; where two mean one organisation of the register, the first counts
     */
    OrganisatieNamen(VerwijzingFinder verwijzingen, Collection<String> bekend) {
        this.verwijzingen = verwijzingen;
        for (String naam : bekend) {
            String eerste =
                    id(naam).map(id -> perId.computeIfAbsent(id, k -> naam)).orElse(naam);
            volledig.putIfAbsent(sleutel(naam), eerste);
        }
        letters = enkelvoudig(OrganisatieNamen::beginletters);
        kernen = enkelvoudig(OrganisatieNamen::zonderEersteWoord);
    }

    /** The organisation that a text mentions most; of two mentioned as often, the one that comes first. */
    Optional<String> meestGenoemd(String tekst) {
        List<Vermelding> vermeldingen = new ArrayList<>(bekende(volledig, Pattern.CASE_INSENSITIVE, tekst));
        List<Vermelding> bekend = List.copyOf(vermeldingen);
        for (Verwijzing verwijzing : verwijzingen.find(tekst)) {
            boolean nieuw = bekend.stream().allMatch(een -> een.bereik().overlap(verwijzing.bereik()) == 0);
            if (nieuw && isUitvoerder(verwijzing)) {
                String naam = perId.getOrDefault(verwijzing.id(), verwijzing.tekst());
                vermeldingen.add(new Vermelding(naam, verwijzing.bereik()));
            }
        }
        vermeldingen.sort(Comparator.comparing(een -> een.bereik().begin()));
        return geteld(vermeldingen).entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
    }

    /** The known organisation whose initials ({@code DHW}) are a word of a file name. */
    Optional<String> metBeginletters(String bestandsnaam) {
        return bekende(letters, Pattern.CASE_INSENSITIVE, bestandsnaam).stream()
                .map(Vermelding::naam)
                .findFirst();
    }

    /** The known organisation that a text calls by its name without the first word ({@code Leerlingkosten}), written as a name. */
    Optional<String> kortGenoemd(String tekst) {
        return bekende(kernen, 0, tekst).stream().map(Vermelding::naam).findFirst();
    }

    /** The known organisation that a long text mentions three times or more, and twice as often as any other. */
    Optional<String> duidelijkGenoemd(String tekst) {
        List<Map.Entry<String, Integer>> telling =
                geteld(bekende(volledig, Pattern.CASE_INSENSITIVE, tekst)).entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .toList();
        if (telling.isEmpty() || telling.get(0).getValue() < CLEARLY) {
            return Optional.empty();
        }
        int tweede = telling.size() > 1 ? telling.get(1).getValue() : 0;
        return telling.get(0).getValue() >= 2 * tweede
                ? Optional.of(telling.get(0).getKey())
                : Optional.empty();
    }

    private Optional<String> id(String naam) {
        return verwijzingen.find(naam).stream()
                .filter(OrganisatieNamen::isUitvoerder)
                .filter(verwijzing -> verwijzing.tekst().length() == naam.length())
                .map(Verwijzing::id)
                .findFirst();
    }

    /** Ministries are named in every Stand and write none. */
    private static boolean isUitvoerder(Verwijzing verwijzing) {
        return verwijzing.soort() == VerwijzingSoort.ORGANISATIE
                && !verwijzing.id().isEmpty()
                && !verwijzing.id().contains(MINISTRY);
    }

    private static Map<String, Integer> geteld(List<Vermelding> vermeldingen) {
        Map<String, Integer> telling = new LinkedHashMap<>();
        vermeldingen.forEach(vermelding -> telling.merge(vermelding.naam(), 1, Integer::sum));
        return telling;
    }

    private static List<Vermelding> bekende(Map<String, String> vormen, int flags, String tekst) {
        Matcher matcher = pattern(vormen, flags).matcher(tekst);
        Map<String, String> perSleutel = new TreeMap<>();
        vormen.forEach((vorm, naam) -> perSleutel.put(sleutel(vorm), naam));
        List<Vermelding> vermeldingen = new ArrayList<>();
        while (matcher.find()) {
            String naam = perSleutel.getOrDefault(sleutel(matcher.group()), matcher.group());
            vermeldingen.add(new Vermelding(naam, new Bereik(matcher.start(), matcher.end())));
        }
        return vermeldingen;
    }

    /** Any of these forms as whole words; the longest first, so that a name within a name does not count. */
    private static Pattern pattern(Map<String, String> vormen, int flags) {
        String keuze = vormen.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(vorm -> Pattern.quote(vorm).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        return keuze.isEmpty()
                ? NONE
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + keuze + ")(?![\\p{L}\\p{N}])", flags | Pattern.UNICODE_CASE);
    }

    /** The forms that lead to one organisation only. */
    private Map<String, String> enkelvoudig(java.util.function.Function<String, String> vorm) {
        Map<String, List<String>> namen = new LinkedHashMap<>();
        volledig.values().stream()
                .distinct()
                .forEach(naam -> namen.computeIfAbsent(vorm.apply(naam), k -> new ArrayList<>())
                        .add(naam));
        Map<String, String> enkel = new LinkedHashMap<>();
        namen.forEach((korter, van) -> {
            if (!korter.isEmpty() && van.size() == 1) {
                enkel.put(korter, van.get(0));
            }
        });
        return enkel;
    }

    private static String beginletters(String naam) {
        StringBuilder letters = new StringBuilder();
        for (String woord : naam.split("\\s+")) {
            if (!woord.isEmpty() && Character.isUpperCase(woord.charAt(0))) {
                letters.append(woord.charAt(0));
            }
        }
        return letters.length() < SHORTEST_INITIALS ? "" : letters.toString();
    }

    private static String zonderEersteWoord(String naam) {
        int spatie = naam.indexOf(' ');
        String rest = spatie < 0 ? "" : naam.substring(spatie + 1);
        boolean eigennaam = rest.length() >= SHORTEST_CORE && Character.isUpperCase(rest.charAt(0));
        return eigennaam ? rest : "";
    }

    private static String sleutel(String naam) {
        return naam.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
