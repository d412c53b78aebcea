// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.SentenceSplitter;
import nl.rodedraad.kern.taal.Tokenizer;

/**
 * Measures ways of interpreting on text that they did not learn from: each register of the leercorpus by what was learnt from the
 * other registers, and a corpus that is kept apart by what was learnt from all. In the same run the model, TF-IDF with logistic
 * regression without context, and the word lists alone.
 */
public final class DuidenProef {

    /** A register with fewer sentences is measured together with others of its size. */
    private static final int FEWEST_SENTENCES = 200;

    private static final String OVERIG = "overig";

    private final List<Leeswijze> wijzen =
            List.of(Modelleeswijze.model(), Modelleeswijze.tfIdf(), new Lijstenleeswijze());
    private final Zinnen zinnen;

    public DuidenProef(SentenceSplitter splitter, Tokenizer tokenizer, Lemmatizer lemmatizer) {
        this.zinnen = new Zinnen(splitter, tokenizer, lemmatizer);
    }

    /**
     * The lines of a report in Markdown.
     *
     * @param gemeten labelled documents that are learnt from and, each register in turn, measured on
     * @param erbij labelled documents that are only learnt from
     * @param keuring labelled documents that are only measured on; empty when there are none
     */
    public List<String> meet(List<LeerDocument> gemeten, List<LeerDocument> erbij, List<LeerDocument> keuring) {
        Leerset geheel = leerset(gemeten);
        Leerset extra = leerset(erbij);
        List<String> lines = new ArrayList<>();
        Proefverslag perRegister = new Proefverslag("Elk register door wat van de andere is geleerd", wijzen);
        for (Set<String> registers : registers(geheel)) {
            Leerset leren = geheel.met(extra).waar(blok -> !registers.contains(blok.register()));
            perRegister.voegToe(
                    String.join(", ", registers), leren, geheel.waar(blok -> registers.contains(blok.register())));
        }
        lines.addAll(perRegister.lines());
        if (!keuring.isEmpty()) {
            Proefverslag apart = new Proefverslag("Wat apart is gehouden, door wat van alles is geleerd", wijzen);
            apart.voegToe("keuring", geheel.met(extra), leerset(keuring));
            lines.addAll(apart.lines());
        }
        return lines;
    }

    private Leerset leerset(List<LeerDocument> documenten) {
        return Leerset.van(documenten, zinnen, new ZinKenmerken());
    }

    /** The registers, small ones together. */
    private static List<Set<String>> registers(Leerset leerset) {
        Map<String, Integer> aantallen = new TreeMap<>();
        leerset.blokken()
                .forEach(blok -> aantallen.merge(blok.register(), blok.zinnen().size(), Integer::sum));
        Map<String, Set<String>> groepen = new LinkedHashMap<>();
        aantallen.forEach((register, aantal) -> groepen.computeIfAbsent(
                        aantal < FEWEST_SENTENCES ? OVERIG : register, key -> new TreeSet<>())
                .add(register));
        return List.copyOf(groepen.values());
    }
}
