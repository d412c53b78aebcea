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

    private Leren() {}

    /**
     * Trains and calibrates a model.
     *
     * @param documenten labelled documents of at least two voices
     * @return the lines of the model file, the same for the same documents
     * @throws OngeldigeWaardeException when fewer than two voices are given, or when documents are kept apart to judge the model
     */
    public static List<String> train(
            List<LeerDocument> documenten, SentenceSplitter splitter, Tokenizer tokenizer, Lemmatizer lemmatizer) {
        if (documenten.stream().map(LeerDocument::stem).distinct().count() < 2) {
            throw new OngeldigeWaardeException(
                    "leercorpus van " + documenten.size() + " documenten", "leren kan vanaf twee stemmen");
        }
        documenten.stream()
                .filter(document -> document.stem().startsWith("keuring"))
                .findFirst()
                .ifPresent(document -> {
                    throw new OngeldigeWaardeException(
                            "leerdocument '" + document.document() + "'", "van de keuring wordt niet geleerd");
                });
        List<Voorbeeld> voorbeelden =
                Voorbeeld.van(documenten, new Zinnen(splitter, tokenizer, lemmatizer), new Kenmerken());
        ModelTrainer trainer = new ModelTrainer();
        Map<String, float[]> gewichten = trainer.train(voorbeelden);
        return new Ijking(trainer, voorbeelden).ijk(MODEL, gewichten).lines(gewichten);
    }
}
