// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.rodedraad.kern.duiden.Leerset.Voorbeeld;

/**
 * What a linear model has to learn.
 *
 * @param klassen labels to tell apart, each against all else
 * @param kosten LIBLINEAR's C: how much a wrong example weighs against small weights
 * @param weging what the model sees of an example: the weight of each of its features
 * @param labels the true labels of an example
 * @param leertVan which examples it learns from
 */
record Leertaak(
        List<String> klassen,
        double kosten,
        Function<Voorbeeld, Map<String, Double>> weging,
        Function<Voorbeeld, Set<String>> labels,
        Predicate<Voorbeeld> leertVan) {

    Leertaak {
        klassen = List.copyOf(klassen);
    }

    /** The function of a sentence. */
    static Leertaak functies() {
        return new Leertaak(
                DuidModel.functieKlassen(),
                16,
                voorbeeld -> voorbeeld.kenmerken().gewichten(),
                voorbeeld -> Set.of(voorbeeld.functie()),
                voorbeeld -> true);
    }

    /** The themes of a sentence that states a problem; whether it does is for the functions to say. */
    static Leertaak themas() {
        return new Leertaak(
                Schema.themas().slugs(),
                4,
                voorbeeld -> voorbeeld.samenhang().gewichten(),
                Voorbeeld::themas,
                Voorbeeld::leertThemas);
    }

    /** The same with the words of the sentence alone: TF-IDF, as the trainer weighs rare words more. */
    Leertaak metAlleenWoorden(Function<Voorbeeld, Kenmerken> eigen) {
        return new Leertaak(
                klassen,
                kosten,
                voorbeeld -> eigen.apply(voorbeeld).zonderTekens().gewichten(),
                labels,
                leertVan);
    }
}
