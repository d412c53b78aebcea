// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.List;

/** Reads the articles of a citation, such as "artikelen 3, eerste lid, en 4 tot en met 7", up to the law that they are of. */
final class ArticleReader {

    /** Articles beyond this number in one citation are not read. */
    static final int MOST_ARTICLES = 500;

    private final Tokens tokens;
    private final Grammar grammar;
    private final ArticleNumbers numbers;
    private final ArticleParts parts;
    private final List<Artikeldeel> read = new ArrayList<>();
    private boolean plural;
    private boolean unwritten;
    private int at;

    ArticleReader(Tokens tokens, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.numbers = new ArticleNumbers(tokens, grammar);
        this.parts = new ArticleParts(tokens, grammar);
    }

    /** The articles named from this token on; false when it is not followed by an article number. */
    boolean read(int from) {
        read.clear();
        unwritten = false;
        at = afterWord(from);
        if (at < 0 || !readArticle()) {
            return false;
        }
        while (read.size() < MOST_ARTICLES && readNext()) {
            plural |= read.size() > 2;
        }
        return true;
    }

    /** The token after what was read. */
    int end() {
        return at;
    }

    /** A range was too long or too odd to write out; only its ends are given. */
    boolean hasUnwrittenRange() {
        return unwritten || read.stream().anyMatch(Artikeldeel::isTeLang);
    }

    /** An earlier text of an article is cited. */
    boolean hasOldText() {
        return read.stream().anyMatch(Artikeldeel::isOud);
    }

    List<Vindplaats> places() {
        return read.stream()
                .flatMap(deel -> deel.vindplaatsen().stream())
                .distinct()
                .toList();
    }

    /** The first article that was read, for a paragraph that was named before it. */
    Artikeldeel first() {
        return read.get(0);
    }

    /** The token after "artikel", "de artikelen" or "art.", or -1. */
    private int afterWord(int from) {
        int place = grammar.role(tokens.word(from)) == Role.DETERMINER ? from + 1 : from;
        Role role = grammar.role(tokens.word(place));
        if (role != Role.ARTICLE && role != Role.ARTICLES) {
            return -1;
        }
        plural = role == Role.ARTICLES;
        int next = place + 1;
        return tokens.isSign(next, '.') && tokens.isGlued(next) ? next + 1 : next;
    }

    private boolean readArticle() {
        int end = tokens.isBarrier(at) ? -1 : numbers.end(at);
        if (end < 0) {
            return false;
        }
        Artikeldeel deel = new Artikeldeel(numbers.written(at, end));
        at = parts.read(pastDot(end), deel, plural);
        read.add(deel);
        return true;
    }

    /** Passes the dot of "artikel 7.67., van de wet": the sentence does not end there. */
    private int pastDot(int i) {
        boolean dot = tokens.isSign(i, '.') && tokens.isGlued(i);
        boolean goesOn = tokens.isSign(i + 1, ',')
                || (tokens.isWord(i + 1) && !tokens.isUpper(i + 1) && isPartOfCitation(i + 1));
        return dot && goesOn && !tokens.isBarrier(i + 1) ? i + 1 : i;
    }

    private boolean isPartOfCitation(int i) {
        Role role = grammar.role(tokens.word(i));
        return role == Role.OF || role == Role.ORDINAL || role == Role.MEMBER || role == Role.PART;
    }

    private boolean readNext() {
        int back = at;
        boolean range = afterRange();
        if (!range) {
            afterConjunction();
        }
        if (at == back || tokens.isBarrier(at)) {
            at = back;
            return false;
        }
        boolean comma = at == back + 1 && tokens.isSign(back, ',');
        int named = afterWord(at);
        at = named < 0 ? at : named;
        if ((named < 0 && !range && !mayFollow(comma)) || !readMore(range)) {
            at = back;
            return false;
        }
        return true;
    }

    private boolean readMore(boolean range) {
        Artikeldeel before = read.get(read.size() - 1);
        if (!readArticle()) {
            return false;
        }
        if (range) {
            writeOut(before, read.remove(read.size() - 1));
        }
        return true;
    }

    private void writeOut(Artikeldeel first, Artikeldeel last) {
        unwritten |= !Reeks.isCountable(first.artikel(), last.artikel());
        Reeks.between(first.artikel(), last.artikel()).forEach(artikel -> read.add(new Artikeldeel(artikel)));
        read.add(last);
    }

    private boolean afterRange() {
        int end = parts.afterRange(at);
        if (end > at) {
            at = end;
            return true;
        }
        return false;
    }

    private void afterConjunction() {
        int place = tokens.isSign(at, ',') ? at + 1 : at;
        Role role = grammar.role(tokens.word(place));
        if (role == Role.AND || role == Role.JUNCTO) {
            place++;
            if (tokens.isSign(place, '.') || tokens.isSign(place, '°') || tokens.isSign(place, 'º')) {
                place++;
            }
            if (grammar.role(tokens.word(place)) == Role.JUNCTO) {
                place++;
            }
        }
        at = place;
    }

    /** The number has a colon in it, so that it can be nothing but an article. */
    private boolean isCompound() {
        return tokens.isSign(at + 1, ':') && tokens.isGlued(at + 1) && tokens.isNumber(at + 2);
    }

    /** A bare number goes on with the enumeration: it does not count or date something else. */
    private boolean mayFollow(boolean comma) {
        int end = numbers.end(at);
        if (end < 0 || (comma && !plural && !isCompound()) || tokens.isSign(end, '%')) {
            return false;
        }
        Role role = grammar.role(tokens.word(end));
        if (plural || role != Role.NONE) {
            return role != Role.MONTH && (plural || role != Role.EU_ACT);
        }
        boolean sign = tokens.has(end) && !tokens.isWord(end) && !tokens.isNumber(end);
        return tokens.isBarrier(end) || tokens.isUpper(end) || sign;
    }
}
