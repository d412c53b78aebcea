// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;

/** Where the original of a Stand is kept beside the pages. */
public final class Bronbestand {

    private Bronbestand() {}

    /**
     * Address of an original within the folder of the report: {@code bronnen/<sha256>.<extension>}. An HTML original is kept as
     * {@code .html.txt}, so that a browser shows its source and never runs what is in it.
     */
    public static String adres(StandRegel stand) {
        return "bronnen/" + stand.sha256() + "." + extension(stand.soort());
    }

    private static String extension(String soort) {
        return switch (soort) {
            case "pdf" -> "pdf";
            case "docx" -> "docx";
            case "odt" -> "odt";
            case "html" -> "html.txt";
            case "markdown" -> "md";
            case "txt" -> "txt";
            default -> "bin";
        };
    }
}
