// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import nl.rodedraad.kern.verwijzing.Verwijzing;

/**
 * What a text says, as proposed by a model.
 *
 * @param model name and version of the model that proposes it
 * @param reden why the text was not interpreted, in Dutch; empty when it was
 * @param uitspraken all sentences of the text in order, adjoining sentences of one function together
 * @param knelpunt probability, 0–1, that the text states a bottleneck anywhere
 * @param themas probability per theme, every theme of the scheme, in its order
 * @param urgentie 1 (noted) to 5 (untenable); 0 when nothing is stated
 * @param openheid 1 (veiled) to 5 (plain, with cause and responsible party); 0 when nothing is stated
 * @param verwijzingen what the text cites
 * @param doelgroepen target groups that the text names; scores as of themes
 * @param uittreksel developments, causes, amounts and the rest that it says in so many words
 */
public record Duiding(
        String model,
        String reden,
        List<Uitspraak> uitspraken,
        double knelpunt,
        List<LabelScore> themas,
        int urgentie,
        int openheid,
        List<Verwijzing> verwijzingen,
        List<LabelScore> doelgroepen,
        Uittreksel uittreksel) {

    public Duiding {
        uitspraken = List.copyOf(uitspraken);
        themas = List.copyOf(themas);
        verwijzingen = List.copyOf(verwijzingen);
        doelgroepen = List.copyOf(doelgroepen);
    }

    /** Without an extract. */
    public Duiding(
            String model,
            String reden,
            List<Uitspraak> uitspraken,
            double knelpunt,
            List<LabelScore> themas,
            int urgentie,
            int openheid,
            List<Verwijzing> verwijzingen,
            List<LabelScore> doelgroepen) {
        this(
                model,
                reden,
                uitspraken,
                knelpunt,
                themas,
                urgentie,
                openheid,
                verwijzingen,
                doelgroepen,
                Uittreksel.LEEG);
    }

    /** A text that was not interpreted, and why. */
    public static Duiding nietGelezen(String model, String reden) {
        return new Duiding(model, reden, List.of(), 0, List.of(), 0, 0, List.of(), List.of());
    }

    /** The same in a text of which the interpreted text begins at {@code afstand}. */
    public Duiding verschoven(int afstand) {
        return new Duiding(
                model,
                reden,
                uitspraken.stream()
                        .map(uitspraak -> uitspraak.verschoven(afstand))
                        .toList(),
                knelpunt,
                themas,
                urgentie,
                openheid,
                verwijzingen.stream()
                        .map(verwijzing -> verwijzing.verschoven(afstand))
                        .toList(),
                doelgroepen,
                uittreksel.verschoven(afstand));
    }

    public boolean gelezen() {
        return reden.isEmpty();
    }
}
