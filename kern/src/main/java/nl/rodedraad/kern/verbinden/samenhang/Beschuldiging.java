// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.taal.Dutch;

/**
 * A sentence of a knelpunt that names another organisation.
 *
 * @param genoemd the named organisation
 * @param zin the sentence
 * @param score how much it puts the cause there, 0–1
 * @param redenen the words that do
 */
record Beschuldiging(String genoemd, Citaat zin, double score, List<String> redenen) {

    /** Whoever names another within a knelpunt mostly has trouble from it. */
    private static final double NAMED = 0.6;

    private static final double BLAME = 0.1;

    private static final double MOST = 0.95;

    private static final double EXCUSED = 0.2;

    private static final Pattern BLAMING =
            Pattern.compile("(?iU)(?<!\\p{L})(?:te laat|laat op zich wachten|achter|weigert?|houdt|ontbreekt|ontbreken"
                    + "|fout|fouten|onjuist|verkeerd|verouderd|oud|niet|geen|nooit|evenmin|nog steeds|nog altijd|opnieuw|dubbel|pas na|wachten|wacht"
                    + "|door|doordat|omdat|vanwege|levert|leveren|aanlevert|krijgen (?:we|wij)|ontvangen (?:we|wij)|komt van|afhankelijk van"
                    + "|overgedragen|doorgestuurd|verwijst|stuurt|zonder)(?!\\p{L})");

    /** Before the name: it is a receiver, an example or a fellow sufferer. */
    private static final Pattern EXCUSE = Pattern.compile(
            "(?iU)(?:(?:overdragen|overgedragen|dragen|droegen|leveren|levert|sturen|stuurden|geven|gaven|verstrekken"
                    + "|melden|betalen|bieden|boden|doorgeven|doorzetten)(?: [\\p{L}]+){0,4} aan|onder wie|waaronder|zoals|net als|evenals|dank(?:zij)?|samen met"
                    + "|(?:maar )?ook) (?:(?:de|het|een) )?$");

    /** How far before the name its part in the sentence is looked for. */
    private static final int BEFORE = 60;

    /** The sentences of a quotation that name an organisation, each organisation once a sentence. */
    static List<Beschuldiging> in(Citaat citaat, Roepnamen roepnamen) {
        List<Beschuldiging> gevonden = new ArrayList<>();
        for (Bereik zin : Dutch.sentenceSplitter().split(citaat.tekst())) {
            String tekst = zin.van(citaat.tekst());
            List<String> gehad = new ArrayList<>();
            for (Roepnamen.Vermelding vermelding : roepnamen.in(tekst)) {
                if (!gehad.contains(vermelding.organisatie())) {
                    gehad.add(vermelding.organisatie());
                    gevonden.add(van(vermelding, deel(citaat, zin)));
                }
            }
        }
        return gevonden;
    }

    private static Citaat deel(Citaat citaat, Bereik zin) {
        Bereik bereik = zin.verschoven(citaat.plaats().bereik().begin());
        return new Citaat(new Plaats(citaat.plaats().sha256(), bereik), citaat.pagina(), zin.van(citaat.tekst()));
    }

    private static Beschuldiging van(Roepnamen.Vermelding vermelding, Citaat zin) {
        String tekst = zin.tekst();
        int begin = vermelding.bereik().begin();
        if (EXCUSE.matcher(tekst.substring(Math.max(0, begin - BEFORE), begin)).find()) {
            return new Beschuldiging(vermelding.organisatie(), zin, EXCUSED, List.of());
        }
        List<String> redenen = new ArrayList<>();
        Matcher matcher = BLAMING.matcher(tekst);
        while (matcher.find()) {
            String woord = matcher.group().toLowerCase(Locale.ROOT);
            if (!redenen.contains(woord)) {
                redenen.add(woord);
            }
        }
        double score = Math.min(MOST, NAMED + BLAME * redenen.size());
        return new Beschuldiging(vermelding.organisatie(), zin, score, redenen);
    }
}
