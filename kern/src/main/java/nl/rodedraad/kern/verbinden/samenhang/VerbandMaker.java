// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.Tokenizer;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Inhoudswoorden;
import nl.rodedraad.kern.verbinden.WoordGroepering;
import nl.rodedraad.kern.verbinden.WoordNaamgever;
import nl.rodedraad.kern.verbinden.verloop.DraadverloopMaker;
import nl.rodedraad.kern.verbinden.verloop.Oplossing;
import nl.rodedraad.kern.verbinden.verloop.VerloopMaker;
import nl.rodedraad.kern.verbinden.verloop.Verzameling;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;

/**
 * The way into this room: all that knelpunten say together. A pure function of what was read and found; a report and its check call
 * it with the same and get the same. Safe for use by several threads.
 */
public final class VerbandMaker {

    private final VerloopMaker verloopMaker;
    private final Inhoudswoorden inhoudswoorden;
    private final NieuwThemaMaker nieuwThemaMaker;

    public VerbandMaker(Tokenizer tokenizer, Lemmatizer lemmatizer, VerwijzingFinder register) {
        this.inhoudswoorden = new Inhoudswoorden(tokenizer, lemmatizer);
        this.verloopMaker = new VerloopMaker(tokenizer, lemmatizer, register);
        this.nieuwThemaMaker = new NieuwThemaMaker(
                inhoudswoorden,
                new WoordGroepering(inhoudswoorden),
                weging -> new WoordNaamgever(tokenizer, lemmatizer, weging));
    }

    /** What was said up to and including an edition. */
    public Verbanden maak(Verzameling alles, List<Draad> draden, int editie) {
        Verzameling verzameling = alles.tot(editie);
        VerloopMaker.Gemaakt gemaakt = verloopMaker.maak(verzameling);
        List<Last> last = LastMaker.maak(inhoudswoorden, verzameling, gemaakt.verlopen());
        List<Oplossing> oplossingen = new ArrayList<>(gemaakt.oplossingen());
        oplossingen.addAll(HulpVoorAnder.maak(
                inhoudswoorden, verzameling, gemaakt.verlopen(), last, draden, gemaakt.oplossingen()));
        return new Verbanden(
                gemaakt.verlopen(),
                DraadverloopMaker.maak(draden, gemaakt.verlopen()),
                oplossingen,
                last,
                BurgerpadMaker.maak(verzameling.knelpunten(), editie),
                TrendMaker.maak(verzameling, editie),
                nieuwThemaMaker.maak(verzameling.knelpunten()));
    }
}
