// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Measures the finder on noted citations: the gold of this project and, when it is at hand, the silver of official sources and
 * treebanks in which hardly a reference stands.
 */
public final class VerwijzingMeting {

    /** The files that the folder with silver and treebanks has to hold. */
    public static final List<String> DATA = List.of(
            "wetten/ankers-artikel.tsv",
            "wetten/ankers-afkorting.tsv",
            "eu/verwijzingen.tsv",
            "taal/nl_alpino-ud-dev.conllu",
            "taal/nl_lassysmall-ud-dev.conllu");

    private static final String TEXT = "# text = ";
    private static final int PARTS = 5;

    private final List<String> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private VerwijzingMeting() {}

    /**
     * The lines of a Markdown table, then a line for every miss, error and doubt.
     *
     * @param goud folder with {@code goud-proza.tsv}, {@code goud-eu.tsv} and the same two with {@code vers} for {@code goud}
     * @param data folder with {@code wetten}, {@code eu} and {@code taal}; when absent only the gold is measured
     * @throws UncheckedIOException when a file cannot be read
     */
    public static List<String> meet(Path goud, Optional<Path> data) {
        VerwijzingMeting meting = new VerwijzingMeting();
        meting.gold(goud.resolve("goud-proza.tsv"), "goud, rapporttaal");
        meting.gold(goud.resolve("goud-eu.tsv"), "goud, EU");
        meting.gold(goud.resolve("vers-proza.tsv"), "vers goud, rapporttaal");
        meting.gold(goud.resolve("vers-eu.tsv"), "vers goud, EU");
        data.ifPresent(folder -> {
            meting.silver(folder);
            meting.treebanks(folder.resolve("taal"));
        });
        return meting.lines();
    }

    private void gold(Path file, String name) {
        GoudMeting gold = new GoudMeting(VerwijzingFinders.standaard());
        gold.measure(Table.read(file));
        rows.addAll(gold.rows(name));
        remarks.addAll(gold.remarks());
    }

    private void silver(Path data) {
        silver(data, id -> VerwijzingFinders.standaard(), "zilver", true);
        VerwijzingFinder titles = new RegisterFinder(Registers.load(row -> !isLearnt(row)));
        silver(data, id -> titles, "zilver, zonder namen uit aanhalingen", true);
        List<VerwijzingFinder> parts =
                IntStream.range(0, PARTS).mapToObj(VerwijzingMeting::without).toList();
        silver(data, id -> parts.get(part(id)), "zilver, in vijf delen naar regeling", false);
        EuZilverMeting eu = new EuZilverMeting(VerwijzingFinders.standaard());
        eu.measure(anchors(data.resolve("eu/verwijzingen.tsv")));
        rows.add(eu.row("zilver, EU en wetten op een site"));
        remarks.addAll(eu.remarks());
    }

    private static boolean isLearnt(List<String> row) {
        return row.get(4).equals("aanhaling");
    }

    /** A finder without the names that citations of the regulations of one part taught. */
    private static VerwijzingFinder without(int part) {
        return new RegisterFinder(Registers.load(row -> !isLearnt(row) || part(row.get(1)) != part));
    }

    private static int part(String id) {
        return Math.floorMod(id.hashCode(), PARTS);
    }

    private void silver(Path data, Function<String, VerwijzingFinder> finders, String name, boolean remarked) {
        ZilverMeting silver = new ZilverMeting(finders);
        silver.articles(anchors(data.resolve("wetten/ankers-artikel.tsv")));
        silver.abbreviations(anchors(data.resolve("wetten/ankers-afkorting.tsv")));
        rows.addAll(silver.rows(name));
        if (remarked) {
            silver.remarks().forEach(remark -> remarks.add(name + ": " + remark));
        }
    }

    private void treebanks(Path folder) {
        int sentences = 0;
        int found = 0;
        for (Path file :
                List.of(folder.resolve("nl_alpino-ud-dev.conllu"), folder.resolve("nl_lassysmall-ud-dev.conllu"))) {
            for (String line : lines(file)) {
                if (line.startsWith(TEXT)) {
                    sentences++;
                    found += treebank(line.substring(TEXT.length()));
                }
            }
        }
        rows.add("| boombanken: " + found + " verwijzingen in " + sentences + " zinnen (zie de lijst) | | | | |");
    }

    private int treebank(String sentence) {
        List<Verwijzing> found = VerwijzingFinders.standaard().find(sentence);
        found.forEach(one -> remarks.add("boombank: " + one.status() + " '" + one.tekst() + "' in: " + sentence));
        return found.size();
    }

    private static List<String[]> anchors(Path file) {
        return lines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length >= 2)
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Het bestand " + file + " is niet te lezen.", e);
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| maat | n | precisie | volledigheid | volledigheid met onzeker |");
        lines.add("|---|---:|---:|---:|---:|");
        lines.addAll(rows);
        if (!remarks.isEmpty()) {
            lines.add("");
            remarks.forEach(remark -> lines.add("- " + remark.replace('\n', ' ')));
        }
        return lines;
    }
}
