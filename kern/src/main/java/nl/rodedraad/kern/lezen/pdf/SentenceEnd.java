// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.regex.Pattern;

/** Rough marks of where a sentence ends and one may begin, enough to join paragraphs. */
final class SentenceEnd {

    private static final Pattern END = Pattern.compile("[.!?:;…][\"'”’»)\\]]*$");
    private static final Pattern FRESH = Pattern.compile("^[\"'“‘«(\\[]*[\\p{Lu}\\d].*");

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)(?:^|[\\s(])(?:(?:\\p{L}\\.){2,}|(?:nr|nrs|art|blz|mr|dr|drs|ir|ing|prof|jl|ca|resp|incl|excl|bijv|vgl|sub|par)\\.)$");

    private SentenceEnd() {}

    static boolean in(String text) {
        return END.matcher(text).find() && !ABBREVIATION.matcher(text).find();
    }

    static boolean startsFresh(String text) {
        return FRESH.matcher(text).matches();
    }
}
