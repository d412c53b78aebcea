// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

/** A source with one of everything, for the tests of the formats. */
final class Proefstand {

    private static final String MARKDOWN = """
            ---
            titel: "Proefstand"
            jaar: 2024
            ---

            # Proefstand van het Proefbureau

            Emmen, mei 2024

            ## Inhoud

            - Over de gegevens

            ## Over de gegevens

            Het bureau wacht op gegevensuitwisseling met verantwoordelijke uitvoeringsorganisaties, en *dat wachten* duurt \
            volgens de medewerkers veel langer dan redelijkerwijs te verantwoorden valt: het café is er leeg van.[^1]

            > Een burger wachtte tien weken.

            ### Wat wij vragen

            - Eén loket
            - Twee handen

            | Jaar | Aantal |
            |---|---|
            | 2023 | 12 |

            [^1]: Zie artikel 3:4 Awb.
            """;

    private Proefstand() {}

    static Bron bron(Formaat formaat, String bijzonderheden) {
        return new Bron("lvk-2024.md", "proef", formaat, "Proefbureau", 2024, "LNV (2025: LVVN)", bijzonderheden);
    }

    static Verhaal verhaal(Bron bron) {
        return VerhaalLezer.lees(bron, MARKDOWN);
    }

    static byte[] maak(Formaat formaat, String bijzonderheden) {
        Bron bron = bron(formaat, bijzonderheden);
        return new Makers().maak(bron, verhaal(bron), new Gegevens("Andere titel", "Een ander"));
    }
}
