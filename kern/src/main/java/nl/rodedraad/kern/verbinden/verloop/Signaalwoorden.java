// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rodedraad.kern.verbinden.verloop.Aanwijzing.Soort;

/** Finds turns of phrase that say how a knelpunt fared, from the table {@code signaalwoorden.tsv}. */
final class Signaalwoorden {

    /** What turns "opgelost" into its opposite when it stands just before. */
    private static final Pattern DENIED = Pattern.compile(
            "(?iU)\\b(?:niet|nog niet|geen|nooit|nauwelijks|half|deels|pas als|wanneer|zolang|tot|zodra|als|zou|zouden|moet|moeten|hopen|wachten)\\b");

    /** So many characters before a turn of phrase are searched for a denial. */
    private static final int BEFORE = 25;

    private static final List<Wending> ALLE = read();

    private Signaalwoorden() {}

    private record Wending(Soort soort, double gewicht, Pattern patroon) {}

    /** The turns of phrase in a text; of each kind each phrase once, in order of the table. */
    static List<Aanwijzing> in(String tekst) {
        List<Aanwijzing> gevonden = new ArrayList<>();
        for (Wending wending : ALLE) {
            Matcher matcher = wending.patroon().matcher(tekst);
            while (matcher.find()) {
                Aanwijzing aanwijzing = new Aanwijzing(wending.soort(), "", matcher.group(), wending.gewicht());
                boolean ontkend = wending.soort() == Soort.OPGELOST && isDenied(tekst, matcher);
                if (!ontkend && gevonden.stream().noneMatch(eerder -> omvat(eerder, aanwijzing))) {
                    gevonden.add(aanwijzing);
                }
            }
        }
        return gevonden;
    }

    /** Whether a text says that something is solved. */
    static boolean zegtOpgelost(String tekst) {
        return in(tekst).stream().anyMatch(aanwijzing -> aanwijzing.soort() == Soort.OPGELOST);
    }

    private static boolean omvat(Aanwijzing eerder, Aanwijzing nieuw) {
        return eerder.soort() == nieuw.soort()
                && eerder.nu().toLowerCase(Locale.ROOT).contains(nieuw.nu().toLowerCase(Locale.ROOT));
    }

    private static boolean isDenied(String tekst, Matcher matcher) {
        int begin = Math.max(0, matcher.start() - BEFORE);
        String ervoor = tekst.substring(begin, matcher.start());
        int grens = Math.max(ervoor.lastIndexOf('.'), ervoor.lastIndexOf(';'));
        return DENIED.matcher(ervoor.substring(grens + 1)).find()
                || matcher.group()
                        .toLowerCase(Locale.ROOT)
                        .matches("(?U).*\\b(?:nog|niet) (?:niet )?(?:opgelost|verholpen|weg|weggenomen).*");
    }

    private static List<Wending> read() {
        List<Wending> wendingen = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(
                        Signaalwoorden.class.getResourceAsStream("signaalwoorden.tsv"), "signaalwoorden.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String regel = reader.readLine(); regel != null; regel = reader.readLine()) {
                if (!regel.startsWith("#")) {
                    wendingen.add(wending(regel.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("De tabel signaalwoorden.tsv is niet te lezen.", e);
        }
        return List.copyOf(wendingen);
    }

    private static Wending wending(String[] kolommen) {
        return new Wending(
                Soort.valueOf(kolommen[0].toUpperCase(Locale.ROOT)),
                Double.parseDouble(kolommen[1]),
                Pattern.compile("(?iU)(?<!\\p{L})(?:" + kolommen[2] + ")(?!\\p{L})"));
    }
}
