// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rodedraad.kern.duiden.Begrip;
import nl.rodedraad.kern.duiden.Schema;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.taal.Token;

/** How much the knelpunten of one thread, of different organisations, are told in the same words. */
final class DraadWoorden {

    /**
     * Two knelpunten of one thread.
     *
     * @param samen the content lemmas that both use, beyond those of the themes of the thread
     * @param kortste how many content lemmas the one with the fewest has
     */
    record Paar(String een, String ander, Set<String> samen, int kortste) {

        /** The share of the words of the one with the fewest that the other uses too, from 0 to 1. */
        double deel() {
            return (double) samen.size() / kortste;
        }
    }

    private static final Set<String> TELWOORDEN = Set.of(
            "één", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
            "honderd", "duizend", "miljoen", "miljard", "eerste", "tweede", "derde", "helft", "half", "procent",
            "euro");

    private DraadWoorden() {}

    static List<Paar> paren(String corpus) {
        Set<String> namen = namen(corpus);
        Map<String, Set<String>> lemmas = Goud.lijst(corpus, "knelpunten").stream()
                .collect(
                        Collectors.toMap(knelpunt -> knelpunt.get("id").asText(), knelpunt -> inhoud(knelpunt, namen)));
        List<Paar> paren = new ArrayList<>();
        for (JsonNode draad : Goud.lijst(corpus, "draden")) {
            List<String> ids = Goud.lijst(draad.get("knelpunten")).stream()
                    .map(JsonNode::asText)
                    .toList();
            Set<String> thema = themawoorden(draad);
            for (int i = 0; i < ids.size(); i++) {
                for (String ander : ids.subList(i + 1, ids.size())) {
                    String een = ids.get(i);
                    if (!Goud.organisatie(een).equals(Goud.organisatie(ander))) {
                        paren.add(paar(een, ander, lemmas, thema));
                    }
                }
            }
        }
        return paren;
    }

    private static Paar paar(String een, String ander, Map<String, Set<String>> lemmas, Set<String> thema) {
        Set<String> hier = lemmas.getOrDefault(een, Set.of());
        Set<String> daar = lemmas.getOrDefault(ander, Set.of());
        Set<String> samen = new TreeSet<>(hier);
        samen.retainAll(daar);
        samen.removeAll(thema);
        return new Paar(een, ander, samen, Math.min(hier.size(), daar.size()));
    }

    private static Set<String> inhoud(JsonNode knelpunt, Set<String> namen) {
        Set<String> lemmas = new HashSet<>();
        knelpunt.get("edities")
                .forEach(editie -> editie.get("zinnen")
                        .forEach(zin -> lemmas.addAll(lemmas(zin.get("tekst").asText()))));
        lemmas.removeAll(namen);
        return lemmas;
    }

    private static Set<String> themawoorden(JsonNode draad) {
        Map<String, Begrip> themas =
                Schema.themas().begrippen().stream().collect(Collectors.toMap(Begrip::slug, Function.identity()));
        Set<String> woorden = new HashSet<>();
        for (JsonNode slug : draad.get("themas")) {
            Begrip thema = themas.get(slug.asText());
            if (thema != null) {
                woorden.addAll(lemmas(thema.label("nl") + " " + thema.definitie("nl")));
            }
        }
        return woorden;
    }

    /** The lemmas of the names of the organisations of the corpus, and their abbreviations. */
    private static Set<String> namen(String corpus) {
        Set<String> namen = new HashSet<>();
        Goud.lijst(corpus, "knelpunten").forEach(knelpunt -> {
            namen.addAll(lemmas(knelpunt.get("organisatie").asText()));
            namen.add(Goud.organisatie(knelpunt.get("id").asText()));
        });
        return namen;
    }

    /** Content lemmas: no function words, no numbers, nothing of fewer than three letters. */
    private static Set<String> lemmas(String tekst) {
        return Dutch.tokenizer().tokenize(tekst).stream()
                .map(Token::vorm)
                .filter(vorm -> vorm.chars().allMatch(c -> Character.isLetter(c) || c == '-'))
                .map(vorm -> Dutch.lemmatizer().lemma(vorm).toLowerCase(Locale.ROOT))
                .filter(lemma -> lemma.length() > 2 && !Dutch.isFunctionWord(lemma) && !TELWOORDEN.contains(lemma))
                .collect(Collectors.toSet());
    }
}
