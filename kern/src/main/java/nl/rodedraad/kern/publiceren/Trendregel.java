// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.duiden.Schema;
import nl.rodedraad.kern.verbinden.samenhang.Trend;

/**
 * A row of the trends, in the words of the report.
 *
 * @param groep which table it belongs to: the measure in lower case, or {@code schaal} and {@code deel} for means
 * @param label what is measured
 * @param n organisations that are compared
 * @param toen organisations that named it then, or the mean then
 * @param nu the same now
 * @param laag lower end of the 95% interval of {@code nu}: of a share 0–1, of a mean in its own unit
 * @param hoog upper end
 * @param oordeel key of what may be said
 * @param nieuw organisations that name it now and in no earlier Stand
 * @param cumulatief organisations that ever named it
 */
record Trendregel(
        String groep,
        String label,
        int n,
        double toen,
        double nu,
        double laag,
        double hoog,
        String oordeel,
        int nieuw,
        int cumulatief) {

    /** The groups in the order of the page. */
    static final List<String> GROEPEN =
            List.of("thema", "ontwikkeling", "doelgroep", "levensgebeurtenis", "schaal", "deel");

    static List<Trendregel> van(RodeDraad draad, Teksten teksten) {
        List<Trendregel> rows = new ArrayList<>();
        for (Trend trend : draad.verbanden().trends()) {
            if (trend.maat() != Trend.Maat.ONTWIKKELING) {
                rows.add(van(trend, teksten));
            }
        }
        int n = draad.vergelijking().organisaties().size();
        if (n > 0) {
            new Ontwikkelingtelling(draad).regels().forEach(regel -> rows.add(ontwikkeling(regel, n, teksten)));
        }
        return rows;
    }

    /** Whether it counts organisations rather than being a mean over them. */
    boolean telt() {
        return !groep.equals("schaal") && !groep.equals("deel");
    }

    private static Trendregel van(Trend trend, Teksten teksten) {
        boolean counts = trend.maat().aandeel();
        return new Trendregel(
                groep(trend.maat()),
                label(trend, teksten),
                counts ? trend.n() : trend.nu().aantal(),
                counts ? trend.toen().aantal() : trend.toen().waarde(),
                counts ? trend.nu().aantal() : trend.nu().waarde(),
                trend.nu().laag(),
                trend.nu().hoog(),
                trend.oordeel().naam(),
                trend.nieuw(),
                trend.cumulatief());
    }

    private static Trendregel ontwikkeling(Ontwikkelingtelling.Regel regel, int n, Teksten teksten) {
        return new Trendregel(
                "ontwikkeling",
                teksten.text("ontwikkeling." + regel.label()),
                n,
                regel.toenBeide(),
                regel.nuBeide(),
                regel.interval(n).get(0),
                regel.interval(n).get(1),
                n < Trend.KLEIN ? "te-weinig" : "niet-getoetst",
                regel.nieuw(),
                regel.cumulatief());
    }

    private static String groep(Trend.Maat maat) {
        return switch (maat) {
            case URGENTIE, OPENHEID -> "schaal";
            case EU, INTEGRAAL -> "deel";
            default -> maat.naam();
        };
    }

    private static String label(Trend trend, Teksten teksten) {
        return switch (trend.maat()) {
            case THEMA -> teksten.theme(trend.begrip());
            case DOELGROEP -> Schema.doelgroepen().begrip(trend.begrip()).label(teksten.taal());
            case LEVENSGEBEURTENIS ->
                Schema.levensgebeurtenissen().begrip(trend.begrip()).label(teksten.taal());
            default -> teksten.text("trends.maat." + trend.maat().naam());
        };
    }
}
