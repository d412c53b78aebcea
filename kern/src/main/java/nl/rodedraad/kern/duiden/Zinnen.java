// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.SentenceSplitter;
import nl.rodedraad.kern.taal.Token;
import nl.rodedraad.kern.taal.Tokenizer;

/** Cuts text into the sentences and words that the rest of this room works with. */
final class Zinnen {

    /** A sentence of more words is a table or noise; what follows would drown what it says. */
    private static final int MOST_WORDS = 200;

    private final SentenceSplitter splitter;
    private final Tokenizer tokenizer;
    private final Lemmatizer lemmatizer;

    Zinnen(SentenceSplitter splitter, Tokenizer tokenizer, Lemmatizer lemmatizer) {
        this.splitter = splitter;
        this.tokenizer = tokenizer;
        this.lemmatizer = lemmatizer;
    }

    List<Zin> van(String tekst) {
        List<Zin> zinnen = new ArrayList<>();
        for (Bereik bereik : splitter.split(tekst)) {
            zinnen.add(zin(tekst, bereik));
        }
        return zinnen;
    }

    /** The sentences of a text with its headings and the last sentence before it. */
    Context context(List<Zin> eigen, Fragment fragment) {
        List<Zin> koppen = fragment.koppad().stream()
                .filter(kop -> !kop.isBlank())
                .map(kop -> zin(kop, new Bereik(0, kop.length())))
                .toList();
        List<Bereik> ervoor = splitter.split(fragment.vorige());
        List<Zin> vorige =
                ervoor.isEmpty() ? List.of() : List.of(zin(fragment.vorige(), ervoor.get(ervoor.size() - 1)));
        return new Context(eigen, koppen, vorige);
    }

    Zin zin(String tekst, Bereik bereik) {
        String letters = bereik.van(tekst);
        List<Zin.Woord> woorden = new ArrayList<>();
        StringBuilder genormaliseerd = new StringBuilder(" ");
        for (Token token : tokenizer.tokenize(letters)) {
            if (woorden.size() == MOST_WORDS) {
                break;
            }
            if (Character.isLetterOrDigit(token.vorm().codePointAt(0))) {
                Zin.Woord woord = woord(token, bereik.begin());
                woorden.add(woord);
                genormaliseerd.append(woord.vorm()).append(' ');
            }
        }
        return new Zin(bereik, letters, woorden, genormaliseerd.toString());
    }

    private Zin.Woord woord(Token token, int begin) {
        String vorm = token.vorm();
        return new Zin.Woord(
                vorm.toLowerCase(Locale.ROOT),
                lemmatizer.lemma(vorm),
                lemmatizer.delen(vorm),
                token.bereik().verschoven(begin));
    }
}
