// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides between two neighbouring chunks whether a sentence ends there. */
final class SentenceRules {

    private static final Pattern ITEM_MARK =
            Pattern.compile("\\p{L}|[ivx]{1,5}|[IVX]{1,5}|\\d{1,3}(\\.\\d{1,3}){0,4}\\p{Ll}?");
    private static final Pattern SECTION_NUMBER = Pattern.compile("[A-Z]?\\d{1,3}(\\.\\d{1,3})*");
    private static final int LONGEST_ITEM_MARK = 20;
    private static final Pattern CLITIC = Pattern.compile("[’'‘`](?:[stnkmr]|er|ie)(?:-\\p{Lu}.*)?", Pattern.DOTALL);
    private static final int LONGEST_CLITIC = 60;
    private static final Set<String> BEFORE_SURNAME =
            Set.of("van", "in", "op", "aan", "uit", "over", "onder", "bij", "voor", "te");
    private static final Set<String> SURNAME_ARTICLES = Set.of("de", "den", "der", "het", "t", "ten", "ter", "la");

    private final List<Chunk> chunks;

    SentenceRules(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    /**
     * True if a sentence ends before chunk {@code i}.
     *
     * @param first the chunk that the sentence so far begins with
     */
    boolean endsBefore(int i, int first) {
        Chunk previous = chunks.get(i - 1);
        Chunk next = chunks.get(i);
        if (next.newParagraph() || next.isBullet()) {
            return true;
        }
        return switch (previous.end()) {
            case PAUSE -> false;
            case OPEN -> !isSectionNumber(previous, i - 1 == first) && startsAfterHeading(i);
            case STRONG -> canStart(i);
            case STOP -> canStart(i) && !isAbbreviation(i, first);
        };
    }

    private boolean canStart(int i) {
        Chunk next = chunks.get(i);
        if (next.startsInSmallLetter()) {
            return isClitic(i) || isItemMark(next) || isNameInSmallLetters(next);
        }
        return next.startsInLetter() || next.startsInDigit();
    }

    /** "’s Avonds" and "'s-Gravenhage" start a sentence though their first letter is small. */
    private boolean isClitic(int i) {
        Chunk next = chunks.get(i);
        int from = Math.max(next.begin(), next.wordBegin() - 1);
        if (next.eind() - from > LONGEST_CLITIC
                || !CLITIC.matcher(next.tekst().substring(from, next.eind())).matches()) {
            return false;
        }
        boolean joined = next.word().indexOf('-') > 0;
        return joined || (i + 1 < chunks.size() && chunks.get(i + 1).startsInCapital());
    }

    private static boolean isNameInSmallLetters(Chunk chunk) {
        String word = chunk.word();
        for (int i = 1; i < Math.min(word.length(), LONGEST_CLITIC); i++) {
            boolean dotInside =
                    word.charAt(i) == '.' && i + 2 < word.length() && Character.isLetter(word.charAt(i + 1));
            if (Character.isUpperCase(word.charAt(i)) || (dotInside && !Abbreviations.isAbbreviation(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItemMark(Chunk chunk) {
        int length = chunk.wordEnd() - chunk.wordBegin();
        boolean marked = chunk.end() == Chunk.End.STOP
                ? chunk.tekst().charAt(chunk.wordEnd()) == '.'
                : chunk.endsInBracket() && chunk.end() == Chunk.End.OPEN;
        return marked
                && length <= LONGEST_ITEM_MARK
                && ITEM_MARK.matcher(chunk.word()).matches();
    }

    private boolean isAbbreviation(int i, int first) {
        Chunk previous = chunks.get(i - 1);
        Chunk next = chunks.get(i);
        boolean opensItem = i - 1 == first || chunks.get(i - 2).announcesItems();
        if (opensItem && isItemMark(previous)) {
            return true;
        }
        String word = previous.word();
        if (Abbreviations.neverLast(word) || isEra(word, next)) {
            return true;
        }
        if (next.startsInDigit()) {
            return Abbreviations.joinsNumber(word);
        }
        if (previous.endsInBracket() && Abbreviations.isAbbreviation(word)) {
            return true;
        }
        return Abbreviations.isInitials(word) && !startsWithFunctionWord(i);
    }

    /** "330 v. Chr." */
    private static boolean isEra(String word, Chunk next) {
        return (word.equals("v") || word.equals("n")) && next.word().startsWith("Chr");
    }

    /** "2.1 De uitvoering" is one heading. */
    private static boolean isSectionNumber(Chunk chunk, boolean first) {
        String word = chunk.wordEnd() - chunk.wordBegin() > LONGEST_ITEM_MARK ? "" : chunk.word();
        return SECTION_NUMBER.matcher(word).matches() && (first || word.indexOf('.') > 0);
    }

    /** A heading or list item without full stop that running text is glued to. */
    private boolean startsAfterHeading(int i) {
        Chunk previous = chunks.get(i - 1);
        Chunk next = chunks.get(i);
        if (next.hasOpener() || !next.startsInCapital()) {
            return false;
        }
        if (isDoubled(i)) {
            return true;
        }
        return startsWithFunctionWord(i) && !FunctionWords.ALL.contains(previous.lowerWord());
    }

    /** A heading whose words the sentence begins with: "Landbouw Landbouw is …". */
    private boolean isDoubled(int i) {
        String before = chunks.get(i - 1).word();
        Chunk next = chunks.get(i);
        if (before.equals(next.word())) {
            return before.length() > 2;
        }
        return i > 1
                && i + 1 < chunks.size()
                && before.equals(chunks.get(i + 1).word())
                && chunks.get(i - 2).word().equals(next.word())
                && next.word().length() > 2;
    }

    /** A function word in capital letters that is not part of a name: "De minister" but not "De Vries". */
    private boolean startsWithFunctionWord(int i) {
        if (i + 1 >= chunks.size()) {
            return false;
        }
        Chunk next = chunks.get(i);
        Chunk after = chunks.get(i + 1);
        if (next.end() != Chunk.End.OPEN || next.wordEnd() - next.wordBegin() < 2 || !isCapitalised(next.word())) {
            return false;
        }
        String word = next.lowerWord();
        return FunctionWords.ALL.contains(word)
                && (after.startsInSmallLetter() || after.startsInDigit())
                && !(BEFORE_SURNAME.contains(word) && SURNAME_ARTICLES.contains(after.lowerWord()) && isSurname(i + 2));
    }

    private boolean isSurname(int i) {
        return i < chunks.size() && chunks.get(i).startsInCapital();
    }

    private static boolean isCapitalised(String word) {
        return word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
    }
}
