// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.rodedraad.kern.lezen.DocumentReader;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Bestandssoort;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Kader;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.PassageSoort;

/** Reads a file of lines: {@code # heading}, {@code - item}, {@code | row}, {@code ---} for a new page; all else a paragraph. */
final class ProefReader implements DocumentReader {

    @Override
    public List<Document> read(String bestand, byte[] inhoud) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        int page = 1;
        String lines =
                new String(inhoud, StandardCharsets.UTF_8).replace("\n| ", "\f").replaceFirst("\f", "\n| ");
        for (String line : lines.split("\n")) {
            if (line.equals("---")) {
                page++;
            } else if (!line.isBlank()) {
                passages.add(passage(line, page, headings, text));
            }
        }
        Bestandssoort soort = bestand.endsWith(".pdf") ? Bestandssoort.PDF : Bestandssoort.TXT;
        return List.of(new Document(
                Slug.sha256(inhoud), bestand, soort, "nl", "", page, "", text.toString(), passages, Map.of()));
    }

    @Override
    public String version() {
        return "proef-1";
    }

    private static Passage passage(String line, int page, List<String> headings, StringBuilder text) {
        int level = line.startsWith("#") ? line.indexOf(' ') : 0;
        PassageSoort soort = soort(line, level);
        String words = soort == PassageSoort.ALINEA ? line : line.substring(line.indexOf(' ') + 1);
        words = soort == PassageSoort.TABEL ? words.replace(" | ", "\t").replace('\f', '\n') : words;
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        Bereik range = new Bereik(text.length(), text.length() + words.length());
        text.append(words);
        List<Kader> boxes = List.of(new Kader(page, 50, 50, 400, 12));
        if (level > 0) {
            while (headings.size() >= level) {
                headings.remove(headings.size() - 1);
            }
        }
        Passage passage = new Passage(soort, level, List.copyOf(headings), words, page, range, boxes, false);
        if (level > 0) {
            headings.add(words);
        }
        return passage;
    }

    private static PassageSoort soort(String line, int level) {
        if (level > 0) {
            return PassageSoort.KOP;
        }
        return line.startsWith("- ")
                ? PassageSoort.LIJST
                : line.startsWith("| ") ? PassageSoort.TABEL : PassageSoort.ALINEA;
    }
}
