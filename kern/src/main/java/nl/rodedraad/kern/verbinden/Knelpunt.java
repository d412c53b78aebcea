// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.List;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.duiden.Uittreksel;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.verwijzing.Verwijzing;

/**
 * What one organisation, in one Stand, presents as one problem.
 *
 * @param id minted once from the first uitspraak: its {@link nl.rodedraad.kern.stand.Plaats#id}
 * @param organisatie organisation of the Stand
 * @param jaar year of the Stand
 * @param naam heading above it, else its first words; the organisation's own words
 * @param citaten its uitspraken letter for letter, in order of place; never empty
 * @param uitspraken the uitspraken behind {@code citaten}, one for one, ranges in the canonical text
 * @param themas themes with probability 0.5 or more, most probable first
 * @param doelgroepen target groups with probability 0.5 or more, most probable first
 * @param urgentie 1 (noted) to 5 (untenable)
 * @param openheid 1 (veiled) to 5 (plain)
 * @param verwijzingen what it cites, ranges in the canonical text
 * @param uittreksel causes, consequences and speakers of its uitspraken; calls, amounts, developments and life events of the passages
 *     they stand in; ranges in the canonical text
 * @param herkomst whether that it is a knelpunt is a proposal or a decision
 * @param beslissingen decisions of people that shaped it, in order of the log
 */
public record Knelpunt(
        String id,
        String organisatie,
        int jaar,
        String naam,
        List<Citaat> citaten,
        List<Uitspraak> uitspraken,
        List<LabelScore> themas,
        List<LabelScore> doelgroepen,
        int urgentie,
        int openheid,
        List<Verwijzing> verwijzingen,
        Uittreksel uittreksel,
        Herkomst herkomst,
        List<Beslissing> beslissingen) {

    public Knelpunt {
        citaten = List.copyOf(citaten);
        uitspraken = List.copyOf(uitspraken);
        themas = List.copyOf(themas);
        doelgroepen = List.copyOf(doelgroepen);
        verwijzingen = List.copyOf(verwijzingen);
        beslissingen = List.copyOf(beslissingen);
        if (citaten.isEmpty() || citaten.size() != uitspraken.size()) {
            throw new OngeldigeWaardeException(
                    "knelpunt '" + naam + "'", "een knelpunt heeft een citaat voor elke uitspraak");
        }
    }

    /** Without an extract. */
    public Knelpunt(
            String id,
            String organisatie,
            int jaar,
            String naam,
            List<Citaat> citaten,
            List<Uitspraak> uitspraken,
            List<LabelScore> themas,
            List<LabelScore> doelgroepen,
            int urgentie,
            int openheid,
            List<Verwijzing> verwijzingen,
            Herkomst herkomst,
            List<Beslissing> beslissingen) {
        this(
                id,
                organisatie,
                jaar,
                naam,
                citaten,
                uitspraken,
                themas,
                doelgroepen,
                urgentie,
                openheid,
                verwijzingen,
                Uittreksel.LEEG,
                herkomst,
                beslissingen);
    }

    /** Where its first uitspraak stands. */
    public Plaats plaats() {
        return citaten.get(0).plaats();
    }

    public boolean heeftThema(String slug) {
        return themas.stream().anyMatch(thema -> thema.id().equals(slug));
    }
}
