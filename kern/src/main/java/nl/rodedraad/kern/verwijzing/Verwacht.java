// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A citation as a person noted it: "wet BWBR0005537 art 4:13 lid 2 deel b"; "onbekend" for an id that cannot be told.
 *
 * @param soort kind of source, in lower case
 * @param id identifier; empty when it cannot be told from the text
 * @param plaats article, paragraph and part
 * @param verplicht false when a reader may also leave it out
 */
record Verwacht(String soort, String id, Vindplaats plaats, boolean verplicht) {

    static List<Verwacht> list(String noted) {
        List<Verwacht> all = new ArrayList<>();
        for (String one : noted.split(" \\| ")) {
            if (!one.isBlank()) {
                all.add(one(one));
            }
        }
        return all;
    }

    private static Verwacht one(String noted) {
        boolean optional = noted.startsWith("mag ");
        String[] words = (optional ? noted.substring("mag ".length()) : noted).split(" ");
        String id = words[1].equals("onbekend") ? "" : words[1];
        Vindplaats place = new Vindplaats(after(words, "art"), after(words, "lid"), after(words, "deel"));
        return new Verwacht(words[0], id, place, !optional);
    }

    private static String after(String[] words, String key) {
        for (int i = 2; i < words.length - 1; i++) {
            if (words[i].equals(key)) {
                return words[i + 1];
            }
        }
        return "";
    }

    static Verwacht of(Verwijzing found) {
        String deel = found.onderdeel().replace(" ", "");
        Vindplaats place = new Vindplaats(found.artikel(), found.lid(), deel);
        return new Verwacht(found.soort().naam(), found.id(), place, true);
    }

    /** Same source, place aside. */
    boolean isSameSource(Verwacht other) {
        return soort.equals(other.soort) && id.toLowerCase(Locale.ROOT).equals(other.id.toLowerCase(Locale.ROOT));
    }
}
