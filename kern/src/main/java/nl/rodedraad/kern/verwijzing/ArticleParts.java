// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.List;

/** Reads the paragraphs and parts after an article number: ", eerste en derde lid, aanhef en onder b", "lid 2 sub c", "(4)". */
final class ArticleParts {

    private static final int MOST_VALUES = 60;
    private static final int MOST_GROUPS = 20;
    private static final int FAR_BRACKET = 60;

    private final Tokens tokens;
    private final Grammar grammar;

    ArticleParts(Tokens tokens, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
    }

    /** Adds what is cited of the article from this token on; the token after it. */
    int read(int from, Artikeldeel deel, boolean plural) {
        int at = from;
        int end = readOne(at, deel, plural);
        for (int i = 0; i < MOST_GROUPS && end > at; i++) {
            at = end;
            end = readOne(at, deel, plural);
        }
        return at;
    }

    private int readOne(int from, Artikeldeel deel, boolean plural) {
        if (tokens.isSign(from, '(') && !tokens.isBarrier(from)) {
            return readBracket(from, deel);
        }
        int comma = tokens.isSign(from, ',') ? from + 1 : from;
        int at = pastAnds(comma);
        boolean and = at > comma;
        if (tokens.isBarrier(at)) {
            return from;
        }
        if (grammar.role(tokens.word(at)) == Role.JUNCTO) {
            return readJuncto(from, at, deel, plural);
        }
        int end = readOrdinals(at, deel);
        end = end > at ? end : readMembers(at, deel, plural);
        end = end > at ? end : readParts(at, deel, and);
        end = end > at ? end : afterHead(at);
        end = end > at ? end : readBare(at, deel);
        return end > at ? end : from;
    }

    /** "eerste lid jo. tweede lid": a further paragraph of the same article; another article is not read here. */
    private int readJuncto(int from, int juncto, Artikeldeel deel, boolean plural) {
        int at = tokens.isSign(juncto + 1, '.') ? juncto + 2 : juncto + 1;
        if (tokens.isBarrier(at)) {
            return from;
        }
        int end = readOrdinals(at, deel);
        end = end > at ? end : readMembers(at, deel, plural);
        return end > at ? end : from;
    }

    /** "eerste, derde tot en met vijfde lid"; as far as "lid" must follow, else nothing is read. */
    int readOrdinals(int from, Artikeldeel deel) {
        List<String> values = new ArrayList<>();
        int at = afterOrdinal(from, values);
        while (at > from && values.size() < MOST_VALUES) {
            int range = afterRange(at);
            int next = range > at ? range : afterAnd(at);
            List<String> more = new ArrayList<>();
            int end = next > at ? afterOrdinal(next, more) : next;
            if (end <= next || more.isEmpty()) {
                break;
            }
            addAll(values, more.get(0), range > at);
            at = end;
        }
        return at > from ? afterOrdinals(from, at, values, deel) : from;
    }

    private int afterOrdinals(int from, int at, List<String> values, Artikeldeel deel) {
        Role role = grammar.role(tokens.word(at));
        int behind = tokens.isSign(at, ',') ? at + 1 : at;
        boolean partsFirst = deel.isArtikel() && grammar.role(tokens.word(behind)) == Role.PART;
        if (role == Role.MEMBER || partsFirst) {
            deel.leden(values);
            return partsFirst ? at : at + 1;
        }
        return role == Role.SENTENCE ? at + 1 : from;
    }

    /** "2°" or "b" without a word before it. */
    private int readBare(int from, Artikeldeel deel) {
        boolean number = tokens.isNumber(from) && tokens.length(from) <= 2 && isDegree(from + 1);
        boolean letter = tokens.isWord(from)
                && tokens.length(from) == 1
                && !tokens.isUpper(from)
                && !tokens.isGlued(from)
                && isClosed(from + 1);
        if (!deel.isArtikel() || !(number || letter)) {
            return from;
        }
        List<String> values = new ArrayList<>();
        int at = afterPart(from, values);
        deel.delen(values, grammar.role(tokens.word(from - 1)) == Role.AND);
        return at;
    }

    private boolean isClosed(int i) {
        Role role = grammar.role(tokens.word(i));
        return tokens.isSign(i, ',') || tokens.isUpper(i) || role == Role.AND || role == Role.OF;
    }

    private boolean isDegree(int i) {
        return tokens.isSign(i, '°') || tokens.isSign(i, 'º');
    }

    private int afterOrdinal(int from, List<String> values) {
        int word = tokens.word(from);
        if (grammar.role(word) == Role.ORDINAL && !tokens.isBarrier(from)) {
            values.add(String.valueOf(grammar.value(word)));
            return from + 1;
        }
        boolean suffixed = tokens.isNumber(from)
                && tokens.length(from) < 4
                && tokens.isGlued(from + 1)
                && isOrdinalSuffix(from + 1);
        if (suffixed) {
            values.add(String.valueOf(tokens.value(from)));
            return from + 2;
        }
        return from;
    }

    private boolean isOrdinalSuffix(int i) {
        String suffix = tokens.isWord(i) && tokens.length(i) <= 3 ? tokens.written(i) : "";
        return suffix.equals("e") || suffix.equals("de") || suffix.equals("ste");
    }

    /** "lid 2", "leden 1, 2 en 4". */
    private int readMembers(int from, Artikeldeel deel, boolean plural) {
        if (grammar.role(tokens.word(from)) != Role.MEMBER || !isMember(from + 1)) {
            return from;
        }
        boolean several = grammar.value(tokens.word(from)) == 2 || !plural;
        List<String> values = new ArrayList<>();
        int at = afterMember(from + 1, values);
        while (several && values.size() < MOST_VALUES) {
            int before = at;
            int range = afterRange(at);
            int next = range > at ? range : afterAnd(at);
            if (next == at || !isMember(next) || isArticle(next)) {
                break;
            }
            List<String> more = new ArrayList<>();
            at = afterMember(next, more);
            addAll(values, more.get(0), range > before);
        }
        deel.leden(values);
        return at;
    }

    private boolean isMember(int i) {
        return tokens.isNumber(i) && tokens.length(i) <= 2 && !tokens.isBarrier(i);
    }

    /** The number is itself an article, for it has a colon or dot in it or its own paragraph. */
    private boolean isArticle(int i) {
        boolean compound = (tokens.isSign(i + 1, ':') || tokens.isSign(i + 1, '.'))
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && tokens.isNumber(i + 2);
        int after = tokens.isSign(i + 1, ',') ? i + 2 : i + 1;
        Role role = grammar.role(tokens.word(after));
        return compound || (role == Role.MEMBER && tokens.isNumber(after + 1)) || role == Role.ORDINAL;
    }

    private int afterMember(int i, List<String> values) {
        boolean letter = tokens.isWord(i + 1) && tokens.isGlued(i + 1) && tokens.length(i + 1) == 1;
        values.add(tokens.written(i) + (letter ? tokens.written(i + 1) : ""));
        return letter ? i + 2 : i + 1;
    }

    /** "onder a, c en d", "onderdelen a tot en met e", "sub 2". */
    private int readParts(int from, Artikeldeel deel, boolean and) {
        if (grammar.role(tokens.word(from)) != Role.PART || !isPart(from + 1)) {
            return from;
        }
        List<String> values = new ArrayList<>();
        int at = afterPart(from + 1, values);
        while (values.size() < MOST_VALUES) {
            int range = afterRange(at);
            int next = range > at ? range : afterAnd(at);
            if (next == at || !isPart(next) || (tokens.isNumber(next) && !tokens.isNumber(from + 1))) {
                break;
            }
            List<String> more = new ArrayList<>();
            at = afterPart(next, more);
            addAll(values, more.get(0), range == next);
        }
        deel.delen(values, and);
        return at;
    }

    private boolean isPart(int i) {
        if (tokens.isBarrier(i)) {
            return false;
        }
        int length = tokens.length(i);
        if (tokens.isNumber(i)) {
            return length <= 2;
        }
        return tokens.isWord(i) && (length == 1 || (length == 2 && !tokens.isUpper(i) && isDouble(i)));
    }

    private boolean isDouble(int i) {
        return tokens.firstChar(i) == tokens.text().charAt(tokens.end(i) - 1);
    }

    private int afterPart(int i, List<String> values) {
        boolean degree = isDegree(i + 1) || (tokens.isNumber(i) && tokens.isGlued(i + 1) && isOrdinalSuffix(i + 1));
        values.add(tokens.written(i) + (degree ? "°" : ""));
        int end = degree ? i + 2 : i + 1;
        return tokens.isSign(end, ')') && tokens.isGlued(end) && !isInBrackets(i) ? end + 1 : end;
    }

    /** A bracket was opened shortly before: the next one that closes belongs to it, and not to a part such as "b)". */
    private boolean isInBrackets(int i) {
        for (int at = i - 1; at >= 0 && at > i - FAR_BRACKET && !tokens.isSign(at, ')'); at--) {
            if (tokens.isSign(at, '(')) {
                return true;
            }
        }
        return false;
    }

    /** "(4)", "(1)(a)", "(1 sub c)", "(49.c)". */
    private int readBracket(int from, Artikeldeel deel) {
        int at = from + 1;
        if (tokens.isWord(at)
                && tokens.length(at) == 3
                && tokens.written(at).equals("oud")
                && tokens.isSign(at + 1, ')')) {
            deel.maakOud();
            return at + 2;
        }
        List<String> leden = new ArrayList<>();
        List<String> delen = new ArrayList<>();
        if (isMember(at)) {
            leden.add(tokens.written(at++));
        }
        at = tokens.isSign(at, '.') || grammar.role(tokens.word(at)) == Role.PART ? at + 1 : at;
        if (tokens.isWord(at) && isPart(at)) {
            delen.add(tokens.written(at++));
        }
        if (!tokens.isSign(at, ')') || (leden.isEmpty() && delen.isEmpty()) || (!leden.isEmpty() && deel.heeftLid())) {
            return from;
        }
        if (!leden.isEmpty()) {
            deel.leden(leden);
        }
        if (!delen.isEmpty()) {
            deel.delen(delen, false);
        }
        return at + 1;
    }

    private int afterHead(int from) {
        Role role = grammar.role(tokens.word(from));
        return role == Role.HEAD || role == Role.SENTENCE ? from + 1 : from;
    }

    /** The token after "tot en met", "t/m" or a dash, or {@code from}. */
    int afterRange(int from) {
        Role role = grammar.role(tokens.word(from));
        if (role == Role.UNTIL
                && grammar.role(tokens.word(from + 1)) == Role.AND
                && grammar.role(tokens.word(from + 2)) == Role.WITH) {
            return from + 3;
        }
        if (role == Role.UNTIL && tokens.isSign(from + 1, '/') && grammar.role(tokens.word(from + 2)) == Role.WITH) {
            return from + 3;
        }
        return tokens.isSign(from, '-') ? from + 1 : from;
    }

    private int afterAnd(int from) {
        int at = pastAnds(tokens.isSign(from, ',') ? from + 1 : from);
        boolean article = at > from
                && grammar.role(tokens.word(at)) == Role.DETERMINER
                && grammar.role(tokens.word(at + 1)) == Role.ORDINAL;
        return article ? at + 1 : at;
    }

    /** Passes "en", "dan wel" or "en/of". */
    private int pastAnds(int from) {
        int at = from;
        while (at < from + 4 && (grammar.role(tokens.word(at)) == Role.AND || (at > from && tokens.isSign(at, '/')))) {
            at++;
        }
        return at;
    }

    private static void addAll(List<String> values, String last, boolean range) {
        if (range) {
            values.addAll(Reeks.between(values.get(values.size() - 1), last));
        }
        values.add(last);
    }
}
