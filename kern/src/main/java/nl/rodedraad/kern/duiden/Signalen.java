// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The documented words that announce a cause or a consequence ({@code signalen.tsv}). In a phrase, {@code *} stands for up to
 * {@value #MOST_BETWEEN} other words.
 */
final class Signalen {

    private static final int MOST_BETWEEN = 8;

    /** How a signal divides a sentence into cause and consequence. */
    enum Soort {
        /** A conjunction with the cause behind it: "omdat". */
        VOEGWOORD_OORZAAK,
        /** A conjunction with the consequence behind it: "waardoor". */
        VOEGWOORD_GEVOLG,
        /** A condition that holds now, with the consequence in the main clause: "zolang". */
        VOORWAARDE,
        /** An adverb in the clause that is the consequence: "daardoor". */
        BIJWOORD,
        /** A preposition with the cause behind it: "wegens". */
        VOORZETSEL,
        /** The preposition "door", which has an actor behind it as often as a cause. */
        DOOR,
        /** A verb with the cause before it and the consequence behind it: "leidt tot". */
        WERKWOORD_GEVOLG,
        /** A verb with the consequence before it and the cause behind it: "komt door". */
        WERKWOORD_OORZAAK,
        /** Words with a consequence behind them: "het gevolg is". */
        KOP_GEVOLG,
        /** Words with a cause behind them: "oorzaak is". */
        KOP_OORZAAK
    }

    /**
     * A signal in a sentence.
     *
     * @param begin its first word
     * @param midden the word after its first part; differs from {@code eind} when other words stand between its parts
     * @param eind the word after its last
     */
    record Treffer(Soort soort, String tekst, int begin, int midden, int eind) {}

    private record Signaal(Soort soort, String tekst, List<String> voor, List<String> na) {}

    private final Map<String, List<Signaal>> perEersteWoord = new HashMap<>();

    Signalen() {
        for (String line : read()) {
            int tab = line.indexOf('\t');
            Soort soort = Soort.valueOf(
                    line.substring(0, tab).toUpperCase(Locale.ROOT).replace('-', '_'));
            String tekst = line.substring(tab + 1);
            int ster = tekst.indexOf(" * ");
            List<String> voor = List.of((ster < 0 ? tekst : tekst.substring(0, ster)).split(" "));
            List<String> na =
                    ster < 0 ? List.of() : List.of(tekst.substring(ster + 3).split(" "));
            perEersteWoord
                    .computeIfAbsent(voor.get(0), key -> new ArrayList<>())
                    .add(new Signaal(soort, tekst, voor, na));
        }
        perEersteWoord
                .values()
                .forEach(signalen -> signalen.sort(Comparator.comparingInt((Signaal signaal) ->
                        -signaal.voor().size() * 2 - signaal.na().size())));
    }

    /** The signals of a sentence, in order; of those that begin at one word the longest. */
    List<Treffer> in(Zinsbouw zin) {
        List<Treffer> treffers = new ArrayList<>();
        int i = 0;
        while (i < zin.lengte()) {
            Optional<Treffer> gevonden = at(zin, i);
            gevonden.ifPresent(treffers::add);
            i = gevonden.map(Treffer::midden).orElse(i + 1);
        }
        return treffers;
    }

    private Optional<Treffer> at(Zinsbouw zin, int i) {
        for (Signaal signaal : perEersteWoord.getOrDefault(zin.vorm(i), List.of())) {
            int midden = i + signaal.voor().size();
            if (!holds(zin, i, signaal.voor())) {
                continue;
            }
            if (signaal.na().isEmpty()) {
                return Optional.of(new Treffer(signaal.soort(), signaal.tekst(), i, midden, midden));
            }
            int grens = Math.min(zin.deelEind(midden), midden + MOST_BETWEEN);
            for (int na = midden + 1; na <= grens; na++) {
                if (holds(zin, na, signaal.na())) {
                    return Optional.of(new Treffer(
                            signaal.soort(),
                            signaal.tekst(),
                            i,
                            midden,
                            na + signaal.na().size()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Zinsbouw zin, int i, List<String> woorden) {
        if (i + woorden.size() > zin.lengte()) {
            return false;
        }
        for (int w = 0; w < woorden.size(); w++) {
            if (!zin.vorm(i + w).equals(woorden.get(w))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> read() {
        String resource = "signalen.tsv";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Signalen.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
