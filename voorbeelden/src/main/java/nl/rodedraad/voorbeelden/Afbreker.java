// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.fop.hyphenation.Hyphenation;
import org.apache.fop.hyphenation.HyphenationTree;

/** Knows where a Dutch word may break, by the TeX patterns (Liang 1983). */
final class Afbreker {

    /** Shows a hyphen only where the line ends. */
    static final char ZACHT_STREEPJE = '\u00AD';

    private static final Pattern WOORD = Pattern.compile("\\p{L}{6,}");
    private static final int MINST_VOOR = 2;
    private static final int MINST_NA = 3;

    private final HyphenationTree patronen;

    Afbreker() {
        try (ObjectInputStream in = new ObjectInputStream(Hulpbron.open("/hyph/nl.hyp"))) {
            patronen = (HyphenationTree) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("De afbreekpatronen passen niet bij deze versie van fop-core.", e);
        }
    }

    /** The text with a soft hyphen at every place where a word of six letters or more may break. */
    String metZachteStreepjes(String tekst) {
        return WOORD.matcher(tekst).replaceAll(woord -> verdeeld(woord.group()));
    }

    /**
     * The largest first part of a word, its hyphen included, that fits in a width.
     *
     * @return the number of letters before the hyphen; 0 if no part fits
     */
    int pastTot(String woord, int breedte) {
        return Arrays.stream(punten(woord))
                .filter(punt -> punt + 1 <= breedte)
                .max()
                .orElse(0);
    }

    private String verdeeld(String woord) {
        StringBuilder verdeeld = new StringBuilder(woord);
        int[] punten = punten(woord);
        for (int i = punten.length - 1; i >= 0; i--) {
            verdeeld.insert(punten[i], ZACHT_STREEPJE);
        }
        return verdeeld.toString();
    }

    private int[] punten(String woord) {
        Hyphenation afbreking = patronen.hyphenate(woord, MINST_VOOR, MINST_NA);
        return afbreking == null ? new int[0] : afbreking.getHyphenationPoints();
    }
}
