// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rodedraad.kern.lezen.blok.Blok;
import nl.rodedraad.kern.lezen.blok.FormatReader;
import nl.rodedraad.kern.lezen.blok.Hyphenation;
import nl.rodedraad.kern.lezen.blok.Inhoud;
import nl.rodedraad.kern.lezen.blok.TextDecoder;
import nl.rodedraad.kern.stand.PassageSoort;

/**
 * Reads plain text. An empty line ends a paragraph; where a text has none, each line is one. A short line on its own with a number
 * or in capitals, or with a row of signs under it, is a heading.
 */
public final class TextReader implements FormatReader {

    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*•–·]|\\d{1,2}[.)]|[a-z][.)])\\s+(?=\\S)");
    private static final Pattern UNDERLINE = Pattern.compile("^\\s*(?:={3,}|-{3,})\\s*$");
    private static final Pattern NUMBERED = Pattern.compile("^((?:\\d{1,2}\\.)*\\d{1,2})\\.?\\s+\\p{Lu}.*");
    private static final int MAX_HEADING = 90;

    @Override
    public Inhoud read(byte[] bytes) {
        List<String> lines = lines(TextDecoder.decode(bytes));
        List<Blok> blocks = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        boolean wrapped = isWrapped(lines);
        for (String line : lines) {
            if (line.isBlank() || !wrapped || ITEM.matcher(line).find()) {
                flush(paragraph, blocks);
            }
            if (!line.isBlank()) {
                paragraph.add(line);
            }
        }
        flush(paragraph, blocks);
        return new Inhoud("", 0, blocks, Map.of());
    }

    private static List<String> lines(String text) {
        return text.replace('\f', '\n').lines().toList();
    }

    /** Without a single empty line between lines of text, a line is a paragraph. */
    private static boolean isWrapped(List<String> lines) {
        long empty = lines.stream().filter(String::isBlank).count();
        long longest = lines.stream().mapToInt(String::length).max().orElse(0);
        return empty > 0 && longest <= 200;
    }

    private static void flush(List<String> paragraph, List<Blok> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(block(List.copyOf(paragraph)));
            paragraph.clear();
        }
    }

    private static Blok block(List<String> lines) {
        String first = lines.get(0);
        Matcher item = ITEM.matcher(first);
        if (lines.size() == 2 && UNDERLINE.matcher(lines.get(1)).matches()) {
            return Blok.kop(lines.get(1).contains("=") ? 1 : 2, first);
        }
        if (lines.size() == 1 && headingLevel(first.strip()) > 0) {
            return Blok.kop(headingLevel(first.strip()), first);
        }
        String text = Hyphenation.join(lines);
        return item.find()
                ? Blok.van(PassageSoort.LIJST, text.strip().replaceFirst(ITEM.pattern(), ""))
                : Blok.van(PassageSoort.ALINEA, text);
    }

    private static int headingLevel(String line) {
        if (line.length() > MAX_HEADING || line.matches(".*[.;:,!?]$")) {
            return 0;
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return numbered.group(1).split("\\.").length;
        }
        return line.matches(".*\\p{L}{3}.*") && line.equals(line.toUpperCase(java.util.Locale.ROOT)) ? 1 : 0;
    }
}
