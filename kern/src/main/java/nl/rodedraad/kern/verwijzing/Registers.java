// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The names that citations may use, from the tables in the resources of this package. Read-only once made. */
final class Registers {

    private final Words words = new Words();
    private final Grammar grammar = new Grammar(words);
    private final Names names = new Names();
    private final Map<String, Source> acts = new HashMap<>();
    private final Yearless yearless = new Yearless();

    private Registers() {}

    static Registers load() {
        return load(row -> true);
    }

    /** The registers without the rows of the table of regulations that {@code keep} refuses; for fair measuring. */
    static Registers load(Predicate<List<String>> keep) {
        Registers registers = new Registers();
        Table.read("namen.tsv").forEach(registers::addNaam);
        Table.read("citeertitels.tsv").forEach(registers::addCiteertitel);
        Table.read("regelingen.tsv.gz").stream().filter(keep).forEach(registers::addRegeling);
        registers.yearless.names().forEach((name, source) -> registers.add(name, Name.Soort.ZONDER_JAAR, source));
        Table.read("eu.tsv").forEach(registers::addEu);
        new OrganisationNames(registers).fill();
        return registers;
    }

    Words words() {
        return words;
    }

    Grammar grammar() {
        return grammar;
    }

    Names names() {
        return names;
    }

    /** What the register knows of the act with this CELEX number. */
    java.util.Optional<Source> act(String celex) {
        return java.util.Optional.ofNullable(acts.get(celex));
    }

    /** Columns: naam, id, soort, vorm (N name, A abbreviation, D ambiguous, Z without its year), bron. */
    private void addRegeling(List<String> row) {
        int rang = Regelingsoort.rang(row.get(2));
        Name.Soort soort = sort(row.get(3));
        boolean rumour = soort == Name.Soort.AFKORTING && row.get(4).equals("aanhaling");
        add(
                row.get(0),
                rumour ? Name.Soort.AANGEHAALD : soort,
                new Source(VerwijzingSoort.WET, row.get(1), row.get(0), rang, true, ""));
    }

    /** Columns: id, soort, naam, namen (marked as of EU acts), bron. In prose its abbreviations may be something else too. */
    private void addCiteertitel(List<String> row) {
        int rang = Regelingsoort.rang(row.get(1));
        Source source = new Source(VerwijzingSoort.WET, row.get(0), row.get(2), rang, true, "");
        add(row.get(2), Name.Soort.NAAM, source);
        addMarked(row.get(3), source, Name.Soort.AANGEHAALD);
    }

    /** Columns: naam, id, vorm, opmerking, bron; a source "herinnerd" says that the id is only remembered. */
    private void addNaam(List<String> row) {
        boolean known = !row.get(4).startsWith("herinnerd");
        add(
                row.get(0),
                sort(row.get(2)),
                new Source(VerwijzingSoort.WET, row.get(1), row.get(0), 0, known, row.get(3)));
    }

    /** Columns: celex, naam, namen (parted by " | "; "=" before an abbreviation, "?" before an ambiguous one, "!" before an ordinary word), opmerking, bron. */
    private void addEu(List<String> row) {
        boolean known = !row.get(4).startsWith("herinnerd");
        Source source = new Source(VerwijzingSoort.EU, row.get(0), row.get(1), 0, known, row.get(3));
        acts.put(row.get(0), source);
        add(row.get(1), Name.Soort.NAAM, source);
        addMarked(row.get(2), source, Name.Soort.AFKORTING);
    }

    /** Adds names parted by " | ": "=" before an abbreviation, "?" before an ambiguous one, "!" before an ordinary word. */
    void addMarked(String marked, Source source, Name.Soort abbreviation) {
        for (String name : marked.split(" \\| ")) {
            if (name.startsWith("=")) {
                add(name.substring(1), abbreviation, source);
            } else if (name.startsWith("?")) {
                add(name.substring(1), Name.Soort.DUBBELZINNIG, source);
            } else if (name.startsWith("!")) {
                add(name.substring(1), Name.Soort.WOORD, source);
            } else if (!name.isEmpty()) {
                add(name, Name.Soort.NAAM, source);
            }
        }
    }

    private static Name.Soort sort(String letter) {
        return switch (letter) {
            case "A" -> Name.Soort.AFKORTING;
            case "D" -> Name.Soort.DUBBELZINNIG;
            case "Z" -> Name.Soort.ZONDER_JAAR;
            default -> Name.Soort.NAAM;
        };
    }

    /** Adds one way to write a source. */
    void add(String vorm, Name.Soort soort, Source source) {
        if (source.soort() == VerwijzingSoort.WET && soort == Name.Soort.NAAM) {
            yearless.see(vorm, source);
        }
        List<Integer> numbers = new ArrayList<>();
        for (String word : TextCutter.foldedWords(vorm)) {
            numbers.add(words.add(word));
        }
        names.add(numbers.stream().mapToInt(Integer::intValue).toArray(), new Name(vorm, soort, source));
    }
}
