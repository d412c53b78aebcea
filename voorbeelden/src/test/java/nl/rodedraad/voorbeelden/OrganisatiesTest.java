// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.rodedraad.kern.duiden.LeerDocument;
import nl.rodedraad.kern.verwijzing.Verwijzing;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;
import nl.rodedraad.kern.verwijzing.VerwijzingFinders;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;
import org.junit.jupiter.api.Test;

class OrganisatiesTest {

    /** The real organisations that the Standen name, and why that is right. */
    private static final Map<String, String> GENOEMD = Map.of(
            "Tweede Kamer", "instelling: wie een Stand schrijft, schrijft aan haar en over haar",
            "openbaar lichaam Bonaire", "instelling: vier cursisten werken er");

    /** Ministries: institutions that an organisation falls under and writes to. */
    private static final Pattern MINISTERIE =
            Pattern.compile("[Mm]inisterie van .+|BZK|EZK|IenW|JenV|KGG|LNV|LVVN|OCW|SZW|VRO|VWS");

    private static final Pattern ZEGT = Pattern.compile(
            "^[^.!?]{0,40}\\b(zegt|zei|schrijft|schreef|vindt|vond|meldt|meldde|waarschuwt|waarschuwde|stelt|stelde|verklaart|verklaarde|laat weten|liet weten|noemt|noemde)\\b|^\\s*:\\s*['‘\"“]");

    private static final VerwijzingFinder FINDER = VerwijzingFinders.standaard();

    @Test
    void deStandenNoemenAlleenEchteOrganisatiesDieAlsInstellingGenoemdZijn() {
        Set<String> genoemd = new TreeSet<>();
        for (String corpus : Goud.CORPORA) {
            for (LeerDocument document : Goud.zinnen(corpus)) {
                document.passages()
                        .forEach(passage ->
                                organisaties(passage.tekst()).forEach(verwijzing -> genoemd.add(verwijzing.tekst())));
            }
        }
        assertThat(genoemd).anyMatch(MINISTERIE.asMatchPredicate());
        genoemd.removeIf(MINISTERIE.asMatchPredicate());
        assertThat(genoemd).isEqualTo(new TreeSet<>(GENOEMD.keySet()));
    }

    @Test
    void geenEchteOrganisatieKrijgtWoordenInDeMond() {
        for (String corpus : Goud.CORPORA) {
            for (LeerDocument document : Goud.zinnen(corpus)) {
                for (LeerDocument.LeerPassage passage : document.passages()) {
                    for (Verwijzing verwijzing : organisaties(passage.tekst())) {
                        String erna =
                                passage.tekst().substring(verwijzing.bereik().eind());
                        assertThat(ZEGT.matcher(erna).find())
                                .as("%s: %s", document.document(), passage.tekst())
                                .isFalse();
                    }
                }
            }
        }
    }

    private static List<Verwijzing> organisaties(String tekst) {
        return FINDER.find(tekst).stream()
                .filter(verwijzing -> verwijzing.soort() == VerwijzingSoort.ORGANISATIE)
                .toList();
    }
}
