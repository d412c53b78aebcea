// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.Tokenizer;

/** Names a group by the heading of a member that has most words of the others. */
public final class WoordNaamgever implements Naamgever {

    private final Inhoudswoorden inhoudswoorden;

    public WoordNaamgever(Tokenizer tokenizer, Lemmatizer lemmatizer) {
        this.inhoudswoorden = new Inhoudswoorden(tokenizer, lemmatizer);
    }

    @Override
    public String naam(List<Groepslid> groep, List<Groepslid> alle) {
        Map<String, Integer> binnen = new HashMap<>();
        groep.forEach(lid -> woorden(lid).forEach(woord -> binnen.merge(woord, 1, Integer::sum)));
        return groep.stream()
                .map(Groepslid::kop)
                .max(Comparator.comparingDouble((String kop) -> gedragen(kop, binnen))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    private double gedragen(String kop, Map<String, Integer> binnen) {
        List<String> woorden = inhoudswoorden.van(kop);
        return woorden.stream().mapToInt(woord -> binnen.getOrDefault(woord, 0)).sum() / (1.0 + woorden.size());
    }

    private Set<String> woorden(Groepslid lid) {
        Set<String> woorden = new HashSet<>(inhoudswoorden.van(lid.kop()));
        lid.teksten().forEach(tekst -> woorden.addAll(inhoudswoorden.van(tekst)));
        return woorden;
    }
}
