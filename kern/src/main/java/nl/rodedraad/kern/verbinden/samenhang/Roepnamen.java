// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.rodedraad.kern.stand.Bereik;

/**
 * How the organisations that have a Stand are called in the Standen of others: by their name, by the abbreviation that some text
 * puts behind it in brackets, and by their initials where no two share them.
 */
final class Roepnamen {

    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final int SHORTEST = 3;

    private final Map<String, String> vormen = new TreeMap<>();
    private final Pattern patroon;

    /** A mention of an organisation in a text. */
    record Vermelding(String organisatie, Bereik bereik) {}

    /**
     * @param organisaties names of the organisations with a Stand
     * @param teksten where abbreviations may be explained
     */
    Roepnamen(Collection<String> organisaties, Collection<String> teksten) {
        Map<String, List<String>> kandidaten = new LinkedHashMap<>();
        for (String naam : organisaties) {
            vormen.put(naam, naam);
            kandidaten
                    .computeIfAbsent(beginletters(naam), k -> new ArrayList<>())
                    .add(naam);
            Pattern uitleg = Pattern.compile(Pattern.quote(naam) + "\\s*\\((\\p{Lu}[\\p{Lu}\\p{Nd}]{1,9})\\)");
            for (String tekst : teksten) {
                Matcher matcher = uitleg.matcher(tekst);
                while (matcher.find()) {
                    kandidaten
                            .computeIfAbsent(matcher.group(1), k -> new ArrayList<>())
                            .add(naam);
                }
            }
        }
        kandidaten.forEach((kort, namen) -> {
            if (kort.length() >= SHORTEST && namen.stream().distinct().count() == 1) {
                vormen.putIfAbsent(kort, namen.get(0));
            }
        });
        this.patroon = patroon(vormen.keySet());
    }

    /** The mentions in a text, in order. */
    List<Vermelding> in(String tekst) {
        List<Vermelding> vermeldingen = new ArrayList<>();
        Matcher matcher = patroon.matcher(tekst);
        while (matcher.find()) {
            String vorm = matcher.group().replaceAll("\\s+", " ");
            vermeldingen.add(
                    new Vermelding(vormen.getOrDefault(vorm, vorm), new Bereik(matcher.start(), matcher.end())));
        }
        return vermeldingen;
    }

    private static Pattern patroon(Collection<String> vormen) {
        String keuze = vormen.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(vorm -> Pattern.quote(vorm).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        return keuze.isEmpty() ? NOTHING : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + keuze + ")(?![\\p{L}\\p{N}])");
    }

    private static String beginletters(String naam) {
        return naam.codePoints()
                .filter(Character::isUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
