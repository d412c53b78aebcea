// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.Tokenizer;

/**
 * Names a group by the noun group, out of the headings and texts of its members, whose words most of its sources use and few others
 * do.
 */
public final class WoordNaamgever implements Naamgever {

    /** From so many members the noun groups are taken; more make the choice slower and no better. */
    private static final int MOST_MEMBERS = 60;

    private static final int LONGEST = 60;

    /** A group that stands in a heading is made to name things. */
    private static final double HEADING = 1.25;

    /** What two sources say in the same words is a name already. */
    private static final double SHARED = 1.5;

    /** What one, two, and three or more content words weigh. */
    private static final double[] LENGTHS = {0.25, 1, 1.2};

    private final Inhoudswoorden inhoudswoorden;
    private final Woordgroepen woordgroepen;
    private final Weging weging;

    /**
     * @param alle how rare words are among everything that was grouped
     */
    public WoordNaamgever(Tokenizer tokenizer, Lemmatizer lemmatizer, Weging alle) {
        this.inhoudswoorden = new Inhoudswoorden(tokenizer, lemmatizer);
        this.woordgroepen = new Woordgroepen(tokenizer);
        this.weging = alle;
    }

    /** A candidate: its letters, who uses it, and whether it stands in a heading. */
    private static final class Kandidaat {
        final String letters;
        final Set<String> bronnen = new TreeSet<>();
        boolean kop;

        Kandidaat(String letters) {
            this.letters = letters;
        }
    }

    @Override
    public String naam(List<Groepslid> groep) {
        List<Groepslid> leden = groep.stream()
                .sorted(Comparator.comparing(Groepslid::id))
                .limit(MOST_MEMBERS)
                .toList();
        Gebruik gebruik = new Gebruik();
        leden.forEach(lid -> gebruik.voegToe(lid.bron(), woorden(lid), inhoudswoorden.van(lid.bron())));
        return kandidaten(leden).stream()
                .max(Comparator.comparingDouble((Kandidaat een) -> score(een, gebruik))
                        .thenComparing(een -> een.letters, Comparator.reverseOrder()))
                .map(een -> metHoofdletter(een.letters))
                .orElseGet(() -> leden.get(0).kop());
    }

    private Collection<Kandidaat> kandidaten(List<Groepslid> leden) {
        Map<String, Kandidaat> kandidaten = new TreeMap<>();
        for (Groepslid lid : leden) {
            voegToe(lid, lid.kop(), true, kandidaten);
            lid.teksten().forEach(tekst -> voegToe(lid, tekst, false, kandidaten));
        }
        return kandidaten.values();
    }

    private void voegToe(Groepslid lid, String tekst, boolean kop, Map<String, Kandidaat> kandidaten) {
        for (String letters : woordgroepen.in(tekst)) {
            if (letters.length() <= LONGEST) {
                Kandidaat kandidaat =
                        kandidaten.computeIfAbsent(letters.toLowerCase(Locale.ROOT), k -> new Kandidaat(letters));
                kandidaat.bronnen.add(lid.bron());
                kandidaat.kop |= kop;
            }
        }
    }

    /**
     * The mean over its words of how telling they are, more for more words up to a limit: a single word seldom says what the matter
     * is.
     */
    private double score(Kandidaat kandidaat, Gebruik gebruik) {
        double som = 0;
        int woorden = 0;
        for (String woord : kandidaat.letters.split(" ")) {
            List<String> delen = inhoudswoorden.van(woord);
            if (!delen.isEmpty()) {
                som += delen.stream()
                        .mapToDouble(deel -> gebruik.tellend(deel, weging))
                        .average()
                        .orElse(0);
                woorden++;
            }
        }
        if (woorden == 0) {
            return 0;
        }
        double factor = (kandidaat.kop ? HEADING : 1) * (kandidaat.bronnen.size() > 1 ? SHARED : 1);
        return factor * LENGTHS[Math.min(woorden, LENGTHS.length) - 1] * som / woorden;
    }

    /** How often the members use words, and how many of their sources do. */
    private static final class Gebruik {
        private final Map<String, Set<String>> bronnen = new HashMap<>();
        private final Map<String, Integer> keren = new HashMap<>();
        private final Set<String> alleBronnen = new HashSet<>();
        private final Set<String> namen = new HashSet<>();

        void voegToe(String bron, List<String> woorden, List<String> naamVanBron) {
            alleBronnen.add(bron);
            namen.addAll(naamVanBron);
            for (String woord : woorden) {
                bronnen.computeIfAbsent(woord, k -> new HashSet<>()).add(bron);
                keren.merge(woord, 1, Integer::sum);
            }
        }

        /** Rare elsewhere, often used here, by most sources, and not the name of one of them. */
        double tellend(String woord, Weging weging) {
            if (namen.contains(woord)) {
                return 0;
            }
            double deel = (double) bronnen.getOrDefault(woord, Set.of()).size() / alleBronnen.size();
            double gewicht = weging.gewicht(woord);
            return deel * deel * gewicht * StrictMath.log(1.0 + keren.getOrDefault(woord, 0));
        }
    }

    private List<String> woorden(Groepslid lid) {
        List<String> woorden = new ArrayList<>(inhoudswoorden.van(lid.kop()));
        lid.teksten().forEach(tekst -> woorden.addAll(inhoudswoorden.van(tekst)));
        return woorden;
    }

    private static String metHoofdletter(String letters) {
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }
}
