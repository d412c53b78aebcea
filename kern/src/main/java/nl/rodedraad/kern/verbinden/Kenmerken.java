// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.Tokenizer;
import nl.rodedraad.kern.verwijzing.Verwijzing;

/**
 * What a knelpunt can share with another: content words with their compound parts, concepts, what it cites, whom it hits and in which
 * life event. Names of organisations that have a Stand are left out: that two texts name one organisation is not what they are about.
 * Safe for use by several threads.
 */
final class Kenmerken {

    /** Before the slug of a concept; a word has no space. */
    static final String BEGRIP = "begrip ";

    private static final String DOELGROEP = "doelgroep ";
    private static final String LEVENSGEBEURTENIS = "levensgebeurtenis ";

    /** A word of the name counts as often as this in the text. */
    private static final int NAME = 4;

    private final Inhoudswoorden inhoudswoorden;
    private final Begrippen begrippen;

    Kenmerken(Tokenizer tokenizer, Lemmatizer lemmatizer) {
        this.inhoudswoorden = new Inhoudswoorden(tokenizer, lemmatizer);
        this.begrippen = new Begrippen(tokenizer, lemmatizer);
    }

    /**
     * The marks of a text.
     *
     * @param aantallen how often each occurs, in alphabetical order
     * @param woorden for each mark that is not a word itself, how the text puts it
     */
    record Afdruk(Map<String, Integer> aantallen, Map<String, TreeSet<String>> woorden) {

        Afdruk() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        void voegToe(String kenmerk, int aantal) {
            aantallen.merge(kenmerk, aantal, Integer::sum);
        }

        void voegToe(String kenmerk, int aantal, String zoals) {
            voegToe(kenmerk, aantal);
            woorden.computeIfAbsent(kenmerk, k -> new TreeSet<>()).add(zoals);
        }
    }

    Afdruk van(Knelpunt knelpunt, Noemers noemers) {
        Afdruk afdruk = new Afdruk();
        tekst(noemers.zonder(knelpunt.naam()), NAME, afdruk);
        for (Citaat citaat : knelpunt.citaten()) {
            tekst(noemers.zonder(citaat.tekst()), 1, afdruk);
        }
        knelpunt.verwijzingen().forEach(verwijzing -> bron(verwijzing, afdruk));
        knelpunt.doelgroepen().forEach(groep -> afdruk.voegToe(DOELGROEP + groep.id(), 1, groep.id()));
        knelpunt.uittreksel()
                .levensgebeurtenissen()
                .forEach(een -> afdruk.voegToe(LEVENSGEBEURTENIS + een.id(), 1, een.id()));
        return afdruk;
    }

    /** The concept that this mark stands for; empty for a mark of another kind. */
    Optional<Begrip> begrip(String kenmerk) {
        return kenmerk.startsWith(BEGRIP) ? begrippen.begrip(kenmerk.substring(BEGRIP.length())) : Optional.empty();
    }

    /** False for concepts of people or of what is wrong, and for labels: they say less about what a knelpunt is about. */
    boolean isZaak(String kenmerk) {
        return !isLabel(kenmerk)
                && begrip(kenmerk)
                        .map(begrip -> begrip.soort() == Begrip.Soort.ZAAK)
                        .orElse(true);
    }

    /** True for a target group or life event, which is given to a knelpunt and not read in its words. */
    boolean isLabel(String kenmerk) {
        return kenmerk.startsWith(DOELGROEP) || kenmerk.startsWith(LEVENSGEBEURTENIS);
    }

    /** The marks of a text alone: words and concepts. */
    Afdruk van(List<String> teksten) {
        Afdruk afdruk = new Afdruk();
        teksten.forEach(tekst -> tekst(tekst, 1, afdruk));
        return afdruk;
    }

    private void tekst(String tekst, int gewicht, Afdruk afdruk) {
        inhoudswoorden.van(tekst).forEach(woord -> afdruk.voegToe(woord, gewicht));
        begrippen
                .in(tekst)
                .forEach(vermelding ->
                        afdruk.voegToe(BEGRIP + vermelding.begrip().slug(), gewicht, vermelding.woorden()));
    }

    private static void bron(Verwijzing verwijzing, Afdruk afdruk) {
        if (verwijzing.id().isEmpty()) {
            return;
        }
        afdruk.voegToe("bron " + verwijzing.id(), 1, verwijzing.tekst());
        if (!verwijzing.artikel().isEmpty()) {
            afdruk.voegToe("bron " + verwijzing.id() + " artikel " + verwijzing.artikel(), 1, verwijzing.tekst());
        }
    }
}
