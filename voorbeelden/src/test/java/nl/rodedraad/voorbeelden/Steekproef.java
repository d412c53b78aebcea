// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.rodedraad.kern.duiden.LeerDocument;

/** Prints paragraphs of a corpus, picked by a seed, to be read sentence by sentence. */
final class Steekproef {

    private Steekproef() {}

    /** The corpus, a seed and how many. */
    public static void main(String[] args) {
        List<String> alineas = new ArrayList<>();
        for (LeerDocument document : Goud.zinnen(args[0])) {
            document.passages().stream()
                    .filter(passage ->
                            passage.soort().equals("alinea") && passage.zinnen().size() > 1)
                    .forEach(passage -> alineas.add("**" + document.document() + "** " + passage.tekst()));
        }
        Collections.shuffle(alineas, new Random(Long.parseLong(args[1])));
        alineas.stream().limit(Integer.parseInt(args[2])).forEach(alinea -> System.out.println(alinea + "\n"));
    }
}
