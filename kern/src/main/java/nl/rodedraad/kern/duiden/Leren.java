// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import java.util.Map;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.SentenceSplitter;
import nl.rodedraad.kern.taal.Tokenizer;

/** Makes the model that interprets text from labelled documents. */
public final class Leren {

    /** Name and version of the model that {@link #train} makes; raised when its features or method change. */
    public static final String MODEL = "rodedraad-lineair-1";

    /** Voices that are kept apart to judge the model. */
    static final String KEURING = "keuring";

    private static final double FUNCTION_COST = 8;
    private static final double THEME_COST = 4;

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
        ModelTrainer functies = functies();
        ModelTrainer themas = themas();
        Map<String, float[]> functieGewichten = functies.train(leerset.zinnen());
        Map<String, float[]> themaGewichten = themas.train(leerset.blokken());
        Ijking themaIjking = new Ijking(themas, leerset.blokken());
        List<String> slugs =
                Schema.themas().begrippen().stream().map(Begrip::slug).toList();
        Ijking functieIjking = new Ijking(functies, leerset.zinnen());
        return DuidModel.lines(
                MODEL,
                functieIjking.temperatuur(),
                functieIjking.voorrang(),
                themaIjking.platt(slugs),
                themaIjking.platt(List.of(Functie.KNELPUNT.naam())),
                functieGewichten,
                themaGewichten);
    }

    static ModelTrainer functies() {
        return new ModelTrainer(DuidModel.functieKlassen(), FUNCTION_COST);
    }

    static ModelTrainer themas() {
        return new ModelTrainer(DuidModel.themaKlassen(), THEME_COST);
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
