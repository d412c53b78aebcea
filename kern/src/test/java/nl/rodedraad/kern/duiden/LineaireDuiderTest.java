// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rodedraad.kern.taal.Dutch;
import org.junit.jupiter.api.Test;

class LineaireDuiderTest extends DuiderContract {

    private static final Duider DUIDER =
            LineaireDuider.create(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer(), tekst -> List.of());

    @Override
    Duider duider() {
        return DUIDER;
    }

    @Test
    void eenUitgesprokenPersoneelstekortIsEenKnelpuntMetRedenen() {
        Duiding duiding = DUIDER.duid(
                Fragment.los(
                        "Door het personeelstekort en de hoge werkdruk lopen de achterstanden op; er staan zestig vacatures open."));
        assertThat(duiding.knelpunt()).isGreaterThan(0.5);
        LabelScore personeel = duiding.themas().stream()
                .filter(thema -> thema.id().equals("personeel"))
                .findFirst()
                .orElseThrow();
        assertThat(personeel.ja()).isTrue();
        assertThat(personeel.redenen()).isNotEmpty();
    }

    @Test
    void eenWettelijkePlichtIsGeenKnelpunt() {
        Duiding duiding = DUIDER.duid(Fragment.los(
                "De aanvrager verstrekt binnen vier weken de gegevens, bedoeld in artikel 4, eerste lid."));
        assertThat(duiding.knelpunt()).isLessThan(0.5);
    }

    @Test
    void eenEngelseTekstKrijgtEenRedenEnGeenOordeel() {
        Duiding duiding = DUIDER.duid(Fragment.los(
                "The agency has too few people and the waiting times for citizens are growing every month."));
        assertThat(duiding.gelezen()).isFalse();
        assertThat(duiding.reden()).contains("Engels");
        assertThat(duiding.uitspraken()).isEmpty();
    }

    @Test
    void eenDoelgroepWordtGenoemdMetHetWoordDatHaarAanwijst() {
        Duiding duiding = DUIDER.duid(Fragment.los("Laaggeletterde ouders vinden het formulier niet."));
        assertThat(duiding.doelgroepen()).extracting(LabelScore::id).contains("laaggeletterd");
    }

    @Test
    void verhullendeWoordenMakenMinderOpenEnMinderUrgent() {
        Duiding verhuld = DUIDER.duid(
                Fragment.los(
                        "Een knelpunt: het tekort aan personeel blijft een uitdaging en een aandachtspunt, en het lukt niet altijd."));
        Duiding open = DUIDER.duid(Fragment.los(
                "Een knelpunt: het tekort aan personeel is onhoudbaar, doordat de minister het budget niet verhoogt."));
        assertThat(verhuld.openheid()).isLessThan(open.openheid());
        assertThat(verhuld.urgentie()).isLessThan(open.urgentie());
    }
}
