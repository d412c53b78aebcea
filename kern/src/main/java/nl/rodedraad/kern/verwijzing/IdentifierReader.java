// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads identifiers that stand in a text as such: "kst-36200-VII-12", "stb-2021-123-n1", "ECLI:NL:HR:2019:2007", "32016R0679". */
final class IdentifierReader {

    private static final int LONGEST = 60;
    private static final Pattern KNOWN = Pattern.compile(
            "(kst-(\\d{5,8}-)?\\d{5}(-[ivxlc]{1,6}[a-z]?|-[a-j])?(-(\\d{1,4}|[a-z]{1,3}))?(-[bhn]\\d{1,2}|-herdruk)?"
                    + "|(stb|stcrt|trb|gmb|prb|wsb|bgr)-\\d{4}-\\d{1,6}(-[a-z]\\d{1,2})?|blg-\\d{3,8}(\\.\\d+)?"
                    + "|(ah|kv|h)-(tk|ek)-[0-9a-z]{6,12}(-\\d{1,5}){0,3})");
    private static final Pattern CAPITALS = Pattern.compile("[ivxlc]{1,6}[a-z]?|[a-j]|[a-z]{2}");
    private static final Pattern ECLI = Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\\d{4}:[A-Z0-9][A-Z0-9.]{0,24}");
    private static final Pattern CELEX = Pattern.compile("3(19[5-9]\\d|20\\d\\d)[RLDFH]\\d{4}");

    private final String text;
    private int end;

    IdentifierReader(String text) {
        this.text = text;
    }

    /** Place in the text after what was read. */
    int end() {
        return end;
    }

    /** The identifier with hyphens that begins at this place of the text, in lower case; empty when it has no number. */
    String readHyphened(int begin) {
        String run = run(begin, false);
        boolean hyphened = run.indexOf('-') > 0 && run.chars().anyMatch(Character::isDigit);
        return hyphened ? normal(run.toLowerCase(Locale.ROOT)) : "";
    }

    /** Budget chapters and letters of the Senate are capitals in the id of a paper. */
    private static String normal(String id) {
        if (!id.startsWith("kst-")) {
            return id;
        }
        return Stream.of(id.split("-", -1))
                .map(part -> CAPITALS.matcher(part).matches() ? part.toUpperCase(Locale.ROOT) : part)
                .collect(Collectors.joining("-"));
    }

    /** The identifier is of a known shape. */
    static boolean isKnown(String id) {
        return KNOWN.matcher(id.toLowerCase(Locale.ROOT)).matches();
    }

    /** The ECLI that begins at this place, in capitals; empty when it is cut off or malformed. */
    String readEcli(int begin) {
        String run = run(begin, true).toUpperCase(Locale.ROOT);
        while (run.endsWith(".") || run.endsWith(":")) {
            run = run.substring(0, run.length() - 1);
            end--;
        }
        return ECLI.matcher(run).matches() ? run : "";
    }

    /** The CELEX number that begins at this place; empty when none does. */
    String readCelex(int begin) {
        end = Math.min(text.length(), begin + 10);
        String run = text.substring(begin, end);
        boolean closed = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return closed && CELEX.matcher(run).matches() ? run : "";
    }

    private String run(int begin, boolean ecli) {
        StringBuilder run = new StringBuilder();
        int at = begin;
        while (at < text.length() && run.length() < LONGEST) {
            char c = text.charAt(at);
            if (isPart(c, ecli)) {
                run.append(Folding.isHyphen(c) ? '-' : c);
                at++;
            } else {
                int next = pastLineEnd(at, run, ecli);
                if (next == at) {
                    break;
                }
                at = next;
            }
        }
        end = at;
        trim(run);
        return run.toString();
    }

    private static boolean isPart(char c, boolean ecli) {
        return Character.isLetterOrDigit(c) || (ecli ? c == ':' || c == '.' : Folding.isHyphen(c));
    }

    /** Goes on past a line end right after a hyphen or colon. */
    private int pastLineEnd(int at, StringBuilder run, boolean ecli) {
        boolean open = !run.isEmpty() && run.charAt(run.length() - 1) == (ecli ? ':' : '-');
        boolean lineEnd = open && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
        int next = at;
        while (lineEnd && next < text.length() && next < at + 3 && TextCutter.isBlank(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLetterOrDigit(text.charAt(next)) ? next : at;
    }

    private void trim(StringBuilder run) {
        while (!run.isEmpty() && run.charAt(run.length() - 1) == '-') {
            run.setLength(run.length() - 1);
            end--;
        }
    }
}
