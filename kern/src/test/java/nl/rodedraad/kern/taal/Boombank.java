// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a Universal Dependencies treebank in CoNLL-U, in the order of the file. */
record Boombank(String naam, List<Zin> zinnen) {

    static final List<String> NAMEN = List.of("nl_alpino-ud-dev", "nl_lassysmall-ud-dev");

    record Zin(String tekst, List<Woord> woorden) {}

    record Woord(String vorm, String lemma, String soort) {}

    static Path map() {
        return Path.of(System.getProperty("rodedraad.wortel", "."), "..", "shared", "data", "taal");
    }

    static boolean isAanwezig() {
        return NAMEN.stream().allMatch(naam -> Files.isReadable(map().resolve(naam + ".conllu")));
    }

    static List<Boombank> alle() {
        return NAMEN.stream().map(Boombank::lees).toList();
    }

    private static Boombank lees(String naam) {
        List<Zin> zinnen = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(map().resolve(naam + ".conllu"))) {
                if (line.startsWith("# text = ")) {
                    zinnen.add(new Zin(line.substring("# text = ".length()), new ArrayList<>()));
                } else if (line.matches("\\d+\t.*")) {
                    String[] cells = line.split("\t");
                    zinnen.get(zinnen.size() - 1).woorden().add(new Woord(cells[1], cells[2], cells[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Boombank(naam, zinnen);
    }

    /** The sentences joined by a single space. */
    String tekst() {
        return String.join(" ", zinnen.stream().map(Zin::tekst).toList());
    }
}
