// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.rodedraad.kern.stand.Bereik;

/**
 * What a text says in so many words, beside its functions and themes. All lists are in order of place.
 *
 * @param ontwikkelingen developments, those with probability 0.5 or more
 * @param oorzaken causes
 * @param gevolgen consequences
 * @param geadresseerden who is asked to act
 * @param sprekers who says it, where that is not the writer
 * @param bedragen money, numbers and durations
 * @param levensgebeurtenissen life events that the text names, in order of their slugs
 * @param openheid the two sides of openness
 */
public record Uittreksel(
        List<Ontwikkeling> ontwikkelingen,
        List<Verband> oorzaken,
        List<Verband> gevolgen,
        List<Geadresseerde> geadresseerden,
        List<Spreker> sprekers,
        List<Bedrag> bedragen,
        List<LabelScore> levensgebeurtenissen,
        Openheid openheid) {

    /** Of a text that says none of it. */
    public static final Uittreksel LEEG =
            new Uittreksel(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Openheid.GEEN);

    public Uittreksel {
        ontwikkelingen = List.copyOf(ontwikkelingen);
        oorzaken = List.copyOf(oorzaken);
        gevolgen = List.copyOf(gevolgen);
        geadresseerden = List.copyOf(geadresseerden);
        sprekers = List.copyOf(sprekers);
        bedragen = List.copyOf(bedragen);
        levensgebeurtenissen = List.copyOf(levensgebeurtenissen);
    }

    /** The same in a text of which the interpreted text begins at {@code afstand}. */
    public Uittreksel verschoven(int afstand) {
        return new Uittreksel(
                each(ontwikkelingen, ontwikkeling -> ontwikkeling.verschoven(afstand)),
                each(oorzaken, oorzaak -> oorzaak.verschoven(afstand)),
                each(gevolgen, gevolg -> gevolg.verschoven(afstand)),
                each(geadresseerden, geadresseerde -> geadresseerde.verschoven(afstand)),
                each(sprekers, spreker -> spreker.verschoven(afstand)),
                each(bedragen, bedrag -> bedrag.verschoven(afstand)),
                levensgebeurtenissen,
                openheid);
    }

    /** The same without the causes, consequences and speakers of sentences outside these ranges. */
    public Uittreksel alleen(List<Bereik> zinnen) {
        Predicate<Bereik> binnen = bereik -> zinnen.stream().anyMatch(zin -> zin.omvat(bereik));
        return new Uittreksel(
                ontwikkelingen,
                oorzaken.stream()
                        .filter(oorzaak -> binnen.test(oorzaak.wat().bereik()))
                        .toList(),
                gevolgen.stream()
                        .filter(gevolg -> binnen.test(gevolg.wat().bereik()))
                        .toList(),
                geadresseerden,
                sprekers.stream().filter(spreker -> binnen.test(spreker.zin())).toList(),
                bedragen,
                levensgebeurtenissen,
                openheid);
    }

    /** What these say together; of a life event that several name, the first. */
    public static Uittreksel samen(List<Uittreksel> delen) {
        return new Uittreksel(
                all(delen, Uittreksel::ontwikkelingen),
                all(delen, Uittreksel::oorzaken),
                all(delen, Uittreksel::gevolgen),
                all(delen, Uittreksel::geadresseerden),
                all(delen, Uittreksel::sprekers),
                all(delen, Uittreksel::bedragen),
                Levensgebeurtenissen.samen(all(delen, Uittreksel::levensgebeurtenissen)),
                delen.stream().map(Uittreksel::openheid).reduce(Openheid.GEEN, Openheid::met));
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> move) {
        return list.stream().map(move).toList();
    }

    private static <T> List<T> all(List<Uittreksel> delen, Function<Uittreksel, List<T>> part) {
        return delen.stream().map(part).<T>flatMap(List::stream).toList();
    }
}
