// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Makes the table of regulations that implement EU acts, {@code implementaties.tsv}, from official titles that say so. Arguments:
 * the list of titles, a file with rows found elsewhere, and the file to write.
 */
final class ImplementatieTabelMaker {

    private final VerwijzingFinder finder = VerwijzingFinders.standaard();
    private final TreeSet<String> rows = new TreeSet<>();

    private ImplementatieTabelMaker() {}

    public static void main(String[] args) throws IOException {
        ImplementatieTabelMaker maker = new ImplementatieTabelMaker();
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3 && (cells[1].equals("wet") || cells[1].equals("AMvB"))) {
                maker.read(cells[0], cells[2]);
            }
        }
        maker.rows.addAll(Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8));
        Files.writeString(Path.of(args[2]), "regeling\tcelex\tbron\n" + String.join("\n", maker.rows) + "\n");
    }

    /** A title such as "Wet tot wijziging van de Elektriciteitswet 1998 ter implementatie van richtlijn 2004/8/EG". */
    private void read(String id, String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        int purpose =
                first(lower.indexOf("implementatie"), lower.indexOf("ter uitvoering"), lower.indexOf("tot uitvoering"));
        if (purpose < 0) {
            return;
        }
        List<Verwijzing> sure = finder.find(title).stream()
                .filter(one -> one.status() == VerwijzingStatus.HERLEID)
                .toList();
        for (Verwijzing act : sure) {
            if (act.soort() == VerwijzingSoort.EU
                    && act.bereik().begin() > purpose
                    && act.id().startsWith("3")) {
                rows.add(id + "\t" + act.id() + "\ttitel van " + id);
                sure.stream()
                        .filter(law -> law.soort() == VerwijzingSoort.WET
                                && law.bereik().eind() < purpose
                                && law.artikel().isEmpty())
                        .forEach(law -> rows.add(law.id() + "\t" + act.id() + "\ttitel van " + id));
            }
        }
    }

    private static int first(int... places) {
        int first = -1;
        for (int place : places) {
            first = place >= 0 && (first < 0 || place < first) ? place : first;
        }
        return first;
    }
}
