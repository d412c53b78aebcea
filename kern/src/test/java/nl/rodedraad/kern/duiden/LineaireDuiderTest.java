// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.taal.Dutch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Behörde hat zu wenig Personal und die Wartezeiten für die Bürger werden jeden Monat länger, weil die Systeme alt sind.|Duits",
                "De tsjinst hat te min minsken en de wachttiden foar de boargers wurde alle moannen langer, om't de systemen âld binne.|Fries",
                "The agency has too few people and the waiting times for citizens are growing every month because the systems are old.|Engels"
            })
    void eenVreemdeTaalKrijgtEenRedenEnEenLeegUittreksel(String tekst, String taal) {
        Duiding duiding = DUIDER.duid(Fragment.los(tekst));
        assertThat(duiding.reden()).contains(taal);
        assertThat(duiding.uittreksel()).isEqualTo(Uittreksel.LEEG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOORDAT HET REGISTER ACHTERLOOPT WACHTEN 12.000 GEZINNEN ELF WEKEN OP € 400 MILJOEN",
                "omdat het register achterloopt wachten gezinnen elf weken en volgens de raad kost dat 3,2 miljard euro",
                "0mdat het reg1ster achter lo opt , w@chten ge zinnen € 4OO m|ljoen volgens ; de raad waarschuwt dat",
                "Jaar\t2023\t2024\nKosten\t€ 1.250\t€ 1.400\nZaken\t12.000\t14.500",
                "omdat",
                "volgens",
                "€",
                "waardoor € – € tot en met"
            })
    void elkStukVanHetUittrekselStaatOokInSlechteInvoerLetterVoorLetter(String tekst) {
        Uittreksel uittreksel = DUIDER.duid(Fragment.los(tekst)).uittreksel();
        List<Stuk> stukken = new ArrayList<>();
        uittreksel.oorzaken().forEach(oorzaak -> stukken.add(oorzaak.wat()));
        uittreksel.gevolgen().forEach(gevolg -> stukken.add(gevolg.wat()));
        uittreksel.sprekers().forEach(spreker -> stukken.add(spreker.wie()));
        uittreksel.bedragen().forEach(bedrag -> stukken.add(bedrag.stuk()));
        assertThat(stukken)
                .allSatisfy(stuk -> assertThat(stuk.bereik().van(tekst)).isEqualTo(stuk.tekst()));
    }
}
