// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short title of a regulation, as its official title or a citation in running text gives it. */
final class Citeertitel {

    private static final int LONGEST = 150;
    private static final Pattern DATED = Pattern.compile(
            "(?i)^(rijks)?(wet|besluit|regeling|beschikking|koninklijk besluit|verordening|circulaire|beleidsregel|mededeling)[^,]{0,60}? van (den )?\\d.*|.*\\bhoudende\\b.*|.* van \\d{1,2} \\p{L}+ \\d{4}.*");
    private static final Pattern ESTABLISHED = Pattern.compile(
            "(?:tot vaststelling van|houdende vaststelling van|houdende) (?:de |het |een nieuwe |een )?(\\p{Lu}[^,;]*(?:wet|Wet|besluit|Besluit|reglement|regeling|statuut)[^,;]*)$");
    private static final Pattern TREATY_PLACE = Pattern.compile("^(.{8,}?)[,;] ([\\p{L}' .-]+)[,;] \\d{1,2}[ -].*$");
    private static final Pattern TYPE = Pattern.compile(
            "(?i).*(wet|besluit|regeling|wetboek|verordening|reglement|statuut|beschikking|verdrag|overeenkomst|protocol|beleidsregels?|richtlijn|voorschrift(en)?|instructie|regels|tarief|circulaire|handvest|besluiten|leidraad)(en)?\\b.*");
    private static final Pattern ANCHOR_TAIL = Pattern.compile(
            "(?:^|.* (?:van|in|uit) (?:de |het )?|[^A-Z]*\\d[\\w:.]*,? (?:van (?:de |het )?)?)(\\p{Lu}.*)$");
    private static final Pattern ABBREVIATION_TAIL = Pattern.compile(
            "(?:.*(?:\\d[\\w:.]*|lid|onder \\p{L}|onderdeel \\p{L}),? (?:van (?:de |het )?)?)?(\\p{Lu}\\p{L}{1,9}(?: (?:(?:19|20)\\d\\d|BES))?)$");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}[A-Za-z]?");
    private static final Set<String> VAGUE = Set.of(
            "wet",
            "besluit",
            "regeling",
            "verdrag",
            "protocol",
            "statuut",
            "handvest",
            "reglement",
            "verordening",
            "overeenkomst",
            "beschikking",
            "rijkswet",
            "uitvoeringsbesluit",
            "uitvoeringsregeling",
            "uitvoeringsverordening",
            "eerste protocol",
            "instellingsbesluit",
            "mandaatbesluit",
            "subsidieregeling",
            "conventie",
            "unie-verdrag",
            "constitutie",
            "akkoord",
            "grondverordening",
            "instellingswet",
            "bijlage",
            "slotakte",
            "de wet",
            "het besluit",
            "kaderwet",
            "invoeringswet",
            "aanpassingswet",
            "uitvoeringswet",
            "overgangswet",
            "aanwijzing",
            "gemeenschappelijke regeling",
            "hierboven genoemde verdrag",
            "appendix",
            "preamble",
            "statute",
            "charter",
            "covenant",
            "fourth",
            "paris",
            "huidige wet",
            "ministeriële regeling",
            "koninklijk besluit",
            "tweede protocol",
            "aanvullend protocol",
            "facultatief protocol",
            "circulaire",
            "wetboek",
            "convention",
            "treaty",
            "beleidsregel",
            "beleidsregels",
            "raamwet",
            "richtlijn",
            "regelingen");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*(\\bartikel|\\blid\\b|\\bleden\\b|\\bonder \\p{L}\\b|\\bonderdeel|bijlage|hoofdstuk|\\btitel\\b|paragraaf|staatsblad|\\bstb|\\bart\\b|stcrt|trb\\.|convention|treaty|agreement|protocol to|\\bboek\\b).*");

    private static final Pattern NO_TITLE = Pattern.compile(
            "(Deze|Die|Dit|Dat|Genoemde|Laatstgenoemde|Eerstgenoemde|Onze|Bedoelde) .*|(Pb|Trb|Stb|Stcrt)\\b.*|Pb(EG|EU|EEG) .*|Burgerlijk Wetboek(?! Boek).*|.*\t.*");

    private Citeertitel() {}

    /** The short titles that an official title holds. */
    static List<String> all(String title) {
        List<String> names = new ArrayList<>();
        String clean = clean(title);
        String bracket = lastBracket(clean);
        if (isName(bracket)) {
            names.add(bracket);
            return names;
        }
        Matcher established = ESTABLISHED.matcher(clean);
        Matcher treaty = TREATY_PLACE.matcher(clean);
        if (established.find() && isName(established.group(1))) {
            names.add(established.group(1));
        } else if (treaty.matches()) {
            names.add(treaty.group(1));
        } else if (!DATED.matcher(clean).matches() && isName(clean)) {
            names.add(clean);
        }
        return names;
    }

    /** The name of a regulation at the end of a citation such as "artikel 5, tweede lid, van de Archiefwet 1995". */
    static Optional<String> inAnchor(String anchor) {
        String clean = clean(anchor.replace("*", ""));
        Matcher tail = ANCHOR_TAIL.matcher(clean);
        if (!tail.matches()) {
            return Optional.empty();
        }
        String name = tail.group(1);
        boolean named = isName(name)
                && TYPE.matcher(name).matches()
                && !NO_NAME.matcher(name).matches()
                && name.length() > 4;
        return named && !DATED.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    /** The abbreviation at the end of a citation such as "artikel 4:6 van de Awb", or that a citation is. */
    static Optional<String> abbreviationInAnchor(String anchor) {
        Matcher tail = ABBREVIATION_TAIL.matcher(clean(anchor.replace("*", "")));
        if (!tail.matches()) {
            return Optional.empty();
        }
        String word = tail.group(1);
        boolean capitals = word.chars().filter(Character::isUpperCase).count() > 1;
        boolean abbreviation = (capitals || word.length() <= 5)
                && !VAGUE.contains(word.toLowerCase(Locale.ROOT))
                && !ROMAN.matcher(word).matches()
                && !word.equals("BW");
        return abbreviation && !TYPE.matcher(word).matches() ? Optional.of(word) : Optional.empty();
    }

    /** The name says by itself that it is a regulation. */
    static boolean isTelling(String name) {
        return TYPE.matcher(name).matches() && name.length() > 5;
    }

    private static boolean isName(String name) {
        boolean begins =
                !name.isEmpty() && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)));
        boolean letters = name.chars().filter(Character::isLetter).count() > 3;
        return begins
                && letters
                && name.length() <= LONGEST
                && !VAGUE.contains(name.toLowerCase(Locale.ROOT))
                && !NO_TITLE.matcher(name).matches();
    }

    private static String clean(String title) {
        String spaced = title.replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^(De|Het|de|het) (?=\\p{Lu})", "");
        return spaced.endsWith(".") || spaced.endsWith(",") ? spaced.substring(0, spaced.length() - 1) : spaced;
    }

    private static String lastBracket(String title) {
        if (!title.endsWith(")")) {
            return "";
        }
        int depth = 0;
        for (int i = title.length() - 1; i >= 0; i--) {
            depth += title.charAt(i) == ')' ? 1 : title.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return title.substring(i + 1, title.length() - 1);
            }
        }
        return "";
    }
}
