// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.List;
import nl.rodedraad.kern.taal.Dutch;

class WoordNaamgeverTest extends NaamgeverContract {

    @Override
    Naamgever naamgever(List<Groepslid> alle) {
        Inhoudswoorden woorden = new Inhoudswoorden(Dutch.tokenizer(), Dutch.lemmatizer());
        Weging weging = new Weging(alle.stream()
                .map(lid -> woorden.van(String.join(" ", lid.teksten())))
                .toList());
        return new WoordNaamgever(Dutch.tokenizer(), Dutch.lemmatizer(), weging);
    }
}
