// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.rodedraad.kern.lezen.blok.Hyphenation;
import nl.rodedraad.kern.stand.PassageSoort;

/**
 * Tells headings from paragraphs by their letters: larger than those of the text; or bold, in another colour or in capitals, and
 * on their own. The outline of the file is a second witness. What ends like a sentence or goes on for lines is none.
 */
final class HeadingFinder {

    private static final float LARGER = 1.12f;
    private static final float SLIGHTLY = 1.03f;
    private static final int LONGEST = 160;
    private static final int SERIES = 3;
    private static final int SHORT = 70;
    private static final int LONGEST_BOLD = 120;
    private static final float RARE = 0.15f;
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:(?:\\d{1,2}\\.)*\\d{1,2}\\.?|[A-Za-z][.)]|(?:Hoofdstuk|Bijlage|Deel|Paragraaf|Annex)\\s+[\\dA-Z]+[.:]?)\\s+\\S.*");
    private static final Pattern CAPTION = Pattern.compile(
            "^(?i)(?:figuur|figure|fig\\.|tabel|table|grafiek|afbeelding|bron|box|foto)\\b\\.?\\s*[\\d:].*");
    private static final Pattern NUMBER = Pattern.compile("^[\\d.]+\\s+");
    /** A heading stands closer to what follows than to what comes before. */
    private static final float LEADS = 1.15f;

    private static final Pattern ENDS_OPEN = Pattern.compile(".*[.;,:]$");

    private final TypeScale scale;
    private final Hyphenation hyphenation;
    private final Set<String> outline;
    private final Map<String, Integer> lettersByStyle = new HashMap<>();
    private final Map<Integer, Integer> largeByDepth = new HashMap<>();
    private int letters;

    HeadingFinder(TypeScale scale, Hyphenation hyphenation, Set<String> outline) {
        this.scale = scale;
        this.hyphenation = hyphenation;
        this.outline = outline;
    }

    /** Marks the headings among the paragraphs; their levels follow from {@link HeadingLevels}. */
    void mark(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            int length = text(paragraph).length();
            lettersByStyle.merge(style(paragraph), length, Integer::sum);
            letters += length;
        }
        paragraphs.stream()
                .filter(HeadingFinder::isCandidate)
                .filter(this::isLarge)
                .forEach(this::countDepth);
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean alone = !isItem(paragraphs, i - 1) && !isItem(paragraphs, i + 1);
            if (isCandidate(paragraph) && isHeading(paragraph, alone)) {
                paragraph.soort = PassageSoort.KOP;
                paragraph.level = 1;
            }
        }
    }

    private boolean isLarge(Paragraph paragraph) {
        return paragraph.main().size >= LARGER * scale.size() && text(paragraph).length() <= LONGEST;
    }

    private void countDepth(Paragraph heading) {
        largeByDepth.merge(depth(text(heading)), 1, Integer::sum);
    }

    /** A number of a depth that larger headings use counts something else, such as the steps of a plan. */
    private boolean countsOtherwise(String text) {
        int depth = depth(text);
        return depth > 0 && largeByDepth.getOrDefault(depth, 0) >= SERIES;
    }

    private static int depth(String text) {
        java.util.regex.Matcher number = NUMBER.matcher(text);
        return number.find() ? number.group().strip().replaceAll("\\.$", "").split("\\.", -1).length : 0;
    }

    private static boolean isItem(List<Paragraph> paragraphs, int index) {
        return index >= 0 && index < paragraphs.size() && paragraphs.get(index).soort == PassageSoort.LIJST;
    }

    private static boolean isCandidate(Paragraph paragraph) {
        return !paragraph.contents
                && (paragraph.soort == PassageSoort.ALINEA
                        || (paragraph.soort == PassageSoort.LIJST && !ListLabel.isBullet(paragraph.label)));
    }

    private boolean isHeading(Paragraph paragraph, boolean alone) {
        String text = text(paragraph);
        String title = NUMBER.matcher(text).replaceFirst("");
        if (text.length() > LONGEST
                || letters(title) < 3
                || letters(title) * 2 < title.length()
                || CAPTION.matcher(text).matches()) {
            return false;
        }
        if (outline.contains(key(text)) && paragraph.lines.size() <= 3) {
            return true;
        }
        float size = paragraph.main().size;
        boolean open = ENDS_OPEN.matcher(text).matches();
        if (size >= LARGER * scale.size()) {
            return isRare(paragraph)
                    && paragraph.lines.size() <= 4
                    && (!open || (text.length() < 60 && !text.endsWith(",")));
        }
        return !open
                && !countsOtherwise(text)
                && paragraph.lines.size() <= 2
                && text.length() <= LONGEST_BOLD
                && standsOut(paragraph, text, alone);
    }

    private boolean standsOut(Paragraph paragraph, String text, boolean alone) {
        boolean bold = paragraph.bold() && !scale.bold();
        boolean coloured = paragraph.main().color != scale.color();
        boolean slightly = paragraph.main().size >= SLIGHTLY * scale.size();
        boolean smaller = paragraph.main().size < 0.95f * scale.size();
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && letters(text) >= 4;
        boolean numbered = NUMBERED.matcher(text).matches() && Character.isUpperCase(firstLetter(text));
        boolean leads = paragraph.gapBefore > LEADS * Math.min(paragraph.gapAfter, 3 * scale.leading())
                && paragraph.gapBefore > 1.2f * scale.leading();
        boolean item = paragraph.soort == PassageSoort.LIJST && !alone;
        boolean title = numbered && alone && paragraph.lines.size() == 1 && text.length() <= SHORT;
        int signs = (bold ? 2 : 0)
                + (coloured ? 1 : 0)
                + (slightly ? 1 : 0)
                + (capitals ? 1 : 0)
                + (numbered ? 1 : 0)
                + (paragraph.italic() ? 1 : 0)
                + (leads ? 1 : 0)
                - (smaller ? 2 : 0)
                - (item ? 1 : 0)
                + (title ? 1 : 0);
        boolean marked = bold || coloured || slightly || capitals || (paragraph.italic() && numbered) || title;
        return marked && signs >= 3 && (title || isRare(paragraph)) && Character.isLetterOrDigit(text.charAt(0));
    }

    private boolean isRare(Paragraph paragraph) {
        return lettersByStyle.getOrDefault(style(paragraph), 0) <= Math.max(400, RARE * letters);
    }

    private String text(Paragraph paragraph) {
        String text = paragraph.text(hyphenation);
        return paragraph.label.isEmpty() ? text : paragraph.label + " " + text;
    }

    private static String style(Paragraph paragraph) {
        Line main = paragraph.main();
        return Math.round(main.size * 2) + " " + paragraph.bold() + " " + main.color;
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    private static int firstLetter(String text) {
        return text.chars().filter(Character::isLetter).findFirst().orElse('a');
    }

    /** Text without all that an outline may write otherwise. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
