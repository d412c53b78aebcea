// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.rodedraad.kern.taal.Dutch;

/** How many sentences of labelled documents one thread takes a second: the extract alone, and interpreting them altogether. */
final class UittrekBenchmark {

    private static final int ROUNDS = 5;

    private UittrekBenchmark() {}

    public static void main(String[] args) {
        Zinnen knipper = new Zinnen(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());
        Duider duider = LineaireDuider.create(
                Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer(), tekst -> List.of());
        Uittrekker uittrekker = new Uittrekker(UittrekModel.meegeleverd());
        List<Context> contexten = new ArrayList<>();
        List<Fragment> fragmenten = new ArrayList<>();
        int zinnen = 0;
        for (LeerDocument document : LeerDocument.readAll(Path.of(args[0]))) {
            for (LeerDocument.LeerPassage passage : document.passages()) {
                Fragment fragment = new Fragment(passage.tekst(), passage.koppad(), "");
                Context context = knipper.context(knipper.van(passage.tekst()), fragment);
                fragmenten.add(fragment);
                contexten.add(context);
                zinnen += context.zinnen().size();
            }
        }
        for (int ronde = 1; ronde <= ROUNDS; ronde++) {
            long begin = System.nanoTime();
            contexten.forEach(context ->
                    uittrekker.van(context, Collections.nCopies(context.zinnen().size(), Functie.KNELPUNT)));
            long midden = System.nanoTime();
            fragmenten.forEach(duider::duid);
            long eind = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "ronde %d: uittreksel %.0f zinnen/s, duiden met uittreksel %.0f zinnen/s%n",
                    ronde,
                    zinnen * 1e9 / (midden - begin),
                    zinnen * 1e9 / (eind - midden));
        }
    }
}
