// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.rodedraad.kern.stand.RodeDraadException;

/**
 * Reads the word lists of this room: words separated by white space, {@code #} at the start of a line for a remark,
 * {@code [name]} for the start of a group.
 */
final class WordList {

    private WordList() {}

    /** All words of a list that has no groups. */
    static Set<String> words(String bestand) {
        return group(groups(bestand), "", bestand);
    }

    /** The words of a list by group; those before the first group stand under the empty name. */
    static Map<String, Set<String>> groups(String bestand) {
        Map<String, Set<String>> groups = new HashMap<>();
        String name = "";
        for (String line : read(bestand).lines().toList()) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                groups.computeIfAbsent(name, n -> new HashSet<>())
                        .addAll(Arrays.asList(line.strip().split("\\s+")));
            }
        }
        return groups;
    }

    /** One group of a list; an error that names the file when it is not there. */
    static Set<String> group(Map<String, Set<String>> groups, String naam, String bestand) {
        Set<String> words = groups.get(naam);
        if (words == null) {
            throw missing(bestand);
        }
        return Set.copyOf(words);
    }

    /** Opens a file that is packed with this room. */
    static InputStream open(String bestand) {
        InputStream stream = WordList.class.getResourceAsStream(bestand);
        if (stream == null) {
            throw missing(bestand);
        }
        return stream;
    }

    private static String read(String bestand) {
        try (InputStream stream = open(bestand)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RodeDraadException missing(String bestand) {
        return new RodeDraadException(
                "Het taalbestand " + bestand
                        + " ontbreekt of is onvolledig. Rode Draad kan zonder dit bestand geen tekst lezen. Bouw het programma opnieuw met ./bouw.");
    }
}
