// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a law or EU act is called and where it can be read, from its identifier alone. Thread-safe. */
public final class Bronregister {

    private static final Pattern BWB = Pattern.compile("BWB[RVW]\\d{7}");
    private static final Pattern CELEX = Pattern.compile("[1-9]\\d{4}[A-Z0-9/()]{1,20}");
    private static final Pattern ACT = Pattern.compile("3\\d{4}[A-Z]\\d{4}");
    private static final Pattern ARTICLE = Pattern.compile("[0-9A-Za-z:.]{1,20}");
    private static final Pattern RENAMED = Pattern.compile("heet sinds \\d{4} (?:de )?(\\p{Lu}[^;]*)");
    private static final String SINCE = "naam sinds";
    private static final int EU_NUMBERS_LEAD_WITH_YEAR = 2015;

    private Bronregister() {}

    /** The official name of a law by its BWB id, or the known name of an EU act by its CELEX number; else the identifier. */
    public static String naam(VerwijzingSoort soort, String id) {
        return switch (soort) {
            case WET -> Loaded.LAWS.getOrDefault(id, id);
            case EU -> act(id);
            default -> id;
        };
    }

    /**
     * The address on wetten.overheid.nl or EUR-Lex; empty when the identifier is of another kind.
     *
     * @param artikel article number; empty for the whole source. EUR-Lex has no addresses of articles.
     */
    public static String adres(VerwijzingSoort soort, String id, String artikel) {
        boolean known = switch (soort) {
            case WET -> BWB.matcher(id).matches();
            case EU ->
                CELEX.matcher(id).matches()
                        && (id.length() != 10 || ACT.matcher(id).matches());
            default -> false;
        };
        boolean article = ARTICLE.matcher(artikel).matches();
        return known
                ? Adres.of(new Source(soort, id, "", 0, true, ""), new Vindplaats(article ? artikel : "", "", ""))
                : "";
    }

    private static String act(String celex) {
        String named = Loaded.ACTS.getOrDefault(celex, "");
        String number = ACT.matcher(celex).matches() ? number(celex) : "";
        if (named.isEmpty() || number.isEmpty()) {
            return named.isEmpty() && number.isEmpty() ? celex : named + number;
        }
        return named.contains(celex.substring(1, 5)) ? named : named + " (" + number + ")";
    }

    private static String number(String celex) {
        int year = Integer.parseInt(celex.substring(1, 5));
        int number = Integer.parseInt(celex.substring(6));
        return EuKind.ofLetter(celex.charAt(5))
                .map(kind -> kind.label()
                        + (year >= EU_NUMBERS_LEAD_WITH_YEAR
                                ? " (EU) " + year + "/" + number
                                : kind == EuKind.VERORDENING
                                        ? " nr. " + number + "/" + year
                                        : " " + year + "/" + number))
                .orElse("");
    }

    private static final class Loaded {

        static final Map<String, String> LAWS = laws();
        static final Map<String, String> ACTS = acts();

        /** A law that was renamed has its present name in the table of names; a title goes before a name from a citation. */
        private static Map<String, String> laws() {
            Map<String, String> names = new HashMap<>();
            List<List<String>> rows = Table.read("regelingen.tsv.gz");
            for (List<String> row : Table.read("namen.tsv")) {
                Matcher renamed = RENAMED.matcher(row.get(3));
                if (renamed.matches()) {
                    names.putIfAbsent(row.get(1), renamed.group(1));
                } else if (row.get(3).contains(SINCE)) {
                    names.putIfAbsent(row.get(1), row.get(0));
                }
            }
            Table.read("citeertitels.tsv").forEach(row -> names.putIfAbsent(row.get(0), row.get(2)));
            for (String bron : List.of("titel", "aanhaling")) {
                rows.stream()
                        .filter(row -> row.get(4).equals(bron) && !row.get(3).equals("A"))
                        .forEach(row -> names.putIfAbsent(row.get(1), row.get(0)));
            }
            Table.read("namen.tsv").stream()
                    .filter(row -> row.get(2).equals("N"))
                    .forEach(row -> names.putIfAbsent(row.get(1), row.get(0)));
            return names;
        }

        private static Map<String, String> acts() {
            Map<String, String> names = new HashMap<>();
            Table.read("eu.tsv").forEach(row -> names.put(row.get(0), row.get(1)));
            return names;
        }
    }
}
