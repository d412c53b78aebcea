// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/** The sorts of EU acts, with their letter in a CELEX number and their name in an ELI. */
enum EuKind {
    VERORDENING('R', "reg"),
    RICHTLIJN('L', "dir"),
    BESLUIT('D', "dec"),
    KADERBESLUIT('F', "dec_framw"),
    AANBEVELING('H', "reco");

    /** The words that announce an act, in the order of {@link #of}. */
    static final String WORDS =
            "verordening verordeningen uitvoeringsverordening uitvoeringsverordeningen vo richtlijn richtlijnen"
                    + " uitvoeringsrichtlijn kaderrichtlijn rl besluit besluiten uitvoeringsbesluit beschikking kaderbesluit aanbeveling";

    private static final int LAST_REGULATION = 5;
    private static final int LAST_DIRECTIVE = 10;
    private static final int LAST_DECISION = 14;

    private final char letter;
    private final String eli;

    EuKind(char letter, String eli) {
        this.letter = letter;
        this.eli = eli;
    }

    char letter() {
        return letter;
    }

    String eli() {
        return eli;
    }

    /** The word for it at the start of a name. */
    String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /** The kind that the word at this place, from 1, of {@link #WORDS} announces. */
    static EuKind of(int place) {
        if (place <= LAST_REGULATION) {
            return VERORDENING;
        }
        if (place <= LAST_DIRECTIVE) {
            return RICHTLIJN;
        }
        return place <= LAST_DECISION ? BESLUIT : place == LAST_DECISION + 1 ? KADERBESLUIT : AANBEVELING;
    }

    static java.util.Optional<EuKind> ofLetter(char letter) {
        return java.util.Arrays.stream(values())
                .filter(kind -> kind.letter == letter)
                .findFirst();
    }
}
