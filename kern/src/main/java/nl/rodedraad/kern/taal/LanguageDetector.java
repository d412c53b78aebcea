// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the language of a text by its function words: the language of which most words of the text are function words, when that
 * is at least one in twelve and a quarter more than the next. Function words are the commonest words of each language and hardly
 * depend on the subject; names and terms do not disturb the count.
 */
public final class LanguageDetector {

    /** What {@link #detect} says when no language stands out. */
    public static final String UNKNOWN = "onbekend";

    private static final Map<String, Set<String>> FUNCTION_WORDS = new LinkedHashMap<>();

    static {
        put(
                "nl",
                "de het een en van in is op te dat die voor met niet zijn aan er om ook als bij naar dan maar of door over"
                        + " uit worden wordt kan deze dit wij we zij hun tot nog heeft hebben werd moet meer onze");
        put(
                "en",
                "the of and to in is that for it as was with be by on not are this from at or have an they which you we"
                        + " their has will would can been were its our");
        put(
                "de",
                "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er"
                        + " hat dass sie nach wird bei einer um am sind noch wie einem über");
        put(
                "fr",
                "le la les de des du et à en un une que qui dans pour pas au sur ne se ce par plus sont avec il est aux"
                        + " nous ou mais cette ont été leur ses");
        put(
                "fy",
                "de it fan en is yn dat op te in foar mei binne net ek oan om dy as wurdt wurde der troch hat ta út by nei har"
                        + " syn kin hawwe soe wol sa moat mear ús jo dizze");
    }

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int SAMPLE = 20_000;
    private static final double SHARE = 1.0 / 12;
    private static final double MARGIN = 1.25;

    private LanguageDetector() {}

    private static void put(String language, String words) {
        FUNCTION_WORDS.put(language, Set.of(words.split(" ")));
    }

    /** ISO 639-1 code of the language, or {@link #UNKNOWN}. */
    public static String detect(String text) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        int total = count(text, hits);
        String best = UNKNOWN;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            if (hit.getValue() > most) {
                second = most;
                most = hit.getValue();
                best = hit.getKey();
            } else {
                second = Math.max(second, hit.getValue());
            }
        }
        return most >= SHARE * total && most >= MARGIN * second ? best : UNKNOWN;
    }

    private static int count(String text, Map<String, Integer> hits) {
        Matcher words = WORD.matcher(text);
        int total = 0;
        while (total < SAMPLE && words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            total++;
            FUNCTION_WORDS.forEach((language, known) -> {
                if (known.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        return total;
    }
}
