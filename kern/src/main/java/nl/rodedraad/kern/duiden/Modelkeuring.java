// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.SentenceSplitter;
import nl.rodedraad.kern.taal.Tokenizer;

/** Judges models on one fixed set of labelled documents, so that their figures can be compared. */
public final class Modelkeuring {

    private final Leerset leerset;

    /**
     * Opens the fixed set.
     *
     * @throws OngeldigeWaardeException when it has no labelled sentence, for then any two models would be equally good
     */
    public Modelkeuring(
            List<LeerDocument> keuring, SentenceSplitter splitter, Tokenizer tokenizer, Lemmatizer lemmatizer) {
        this.leerset = Leerset.van(keuring, new Zinnen(splitter, tokenizer, lemmatizer), new ZinKenmerken());
        if (leerset.zinnen().isEmpty()) {
            throw new OngeldigeWaardeException(
                    "keuring van " + keuring.size() + " documenten", "een keuring heeft ten minste een gelabelde zin");
        }
    }

    /**
     * Checks that none of these documents is of a voice of the fixed set.
     *
     * @throws OngeldigeWaardeException when one is, and names it
     */
    public void checkApart(List<LeerDocument> geleerd) {
        Set<String> stemmen = Set.copyOf(leerset.stemmen());
        for (LeerDocument document : geleerd) {
            if (stemmen.contains(document.stem())) {
                throw new OngeldigeWaardeException(
                        "leerdocument '" + document.document() + "'", "van de keuring wordt niet geleerd");
            }
        }
    }

    /** The figures of the model that comes with the program. */
    public Modelcijfers meegeleverd() {
        return cijfers(Modelbestand.meegeleverd());
    }

    /**
     * The figures of a model.
     *
     * @param lines the lines of its file
     * @throws OngeldigeWaardeException when the lines are not those of a model
     */
    public Modelcijfers cijfers(List<String> lines) {
        try (BufferedReader reader = new BufferedReader(new StringReader(String.join("\n", lines)))) {
            return cijfers(DuidModel.read(reader));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new OngeldigeWaardeException(
                    "bestand van " + lines.size() + " regels", "een model heeft de regels die 'leer' schrijft");
        }
    }

    private Modelcijfers cijfers(DuidModel model) {
        Leeswijze.Oordelaar oordelaar = Modelleeswijze.model().met(model);
        Uitslag zinnen = new Uitslag();
        Uitslag blokken = new Uitslag();
        for (Leerset.Blok blok : leerset.blokken()) {
            Leeswijze.Blokoordeel oordeel = oordelaar.oordeel(blok);
            Proefverslag.zinnen(blok, oordeel, zinnen);
            Proefverslag.blok(blok, oordeel, blokken);
        }
        return new Modelcijfers(
                zinnen.counts(Proefverslag.KNELPUNT).f1(),
                zinnen.macro(Proefverslag.FUNCTIES),
                blokken.micro(Proefverslag.THEMAS));
    }
}
