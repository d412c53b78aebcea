// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Locale;
import java.util.Set;

/** Reads one EU act by its number: "Verordening (EG) nr. 883/2004", "2014/24/EU", "(EU) 2016/679". */
final class EuReader {

    private static final Set<String> LABELS = Set.of("EU", "EG", "EEG", "EURATOM", "EGKS", "JBZ", "GBVB");
    private static final int FARTHEST_NUMBER = 14;

    private final Tokens tokens;
    private final Grammar grammar;
    private String label = "";
    private boolean numero;
    private int at;

    EuReader(Tokens tokens, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
    }

    /** The token after what was read. */
    int end() {
        return at;
    }

    /** The act that the word here announces, or an outcome without CELEX and doubt when it announces none. */
    EuNumber.@org.jspecify.annotations.Nullable Outcome readAnnounced(int from) {
        EuKind kind = EuKind.of(grammar.value(tokens.word(from)));
        start(tokens.isSign(from + 1, '.') ? from + 2 : from + 1);
        readLabel();
        skipMakers();
        readLabel();
        return readNumber(kind);
    }

    /** The next act of a list that began with an act of this kind: ", 2014/25/EU" or " en (EG) nr. 987/2009". */
    EuNumber.@org.jspecify.annotations.Nullable Outcome readNext(int from, EuKind kind) {
        start(from);
        readLabel();
        return readNumber(kind);
    }

    private void start(int from) {
        at = from;
        label = "";
        numero = false;
    }

    private void readLabel() {
        boolean open = tokens.isSign(at, '(');
        int place = open ? at + 1 : at;
        if (!isLabel(place)) {
            return;
        }
        label = tokens.written(place).toUpperCase(Locale.ROOT);
        place++;
        while (open && (tokens.isSign(place, ',') || tokens.isSign(place, '/')) && isLabel(place + 1)) {
            place += 2;
        }
        boolean closed = !open || tokens.isSign(place, ')');
        at = closed ? place + (open ? 1 : 0) : at;
    }

    /** The word names a community: "EU", "EG". */
    boolean isLabel(int i) {
        return tokens.isWord(i)
                && !tokens.isBarrier(i)
                && tokens.length(i) <= 7
                && LABELS.contains(tokens.written(i).toUpperCase(Locale.ROOT));
    }

    /** Skips "van het Europees Parlement en de Raad", as far as a number follows soon. */
    private void skipMakers() {
        if (grammar.role(tokens.word(at)) != Role.OF) {
            return;
        }
        for (int place = at + 1; place < at + FARTHEST_NUMBER && !tokens.isBarrier(place); place++) {
            boolean word = tokens.isWord(place) && grammar.role(tokens.word(place)) != Role.EU_ACT;
            if (!word || isLabel(place) || grammar.role(tokens.word(place)) == Role.NUMERO) {
                at = isNumberAhead(place) ? place : at;
                return;
            }
        }
    }

    private boolean isNumberAhead(int place) {
        return tokens.isSign(place, '(') || grammar.role(tokens.word(place)) == Role.NUMERO || isPair(place);
    }

    private EuNumber.@org.jspecify.annotations.Nullable Outcome readNumber(EuKind kind) {
        readNumero();
        if (tokens.isBarrier(at) || !isPair(at)) {
            return null;
        }
        String first = tokens.written(at);
        String second = tokens.written(at + 2);
        at += 3;
        if (tokens.isSign(at, '/') && isLabel(at + 1)) {
            label = tokens.written(at + 1).toUpperCase(Locale.ROOT);
            at += 2;
        }
        return new EuNumber(kind, label, numero, first, second).resolve();
    }

    private void readNumero() {
        if (grammar.role(tokens.word(at)) == Role.NUMERO) {
            numero = true;
            at += tokens.isSign(at + 1, '.') ? 2 : 1;
        }
    }

    /** Two numbers with a stroke between: the number of an act. */
    boolean isPair(int i) {
        return tokens.isNumber(i)
                && tokens.length(i) <= 5
                && tokens.isSign(i + 1, '/')
                && tokens.isNumber(i + 2)
                && tokens.length(i + 2) <= 5
                && !tokens.isBarrier(i + 1)
                && !tokens.isBarrier(i + 2);
    }

    /** A number with a label glued behind, such as "2014/24/EU". */
    boolean isBareNumber(int i) {
        return isPair(i)
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && tokens.isSign(i + 3, '/')
                && tokens.isGlued(i + 3)
                && isLabel(i + 4)
                && tokens.isGlued(i + 4);
    }

    /** A label in brackets with a number behind, such as "(EU) 2016/679". */
    boolean isBareLabel(int i) {
        if (!tokens.isSign(i, '(') || !isLabel(i + 1)) {
            return false;
        }
        start(i);
        readLabel();
        readNumero();
        return at > i && isPair(at);
    }
}
