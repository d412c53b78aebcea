// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.rodedraad.kern.stand.Bereik;

/**
 * The labelled documents as the trainer sees them.
 *
 * @param blokken paragraphs, and long paragraphs in pieces
 */
record Leerset(List<Blok> blokken) {

    /** Sentences of a piece of about 2,000 characters. */
    private static final int PAGE = 15;

    /** Instead of themes: nobody said which themes the sentence has, so none can be learnt from it. */
    static final String THEMAS_ONBEKEND = "onbekend";

    /** Names of the functions under which a sentence names a problem. */
    static final Set<String> PROBLEEM =
            Set.of(Functie.KNELPUNT.naam(), Functie.OPROEP.naam(), Functie.VOORBEELD.naam());

    Leerset {
        blokken = List.copyOf(blokken);
    }

    /**
     * A labelled sentence.
     *
     * @param kenmerken what its function is learnt from
     * @param samenhang what its themes are learnt from
     * @param functie name of its function
     * @param themas slugs of its themes; none under a function that names no problem
     */
    record Voorbeeld(Kenmerken kenmerken, Samenhang samenhang, String functie, Set<String> themas) {

        boolean noemtProbleem() {
            return PROBLEEM.contains(functie);
        }

        /** Whether it names a problem of which somebody said which themes it has. */
        boolean leertThemas() {
            return noemtProbleem() && !themas.contains(THEMAS_ONBEKEND);
        }
    }

    /**
     * Adjoining sentences.
     *
     * @param document name of the document they stand in
     * @param register kind of text
     * @param stem voice that wrote it
     * @param zinnen at least one
     */
    record Blok(String document, String register, String stem, List<Voorbeeld> zinnen) {

        Blok {
            zinnen = List.copyOf(zinnen);
        }

        private boolean heeftPlaatsVoor(Blok volgende) {
            return document.equals(volgende.document) && zinnen.size() + volgende.zinnen.size() <= PAGE;
        }

        private Blok met(Blok volgende) {
            return new Blok(
                    document,
                    register,
                    stem,
                    Stream.concat(zinnen.stream(), volgende.zinnen.stream()).toList());
        }

        /** The themes of its sentences. */
        Set<String> themas() {
            Set<String> themas = new TreeSet<>();
            zinnen.forEach(zin -> themas.addAll(zin.themas()));
            return themas;
        }

        boolean noemtKnelpunt() {
            return zinnen.stream().anyMatch(zin -> zin.functie().equals(Functie.KNELPUNT.naam()));
        }
    }

    static Leerset van(List<LeerDocument> documenten, Zinnen knipper, ZinKenmerken kenmerken) {
        List<Blok> blokken = new ArrayList<>();
        for (LeerDocument document : documenten) {
            String vorige = "";
            List<String> vorigPad = List.of();
            for (LeerDocument.LeerPassage passage : document.passages()) {
                String ervoor = passage.koppad().equals(vorigPad) ? vorige : "";
                blokken.addAll(blokken(document, passage, ervoor, knipper, kenmerken));
                vorige = passage.tekst();
                vorigPad = passage.koppad();
            }
        }
        return new Leerset(blokken);
    }

    private static List<Blok> blokken(
            LeerDocument document,
            LeerDocument.LeerPassage passage,
            String vorige,
            Zinnen knipper,
            ZinKenmerken kenmerken) {
        List<Zin> eigen = passage.zinnen().stream()
                .map(zin -> knipper.zin(passage.tekst(), new Bereik(zin.begin(), zin.eind())))
                .toList();
        Context context = knipper.context(eigen, new Fragment(passage.tekst(), passage.koppad(), vorige));
        List<Kenmerken> perZin = kenmerken.perZin(context);
        List<Samenhang> samenhang = kenmerken.samenhang(context);
        List<Voorbeeld> voorbeelden = new ArrayList<>();
        for (int i = 0; i < eigen.size(); i++) {
            LeerDocument.LeerZin label = passage.zinnen().get(i);
            voorbeelden.add(
                    new Voorbeeld(perZin.get(i), samenhang.get(i), label.functie(), new TreeSet<>(label.themas())));
        }
        return Blokken.van(passage.tekst(), eigen).stream()
                .map(bereik -> new Blok(
                        document.document(),
                        document.register(),
                        document.stem(),
                        voorbeelden.subList(bereik.begin(), bereik.eind())))
                .toList();
    }

    /** All sentences, in order. */
    List<Voorbeeld> zinnen() {
        return blokken.stream().flatMap(blok -> blok.zinnen().stream()).toList();
    }

    /** The names of the voices, in alphabetical order. */
    List<String> stemmen() {
        return blokken.stream().map(Blok::stem).distinct().sorted().toList();
    }

    /** The same sentences in larger pieces, of the length of a web page; each of one document. */
    Leerset bladzijden() {
        List<Blok> bladzijden = new ArrayList<>();
        for (Blok blok : blokken) {
            int laatste = bladzijden.size() - 1;
            if (laatste >= 0 && bladzijden.get(laatste).heeftPlaatsVoor(blok)) {
                bladzijden.set(laatste, bladzijden.get(laatste).met(blok));
            } else {
                bladzijden.add(blok);
            }
        }
        return new Leerset(bladzijden);
    }

    Leerset waar(Predicate<Blok> houden) {
        return new Leerset(blokken.stream().filter(houden).toList());
    }

    Leerset met(Leerset ander) {
        return new Leerset(
                Stream.concat(blokken.stream(), ander.blokken.stream()).toList());
    }
}
