// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who names whom, by full name or by initials that no two organisations share: a line that names another organisation is more likely to
 * be one problem with that organisation's line that it is most like.
 */
final class Noemers {

    /** What being named adds to the likeness of the most alike line; chosen on corpus A of the voorbeelden. */
    private static final double BONUS = 0.10;

    private static final int SHORTEST = 3;
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, String> vormen = new TreeMap<>();
    private final Pattern patroon;

    /** @param organisaties names of the organisations that have a Stand */
    Noemers(Collection<String> organisaties) {
        Map<String, List<String>> kort = new TreeMap<>();
        for (String naam : new TreeSet<>(organisaties)) {
            vormen.put(naam, naam);
            kort.computeIfAbsent(beginletters(naam), k -> new ArrayList<>()).add(naam);
        }
        kort.forEach((letters, namen) -> {
            if (letters.length() >= SHORTEST && namen.size() == 1) {
                vormen.putIfAbsent(letters, namen.get(0));
            }
        });
        this.patroon = patroon(vormen.keySet());
    }

    /** The organisations that a text names. */
    Set<String> in(String tekst) {
        Set<String> genoemd = new HashSet<>();
        Matcher matcher = patroon.matcher(tekst);
        while (matcher.find()) {
            genoemd.add(vormen.getOrDefault(matcher.group(), matcher.group()));
        }
        return genoemd;
    }

    /** The text without the names. */
    String zonder(String tekst) {
        return patroon.matcher(tekst).replaceAll(" ");
    }

    /**
     * The pairs with the bonus, most alike first; a line's bonus for one organisation goes to its first pair with it.
     *
     * @param organisaties organisation of each line
     * @param genoemd whom each line names
     * @param paren pairs of lines, most alike first
     */
    static List<Gelijkenis.Paar> metBonus(
            List<String> organisaties, List<Set<String>> genoemd, List<Gelijkenis.Paar> paren) {
        Map<Integer, Set<String>> vergeven = new HashMap<>();
        List<Gelijkenis.Paar> nieuw = new ArrayList<>();
        for (Gelijkenis.Paar paar : paren) {
            boolean heen = genoemd.get(paar.een()).contains(organisaties.get(paar.ander()));
            boolean terug = genoemd.get(paar.ander()).contains(organisaties.get(paar.een()));
            boolean eerste =
                    vergeven.computeIfAbsent(paar.een(), k -> new HashSet<>()).add(organisaties.get(paar.ander()));
            boolean eersteTerug =
                    vergeven.computeIfAbsent(paar.ander(), k -> new HashSet<>()).add(organisaties.get(paar.een()));
            double bonus = (heen && eerste) || (terug && eersteTerug) ? BONUS : 0;
            nieuw.add(new Gelijkenis.Paar(paar.een(), paar.ander(), Math.min(1, paar.score() + bonus)));
        }
        nieuw.sort(Gelijkenis.STERKSTE_EERST);
        return nieuw;
    }

    private static Pattern patroon(Collection<String> vormen) {
        String keuze = vormen.stream()
                .filter(vorm -> !vorm.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
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
