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

/**
 * How much the knelpunten of one thread are told in the same words. A knelpunt is what one organisation presents as one problem in
 * one Stand, so a pair is two knelpunten of one thread, of different organisations, in the same edition, where both present it as a
 * problem: an edition in which one says that it is solved, or is silent, gives no pair.
 */
final class DraadWoorden {

    /**
     * Two knelpunten of one thread in one edition.
     *
     * @param samen the content lemmas that both use, beyond those of the themes of the thread
     * @param kortste how many content lemmas the one with the fewest has
     */
    record Paar(String een, String ander, int jaar, Set<String> samen, int kortste) {

        /** The share of the words of the one with the fewest that the other uses too, from 0 to 1. */
        double deel() {
            return (double) samen.size() / kortste;
        }
    }

    /** One organisation's knelpunt in one edition, with its content lemmas. */
    private record InStand(String id, int jaar, Set<String> lemmas) {}

    private static final Set<String> TELWOORDEN = Set.of(
            "één", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
            "honderd", "duizend", "miljoen", "miljard", "eerste", "tweede", "derde", "helft", "half", "procent",
            "euro");

    private static final Set<String> GEEN_PROBLEEM = Set.of("opgelost", "niet-meer-genoemd");

    private DraadWoorden() {}

    static List<Paar> paren(String corpus) {
        Map<String, List<InStand>> knelpunten = inStanden(corpus);
        List<Paar> paren = new ArrayList<>();
        for (JsonNode draad : Goud.lijst(corpus, "draden")) {
            Set<String> thema = themawoorden(draad);
            List<InStand> leden = Goud.lijst(draad.get("knelpunten")).stream()
                    .flatMap(id -> knelpunten.getOrDefault(id.asText(), List.of()).stream())
                    .toList();
            for (int i = 0; i < leden.size(); i++) {
                for (InStand ander : leden.subList(i + 1, leden.size())) {
                    InStand een = leden.get(i);
                    if (een.jaar() == ander.jaar()
                            && !Goud.organisatie(een.id()).equals(Goud.organisatie(ander.id()))) {
                        paren.add(paar(een, ander, thema));
                    }
                }
            }
        }
        return paren;
    }

    private static Paar paar(InStand een, InStand ander, Set<String> thema) {
        Set<String> samen = new TreeSet<>(een.lemmas());
        samen.retainAll(ander.lemmas());
        samen.removeAll(thema);
        int kortste = Math.min(een.lemmas().size(), ander.lemmas().size());
        return new Paar(een.id(), ander.id(), een.jaar(), samen, kortste);
    }

    private static Map<String, List<InStand>> inStanden(String corpus) {
        Set<String> namen = namen(corpus);
        return Goud.lijst(corpus, "knelpunten").stream()
                .collect(Collectors.toMap(
                        knelpunt -> knelpunt.get("id").asText(), knelpunt -> inStanden(knelpunt, namen)));
    }

    private static List<InStand> inStanden(JsonNode knelpunt, Set<String> namen) {
        List<InStand> standen = new ArrayList<>();
        for (JsonNode editie : knelpunt.get("edities")) {
            if (!GEEN_PROBLEEM.contains(editie.get("verloop").asText())) {
                Set<String> lemmas = new HashSet<>();
                editie.get("zinnen")
                        .forEach(zin -> lemmas.addAll(lemmas(zin.get("tekst").asText())));
                lemmas.removeAll(namen);
                standen.add(new InStand(
                        knelpunt.get("id").asText(), editie.get("jaar").asInt(), lemmas));
            }
        }
        return standen;
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
