// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads noun phrases that name a party, and says what kind of party it is ({@code partijen.tsv}). */
final class Partijnamen {

    private static final int LONGEST = 9;

    private static final Set<String> BEFORE_NOUN = Set.of(
            "de",
            "het",
            "een",
            "onze",
            "ons",
            "uw",
            "deze",
            "elk",
            "elke",
            "beide",
            "alle",
            "andere",
            "overige",
            "betrokken",
            "hun");

    private static final Set<String> AFTER_NOUN = Set.of("van", "voor", "en", "&");

    private static final Set<String> STOPS = Set.of(
            "om",
            "op",
            "dat",
            "wij",
            "we",
            "ik",
            "zich",
            "niet",
            "met",
            "in",
            "bij",
            "te",
            "daarom",
            "ook",
            "nog",
            "er",
            "ten",
            "per",
            "tot",
            "naar",
            "aan",
            "door",
            "uiterlijk",
            "hierbij",
            "alsnog",
            "nogmaals",
            "dan",
            "gaat",
            "graag",
            "steun",
            "begrip",
            "als",
            "wanneer",
            "die",
            "hierover",
            "daarover",
            "voortaan",
            "geen",
            "snel");

    private final Map<String, Partij> partijen = read();

    /** The kind of party with this lemma or, of two words, this form; empty when it names none. */
    Optional<Partij> partij(Zinsbouw zin, int i) {
        Optional<Partij> dubbel =
                i > 0 ? Optional.ofNullable(partijen.get(zin.vorm(i - 1) + " " + zin.vorm(i))) : Optional.empty();
        if (dubbel.isPresent()) {
            return dubbel;
        }
        Partij zelf = partijen.get(zin.lemma(i));
        if (zelf != null && !(zelf == Partij.EU && zin.lemma(i).equals("commissie") && !europees(zin, i))) {
            return Optional.of(zelf);
        }
        List<String> delen = zin.zin().woorden().get(i).delen();
        return delen.size() < 2
                ? Optional.empty()
                : Optional.ofNullable(partijen.get(delen.get(delen.size() - 1))).filter(partij -> partij != Partij.EU);
    }

    private static boolean europees(Zinsbouw zin, int i) {
        return i > 0 && zin.vorm(i - 1).startsWith("europe");
    }

    /** The word after the noun phrase that begins at {@code i}; {@code i} itself when none does. */
    int einde(Zinsbouw zin, int i) {
        int eind = i;
        boolean hoofd = false;
        while (eind < zin.lengte() && eind < i + LONGEST && (eind == i || naam(zin, eind, i))) {
            if (stopt(zin, eind, i)
                    || (hoofd
                            ? !hoortBij(zin, eind)
                            : eind > i && zin.vorm(eind).equals("van"))) {
                break;
            }
            boolean eigennaam = zin.hoofdletter(eind) && !BEFORE_NOUN.contains(zin.vorm(eind));
            hoofd |= eigennaam || partij(zin, eind).isPresent();
            eind++;
        }
        return eind;
    }

    private static boolean stopt(Zinsbouw zin, int i, int begin) {
        return STOPS.contains(zin.vorm(i)) || (i > begin && Woordsoort.werkwoord(zin, i) && !zin.hoofdletter(i));
    }

    /** Whether a word behind the head of a name still belongs to the name. */
    private static boolean hoortBij(Zinsbouw zin, int i) {
        boolean naVoegwoord = voegtToe(zin, i - 1);
        boolean bepaler = BEFORE_NOUN.contains(zin.vorm(i));
        return naVoegwoord || (!bepaler && (zin.hoofdletter(i) || voegtToe(zin, i)));
    }

    /** Whether no mark but the bracket of an abbreviation stands before the word. */
    private static boolean naam(Zinsbouw zin, int i, int begin) {
        boolean afkorting = zin.letters(i).equals(zin.letters(i).toUpperCase(Locale.ROOT));
        return zin.grens(i) == Zinsbouw.GEEN || (zin.grens(i) == '(' && afkorting && i > begin);
    }

    /** Whether "van", "voor" or "en" joins a name to the noun before it. */
    private static boolean voegtToe(Zinsbouw zin, int i) {
        if (!AFTER_NOUN.contains(zin.vorm(i)) || i + 1 >= zin.lengte() || zin.grens(i + 1) != Zinsbouw.GEEN) {
            return false;
        }
        return zin.hoofdletter(i + 1)
                || (i + 2 < zin.lengte() && zin.vorm(i + 1).equals("de") && zin.hoofdletter(i + 2));
    }

    /** The kind of party that the words from {@code van} to before {@code tot} name. */
    Partij soort(Zinsbouw zin, int van, int tot) {
        for (int i = van; i < tot; i++) {
            Optional<Partij> partij = partij(zin, i);
            if (partij.isPresent()) {
                return partij.orElseThrow();
            }
        }
        return Partij.ORGANISATIE;
    }

    /** Whether any of the words names a party of the list. */
    boolean bekend(Zinsbouw zin, int van, int tot) {
        for (int i = van; i < tot; i++) {
            if (partij(zin, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Partij> read() {
        String resource = "partijen.tsv";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Partijnamen.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[1],
                            cells -> Partij.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                            (a, b) -> a));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean bepaler(String vorm) {
        return BEFORE_NOUN.contains(vorm);
    }
}
