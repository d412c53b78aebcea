// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TekstenTest {

    private static final Pattern NAME = Pattern.compile("\\{\\w+\\}");
    private final Teksten nl = Teksten.in("nl");
    private final Teksten en = Teksten.in("en");

    @Test
    void beideTalenHebbenDezelfdeSleutelsEnWaarden() {
        assertThat(new TreeSet<>(en.all().keySet()))
                .isEqualTo(new TreeSet<>(nl.all().keySet()));
        nl.all()
                .forEach((key, text) -> assertThat(names(en.all().getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(names(text)));
        assertThat(nl.all().values()).noneMatch(String::isBlank);
        assertThat(en.all().values()).noneMatch(String::isBlank);
    }

    @Test
    void waardenWordenNietNogEensIngevuld() {
        assertThat(nl.text("stempel.waarom", "waarom", "{n} $1 \\")).isEqualTo("Reden: {n} $1 \\");
    }

    @Test
    void getallenEnDatumsVolgenDeTaal() {
        assertThat(nl.figure(2.5)).isEqualTo("2,5");
        assertThat(en.figure(2.5)).isEqualTo("2.5");
        assertThat(nl.figure(100)).isEqualTo("100");
        assertThat(nl.date("2024-03-01")).isEqualTo("1 maart 2024");
        assertThat(en.date("2024-03-01")).isEqualTo("1 March 2024");
        assertThat(nl.date("voorjaar")).isEqualTo("voorjaar");
    }

    @Test
    void opsommingEindigtMetEn() {
        assertThat(nl.list(List.of())).isEmpty();
        assertThat(nl.list(List.of("a"))).isEqualTo("a");
        assertThat(nl.list(List.of("a", "b", "c"))).isEqualTo("a, b en c");
    }

    @Test
    void afkortingHoudtHaarHoofdletters() {
        assertThat(nl.themeInSentence("ict")).isEqualTo("ICT");
        assertThat(nl.themeInSentence("eu-beleid")).isEqualTo("EU-beleid");
        assertThat(nl.themeInSentence("keten")).isEqualTo("keten");
    }

    private static List<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
