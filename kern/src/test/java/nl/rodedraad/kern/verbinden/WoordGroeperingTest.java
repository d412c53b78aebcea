// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import nl.rodedraad.kern.taal.Dutch;

class WoordGroeperingTest extends GroeperingContract {

    @Override
    Groepering groepering() {
        return new WoordGroepering(new Inhoudswoorden(Dutch.tokenizer(), Dutch.lemmatizer()));
    }
}
