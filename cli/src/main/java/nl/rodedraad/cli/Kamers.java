// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import nl.rodedraad.kern.duiden.LineaireDuider;
import nl.rodedraad.kern.lezen.DocumentReader;
import nl.rodedraad.kern.lezen.StandaardDocumentReader;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.verbinden.DraadFinder;
import nl.rodedraad.kern.verbinden.KnelpuntGrouper;
import nl.rodedraad.kern.verbinden.SectieGrouper;
import nl.rodedraad.kern.verbinden.WoordenDraadFinder;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;
import nl.rodedraad.kern.verwijzing.VerwijzingFinders;

/** The rooms of kern as the command uses them; each is made when first asked for. */
final class Kamers {

    private Kamers() {}

    static DocumentReader reader() {
        return StandaardDocumentReader.create();
    }

    static VerwijzingFinder verwijzingen() {
        return VerwijzingFinders.standaard();
    }

    static LineaireDuider duider() {
        return LineaireDuider.create(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer(), verwijzingen());
    }

    static KnelpuntGrouper grouper() {
        return new SectieGrouper();
    }

    static DraadFinder draadFinder() {
        return new WoordenDraadFinder(Dutch.tokenizer(), Dutch.lemmatizer());
    }
}
