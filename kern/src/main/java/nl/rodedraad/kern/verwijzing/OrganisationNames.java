// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the registers with organisations: of today, ministries under each of their names, and what became of former ones. */
final class OrganisationNames {

    private static final int SHORTEST_CLEAR = 4;

    private final Registers registers;
    private final Map<String, String> titles = new HashMap<>();

    OrganisationNames(Registers registers) {
        this.registers = registers;
    }

    void fill() {
        List<List<String>> uitvoerders = Table.read("uitvoeringsorganisaties.tsv");
        uitvoerders.forEach(row -> titles.put(row.get(0), row.get(2)));
        Table.read("organisatieverloop.tsv").forEach(this::addFormer);
        uitvoerders.forEach(this::addUitvoerder);
        Table.read("ministeries.tsv").forEach(this::addMinisterie);
        Table.read("organisaties.tsv").forEach(this::addOrganisatie);
    }

    /** Columns: tooi, naam. */
    private void addOrganisatie(List<String> row) {
        registers.add(row.get(1), Name.Soort.NAAM, source(row.get(0), row.get(1), 1, ""));
    }

    /** Columns: tooi, afkorting, naam, namen (marked), ministerie, sector, opmerking, bron. */
    private void addUitvoerder(List<String> row) {
        String opmerking =
                row.get(0).isEmpty() ? "deze organisatie heeft geen TOOI-nummer in het register" : row.get(6);
        Source source = source(row.get(0), row.get(2), 0, opmerking);
        if (!List.of(row.get(3).split(" \\| ")).contains("!" + row.get(2))) {
            registers.add(row.get(2), Name.Soort.NAAM, source);
        }
        registers.addMarked(row.get(3), source, Name.Soort.AFKORTING);
    }

    /** Columns: naam, namen (marked), tooi of what it became, gebeurtenis, datum, bron. */
    private void addFormer(List<String> row) {
        String now = titles.getOrDefault(row.get(2), "");
        String date = row.get(4).isEmpty() ? "" : " per " + row.get(4);
        String became = row.get(0)
                + switch (row.get(3)) {
                    case "fusie" -> " is" + date + " opgegaan in ";
                    case "splitsing" -> " is" + date + " apart verdergegaan als ";
                    case "onderdeel" -> " is een onderdeel van ";
                    default -> " heet" + date + " ";
                }
                + now;
        Source source = source(row.get(2), now, 0, became);
        registers.add(row.get(0), Name.Soort.NAAM, source);
        registers.addMarked(row.get(1), source, Name.Soort.AFKORTING);
    }

    /**
     * Columns: tooi, afkorting, naam, van, tot, opvolger, bron. Capitals matter: "ministerie van justitie" may be of another country.
     */
    private void addMinisterie(List<String> row) {
        String since = row.get(3).isEmpty() ? "" : " van " + row.get(3);
        String next = row.get(5).isEmpty() ? "" : "; daarna " + row.get(5);
        String opmerking = row.get(4).isEmpty() ? "" : "heette zo" + since + " tot en met " + row.get(4) + next;
        String title = "ministerie van " + row.get(2);
        Source source = source(row.get(0), title, 0, opmerking);
        List<String> written = row.get(1).isEmpty() ? List.of(title) : List.of(title, "ministerie van " + row.get(1));
        for (String name : written) {
            registers.add(name, Name.Soort.AFKORTING, source);
            registers.add("M" + name.substring(1), Name.Soort.AFKORTING, source);
        }
        if (row.get(1).length() >= SHORTEST_CLEAR || isCapitals(row.get(1))) {
            registers.add(row.get(1), Name.Soort.AFKORTING, source);
        }
    }

    private static boolean isCapitals(String abbreviation) {
        return abbreviation.length() == SHORTEST_CLEAR - 1
                && abbreviation.chars().allMatch(Character::isUpperCase);
    }

    private static Source source(String tooi, String title, int rang, String opmerking) {
        return new Source(VerwijzingSoort.ORGANISATIE, tooi, title, rang, true, opmerking);
    }
}
