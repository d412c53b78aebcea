// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.Token;
import nl.rodedraad.kern.taal.Tokenizer;

/**
 * Finds the concepts of the table {@code begrippen.tsv} in a text, by words and short phrases. A phrase goes before the words in it, a
 * whole word before the parts of a compound. Safe for use by several threads.
 */
final class Begrippen {

    private static final int COLUMNS = 5;

    private final Tokenizer tokenizer;
    private final Lemmatizer lemmatizer;
    private final Map<String, Begrip> opSlug = new LinkedHashMap<>();
    private final Map<String, List<Vorm>> opEerste = new HashMap<>();

    Begrippen(Tokenizer tokenizer, Lemmatizer lemmatizer) {
        this.tokenizer = tokenizer;
        this.lemmatizer = lemmatizer;
        regels().forEach(this::lees);
        opEerste.values()
                .forEach(vormen -> vormen.sort(
                        Comparator.comparingInt((Vorm vorm) -> -vorm.lemmas().size())
                                .thenComparing(vorm -> vorm.begrip().slug())));
        opSlug.values().stream()
                .filter(begrip -> !begrip.breder().isEmpty() && !opSlug.containsKey(begrip.breder()))
                .forEach(begrip -> {
                    throw new OngeldigeWaardeException(
                            "breder begrip '" + begrip.breder() + "' van '" + begrip.slug() + "'",
                            "een breder begrip staat zelf in begrippen.tsv");
                });
    }

    /** A concept in a text, in the words that stand there. */
    record Vermelding(Begrip begrip, String woorden) {}

    private record Vorm(List<String> lemmas, Begrip begrip) {}

    private record Woord(String vorm, String lemma, String lager) {}

    /** All concepts, in order of the table. */
    List<Begrip> alle() {
        return List.copyOf(opSlug.values());
    }

    Optional<Begrip> begrip(String slug) {
        return Optional.ofNullable(opSlug.get(slug));
    }

    /** The concepts in a text, in order, as often as they are named. */
    List<Vermelding> in(String tekst) {
        List<Woord> woorden = woorden(tekst);
        List<Vermelding> gevonden = new ArrayList<>();
        int begin = 0;
        while (begin < woorden.size()) {
            int lengte = heel(woorden, begin, gevonden);
            if (lengte == 0) {
                delen(woorden.get(begin), gevonden);
            }
            begin += Math.max(1, lengte);
        }
        return gevonden;
    }

    /** Adds the concepts of the longest form that begins here; its length in words, 0 when there is none. */
    private int heel(List<Woord> woorden, int begin, List<Vermelding> gevonden) {
        int lengte = 0;
        for (Vorm vorm : opEerste.getOrDefault(woorden.get(begin).lemma(), List.of())) {
            if (vorm.lemmas().size() >= lengte && past(vorm.lemmas(), woorden, begin)) {
                lengte = vorm.lemmas().size();
                gevonden.add(new Vermelding(vorm.begrip(), letters(woorden.subList(begin, begin + lengte))));
            }
        }
        return lengte;
    }

    private void delen(Woord woord, List<Vermelding> gevonden) {
        for (String deel : lemmatizer.delen(woord.vorm())) {
            opEerste.getOrDefault(deel, List.of()).stream()
                    .filter(vorm -> vorm.lemmas().size() == 1)
                    .forEach(vorm -> gevonden.add(new Vermelding(vorm.begrip(), woord.lager())));
        }
    }

    private static boolean past(List<String> lemmas, List<Woord> woorden, int begin) {
        if (begin + lemmas.size() > woorden.size()) {
            return false;
        }
        for (int i = 0; i < lemmas.size(); i++) {
            if (!lemmas.get(i).equals(woorden.get(begin + i).lemma())) {
                return false;
            }
        }
        return true;
    }

    private static String letters(List<Woord> woorden) {
        return String.join(" ", woorden.stream().map(Woord::lager).toList());
    }

    private List<Woord> woorden(String tekst) {
        return tokenizer.tokenize(tekst).stream()
                .map(Token::vorm)
                .filter(vorm -> Character.isLetterOrDigit(vorm.codePointAt(0)))
                .map(vorm -> new Woord(vorm, lemmatizer.lemma(vorm), vorm.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void lees(String regel) {
        String[] kolommen = regel.split("\t", -1);
        if (kolommen.length != COLUMNS) {
            throw new OngeldigeWaardeException(
                    "regel '" + regel + "' van begrippen.tsv", "een regel heeft " + COLUMNS + " kolommen");
        }
        Begrip begrip = new Begrip(
                kolommen[0], kolommen[1], Begrip.Soort.valueOf(kolommen[2].toUpperCase(Locale.ROOT)), kolommen[3]);
        if (opSlug.putIfAbsent(begrip.slug(), begrip) != null) {
            throw new OngeldigeWaardeException("begrip '" + begrip.slug() + "'", "een begrip staat er eenmaal");
        }
        voegToe(begrip, kolommen[1]);
        for (String vorm : kolommen[4].split(", ")) {
            voegToe(begrip, vorm);
        }
    }

    private void voegToe(Begrip begrip, String tekst) {
        List<String> lemmas = woorden(tekst).stream().map(Woord::lemma).toList();
        if (lemmas.isEmpty()) {
            return;
        }
        List<Vorm> vormen = opEerste.computeIfAbsent(lemmas.get(0), eerste -> new ArrayList<>());
        Vorm vorm = new Vorm(lemmas, begrip);
        if (!vormen.contains(vorm)) {
            vormen.add(vorm);
        }
    }

    private static List<String> regels() {
        try (InputStream in =
                        Objects.requireNonNull(Begrippen.class.getResourceAsStream("begrippen.tsv"), "begrippen.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(regel -> !regel.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("De tabel begrippen.tsv is niet te lezen.", e);
        }
    }
}
