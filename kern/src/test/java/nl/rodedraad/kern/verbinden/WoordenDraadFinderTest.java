// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import nl.rodedraad.kern.taal.Dutch;

class WoordenDraadFinderTest extends DraadFinderContract {

    @Override
    DraadFinder finder() {
        return new WoordenDraadFinder(Dutch.tokenizer(), Dutch.lemmatizer());
    }
}
