// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.taal.Token;

/** Finds the words that differ between two quotations, without regard to case (Myers, "An O(ND) difference algorithm", 1986). */
final class Woordverschil {

    /** In longer texts nothing is marked: nobody reads them side by side, and the time grows with the square. */
    private static final int MOST_WORDS = 1_500;

    private Woordverschil() {}

    static Naast tussen(Citaat toen, Citaat nu) {
        List<Token> eerst = Dutch.tokenizer().tokenize(toen.tekst());
        List<Token> later = Dutch.tokenizer().tokenize(nu.tekst());
        if (Math.max(eerst.size(), later.size()) > MOST_WORDS) {
            return new Naast(toen, nu, List.of(), List.of());
        }
        List<Bereik> weg = new ArrayList<>();
        List<Bereik> erbij = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(vormen(eerst), vormen(later)).getDeltas()) {
            voegToe(delta.getSource(), eerst, weg);
            voegToe(delta.getTarget(), later, erbij);
        }
        return new Naast(toen, nu, weg, erbij);
    }

    private static List<String> vormen(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.vorm().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void voegToe(Chunk<String> stuk, List<Token> tokens, List<Bereik> bereiken) {
        if (stuk.size() > 0) {
            bereiken.add(new Bereik(
                    tokens.get(stuk.getPosition()).bereik().begin(),
                    tokens.get(stuk.last()).bereik().eind()));
        }
    }
}
