// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.SentenceSplitter;
import nl.rodedraad.kern.taal.Tokenizer;

/** Makes the model that interprets text from labelled documents. */
public final class Leren {

    /** Name and version of the model that {@link #train} makes; raised when its features or method change. */
    public static final String MODEL = "rodedraad-lineair-2";

    /** Voices that are kept apart to judge the model. */
    static final String KEURING = "keuring";

    private Leren() {}

    /**
     * Trains and calibrates a model.
     *
     * @param documenten labelled documents of at least two voices
     * @return the lines of the model file, the same for the same documents
     * @throws OngeldigeWaardeException when fewer than two voices are given, or when a document is kept apart to judge the model
     */
    public static List<String> train(
            List<LeerDocument> documenten, SentenceSplitter splitter, Tokenizer tokenizer, Lemmatizer lemmatizer) {
        check(documenten);
        Leerset leerset = Leerset.van(documenten, new Zinnen(splitter, tokenizer, lemmatizer), new ZinKenmerken());
        List<Leerset.Voorbeeld> zinnen = leerset.zinnen();
        return DuidModel.lines(
                MODEL,
                new Ijking(Leertaak.functies(), Leertaak.themas(), leerset, Ijking.PARTS).waarden(),
                new ModelTrainer(Leertaak.functies()).train(zinnen),
                new ModelTrainer(Leertaak.themas()).train(zinnen));
    }

    private static void check(List<LeerDocument> documenten) {
        if (documenten.stream().map(LeerDocument::stem).distinct().count() < 2) {
            throw new OngeldigeWaardeException(
                    "leercorpus van " + documenten.size() + " documenten", "leren kan vanaf twee stemmen");
        }
        for (LeerDocument document : documenten) {
            if (document.stem().startsWith(KEURING)) {
                throw new OngeldigeWaardeException(
                        "leerdocument '" + document.document() + "'", "van de keuring wordt niet geleerd");
            }
        }
    }
}
