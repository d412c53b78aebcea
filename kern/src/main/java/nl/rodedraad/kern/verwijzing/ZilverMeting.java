// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Measures on citations as written with the id that the official source gave them. */
final class ZilverMeting {

    private static final String BACK =
            "(?:de|het|die|dat|deze|dit|dezelfde|hetzelfde|genoemde?|voornoemde?|laatstgenoemde?|eerstgenoemde?|bedoelde?|voormelde?)";
    private static final String GENERIC =
            "(?i:wet|rijkswet|besluit|regeling|verordening|reglement|verdrag|statuut|protocol|overeenkomst|conventie|constitutie|handvest"
                    + "|beschikking|wetboek|richtlijn|artikel|beleidsregels?|aanwijzing|code|akkoord|kaderwet|bijlage|unie-verdrag|eerste protocol|boek \\d\\w?|boek"
                    + "|uitvoerings(?:besluit|regeling|verordening)|grondverordening|instellingswet|algemeen reglement)";
    private static final Pattern UNNAMED =
            Pattern.compile("(?s).*\\b(?:van|in|der) (?:" + BACK + " ){0,2}" + GENERIC + "(?: \\(.*\\))?\\.?$");
    private static final Pattern NAMED = Pattern.compile("(?s).*[\\d\\]a-z)*°.],? .*\\p{Lu}\\p{L}.*");
    private static final Set<String> NO_ABBREVIATION = Set.of(
            "Verdrag",
            "Protocol",
            "Treaty",
            "Covenant",
            "Charter",
            "Handvest",
            "Statuut",
            "Regeling",
            "Besluit",
            "Wet",
            "Raamwet",
            "Bijlage",
            "Slotakte",
            "Preamble",
            "Appendix",
            "VERDRAG",
            "STATUUT",
            "Statute",
            "Fourth",
            "Paris",
            "IX",
            "IV",
            "II",
            "VII",
            "III",
            "XV",
            "XI",
            "VI",
            "XIV",
            "XIIA");

    private final Function<String, VerwijzingFinder> finders;
    private final Telling named = new Telling();
    private final Telling unnamed = new Telling();
    private final Telling abbreviations = new Telling();

    /** The finder may depend on the id that a citation should lead to, so that a register cannot know the names of its regulation. */
    ZilverMeting(Function<String, VerwijzingFinder> finders) {
        this.finders = finders;
    }

    void articles(List<String[]> anchors) {
        for (String[] anchor : anchors) {
            boolean names = NAMED.matcher(anchor[0]).matches()
                    && !UNNAMED.matcher(anchor[0]).matches();
            if (names) {
                count(named, anchor);
            } else {
                countUnnamed(anchor);
            }
        }
    }

    /** Abbreviations that lead to one regulation. */
    void abbreviations(List<String[]> anchors) {
        Set<String> several = anchors.stream()
                .collect(Collectors.groupingBy(
                        anchor -> anchor[0], Collectors.mapping(anchor -> anchor[1], Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
        anchors.stream()
                .filter(anchor -> !several.contains(anchor[0]) && !NO_ABBREVIATION.contains(anchor[0]))
                .forEach(anchor -> count(abbreviations, anchor));
    }

    private void count(Telling telling, String[] anchor) {
        Set<String> sure = ids(anchor, VerwijzingStatus.HERLEID);
        if (sure.contains(anchor[1])) {
            telling.right();
        } else if (ids(anchor, VerwijzingStatus.ONZEKER).contains(anchor[1])) {
            telling.doubtful(String.join(" ", anchor));
        } else {
            telling.missed(String.join(" ", anchor));
            sure.stream().limit(1).forEach(id -> telling.wrong(id + " voor " + String.join(" ", anchor)));
        }
    }

    /** An anchor that is resolved rightly did name a regulation, with a small letter; it is left out. */
    private void countUnnamed(String[] anchor) {
        Set<String> sure = ids(anchor, VerwijzingStatus.HERLEID);
        if (sure.isEmpty()) {
            unnamed.right();
        } else if (!sure.contains(anchor[1])) {
            unnamed.missed(String.join(" ", anchor));
        }
    }

    private Set<String> ids(String[] anchor, VerwijzingStatus status) {
        return finders.apply(anchor[1]).find(anchor[0]).stream()
                .filter(one -> one.status() == status
                        && (one.soort() == VerwijzingSoort.WET || one.soort() == VerwijzingSoort.EU))
                .map(Verwijzing::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> rows(String name) {
        List<String> rows = new ArrayList<>();
        rows.add(named.row(name + ": artikel met naam"));
        rows.add(unnamed.row(name + ": artikel zonder naam, blijft onbekend"));
        rows.add(abbreviations.row(name + ": afkorting"));
        return rows;
    }

    List<String> remarks() {
        List<String> all = new ArrayList<>(named.remarks());
        all.addAll(unnamed.remarks());
        all.addAll(abbreviations.remarks());
        return all;
    }
}
