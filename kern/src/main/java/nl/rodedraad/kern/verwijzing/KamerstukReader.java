// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads parliamentary papers: "Kamerstukken II 2022/23, 29 362, nr. 324", "Kamerstuk 36200-VII-12", "TK 2022–2023, 26 448, nr. 7". */
final class KamerstukReader {

    private static final int FARTHEST_DOSSIER = 14;
    private static final int MOST_NUMBERS = 20;

    private final Tokens tokens;
    private final Grammar grammar;
    private final List<String> ids = new ArrayList<>();
    private int at;

    KamerstukReader(Tokens tokens, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
    }

    int end() {
        return at;
    }

    /** The ids that were read: of papers ("kst-29362-324"), or of one dossier ("29362") when no paper is cited. */
    List<String> ids() {
        return ids;
    }

    boolean read(int from) {
        ids.clear();
        at = from + 1;
        int last = Math.min(tokens.count(), from + FARTHEST_DOSSIER);
        boolean chamber = grammar.role(tokens.word(from)) == Role.CHAMBER;
        boolean session = false;
        while (at < last && !tokens.isBarrier(at) && !isDossier(at)) {
            boolean year = isSession(at);
            if (!year && !isFiller(at)) {
                return false;
            }
            session |= year;
            at += year ? 3 : 1;
        }
        if (at >= last || !isDossier(at) || (chamber && !session)) {
            return false;
        }
        readPapers(readDossier());
        return true;
    }

    private boolean isFiller(int i) {
        if (tokens.isNumber(i)) {
            return false;
        }
        boolean sign = tokens.isSign(i, ',')
                || tokens.isSign(i, '.')
                || tokens.isSign(i, '-')
                || tokens.isSign(i, '(')
                || tokens.isSign(i, ')')
                || tokens.isSign(i, '/')
                || tokens.isSign(i, ':');
        return sign || (tokens.isWord(i) && isFillerWord(tokens.written(i).toLowerCase(Locale.ROOT), i));
    }

    private boolean isFillerWord(String word, int i) {
        return switch (word) {
            case "i", "ii", "kamer", "staten", "generaal", "der", "vergaderjaar", "dossier", "dossiernummer", "en" ->
                true;
            default -> {
                Role role = grammar.role(tokens.word(i));
                yield role == Role.ORDINAL || role == Role.CHAMBER || role == Role.NUMERO;
            }
        };
    }

    /** "2022/23", "2022-2023". */
    private boolean isSession(int i) {
        boolean year = tokens.isNumber(i)
                && tokens.length(i) == 4
                && (tokens.value(i) / 100 == 19 || tokens.value(i) / 100 == 20);
        return year
                && (tokens.isSign(i + 1, '/') || tokens.isSign(i + 1, '-'))
                && tokens.isNumber(i + 2)
                && (tokens.length(i + 2) == 2 || tokens.length(i + 2) == 4);
    }

    private boolean isDossier(int i) {
        if (!tokens.isNumber(i)) {
            return false;
        }
        return tokens.length(i) == 5 || (tokens.length(i) == 2 && thousands(i) > 0);
    }

    /** The token of the last three digits of a dossier written as "29 362" or "29.362", or -1. */
    private int thousands(int i) {
        int next = tokens.isSign(i + 1, '.') ? i + 2 : i + 1;
        return tokens.isNumber(next) && tokens.length(next) == 3 && !tokens.isBarrier(next) ? next : -1;
    }

    private String readDossier() {
        String dossier = tokens.written(at);
        if (dossier.length() == 2) {
            at = thousands(at);
            dossier += tokens.written(at);
        }
        at++;
        int chapter = tokens.isSign(at, '-') && tokens.isGlued(at) ? at + 1 : at;
        if (isChapter(chapter)) {
            dossier += "-" + tokens.written(chapter);
            at = chapter + 1;
        }
        skipKingdomNumber();
        return dossier;
    }

    private boolean isChapter(int i) {
        if (!tokens.isWord(i) || tokens.isBarrier(i) || !tokens.isAllUpper(i) || tokens.length(i) > 6) {
            return false;
        }
        return tokens.written(i).chars().allMatch(c -> "IVXLCABHM".indexOf(c) >= 0)
                && (tokens.length(i) > 1 || "IVXLABCHJ".indexOf(tokens.firstChar(i)) >= 0);
    }

    /** "(R1720)": the number that a kingdom act has beside its dossier. */
    private void skipKingdomNumber() {
        boolean kingdom = tokens.isSign(at, '(')
                && tokens.isWord(at + 1)
                && tokens.firstChar(at + 1) == 'R'
                && tokens.isNumber(at + 2)
                && tokens.isSign(at + 3, ')');
        at = kingdom ? at + 4 : at;
    }

    private void readPapers(String dossier) {
        int number = afterNumero(at);
        while (number > 0 && ids.size() < MOST_NUMBERS) {
            ids.add("kst-" + dossier + "-" + tokens.written(number));
            at = number + 1;
            int next = tokens.isSign(at, ',') || grammar.role(tokens.word(at)) == Role.AND ? at + 1 : -1;
            boolean more = next > 0
                    && isNumberOfPaper(next)
                    && !isDossier(next)
                    && !tokens.isNumber(next + 1)
                    && !isSession(next);
            number = more ? next : -1;
        }
        if (ids.isEmpty()) {
            ids.add(dossier);
        }
    }

    private int afterNumero(int from) {
        int place = tokens.isSign(from, ',') || tokens.isSign(from, '-') || tokens.isSign(from, '/') ? from + 1 : from;
        boolean numero = grammar.role(tokens.word(place)) == Role.NUMERO;
        if (numero) {
            place += tokens.isSign(place + 1, '.') ? 2 : 1;
        }
        boolean announced = numero || place > from;
        if (!announced || tokens.isBarrier(place)) {
            return -1;
        }
        return isNumberOfPaper(place) || isLetterOfPaper(place) ? place : -1;
    }

    private boolean isNumberOfPaper(int i) {
        return tokens.isNumber(i) && tokens.length(i) <= 4 && !tokens.isBarrier(i);
    }

    private boolean isLetterOfPaper(int i) {
        return tokens.isWord(i) && tokens.length(i) <= 2 && tokens.isAllUpper(i);
    }
}
