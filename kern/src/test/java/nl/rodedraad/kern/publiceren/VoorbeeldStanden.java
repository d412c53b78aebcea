// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.List;

/**
 * Ten invented Standen of six invented organisations. Before a sentence stands what it does: {@code [k themas urgentie openheid
 * doelgroepen levensgebeurtenissen]} knelpunt, of which the last two may be left out and {@code -} is none; {@code [v]} case;
 * {@code [l]} bright spot; {@code [o who]} call; {@code [d development]} with its sign.
 */
final class VoorbeeldStanden {

    /** An annotated Stand. */
    record Bron(String organisatie, int jaar, String bestand, String tekst) {}

    private VoorbeeldStanden() {}

    static List<Bron> alle() {
        return List.of(
                new Bron("Agentschap Omscholing", 2023, "omscholing-2023.pdf", """
                        # Stand van de Uitvoering 2023
                        Wij helpen mensen die een nieuw vak willen leren.
                        ## Regels die niemand kan uitleggen
                        [k complexiteit-wetgeving 3 3] De scholingsregeling kent veertien uitzonderingen die onze medewerkers niet allemaal kunnen uitleggen.
                        ---
                        ## Gegevens van werkgevers
                        [k gegevensuitwisseling,keten 3 2] Wij krijgen gegevens over loon later dan wij ze nodig hebben. [l] Met twee brancheverenigingen lukt het wel op tijd.
                        """),
                new Bron("Bureau Toelagen", 2023, "toelagen-2023.pdf", """
                        # Stand van de Uitvoering 2023
                        ## Stapeling van toelagen
                        [k stapeling-beleid,complexiteit-wetgeving 3 3] Een huishouden heeft soms vijf toelagen tegelijk, elk met een eigen begrip van inkomen.
                        ## Inkomensgegevens
                        [k gegevensuitwisseling 3 3 schulden] Inkomensgegevens komen te laat, zodat wij achteraf geld moeten terugvragen.
                        [d gesprek-politiek-] Met de Kamer spraken wij niet over deze Stand.
                        """),
                new Bron("Dienst Waterheffing", 2023, "waterheffing-2023.pdf", """
                        # Stand van de Uitvoering 2023
                        ## Oude systemen
                        [k ict 2 2] Ons aanslagsysteem is dertig jaar oud en nauwelijks aan te passen.
                        """),
                new Bron("Kantoor Leefvergoeding", 2023, "leefvergoeding-2023.pdf", """
                        # Stand van de Uitvoering 2023
                        ## Te laat aan tafel
                        [k late-betrokkenheid 3 2] Bij de nieuwe regeling werden wij pas gevraagd toen de wet al vastlag.
                        ## Personeel
                        [k personeel 2 3] Een op de acht functies bij de beoordeling van aanvragen staat open.
                        """),
                new Bron("Register Vaartuigen", 2023, "vaartuigen-2023.txt", """
                        # Stand van de Uitvoering 2023
                        ## Europese eisen
                        [k eu-beleid,complexiteit-wetgeving 2 3] De Europese verordening vraagt gegevens die wij volgens de Nederlandse wet niet mogen bewaren.
                        """),
                new Bron("Agentschap Omscholing", 2024, "omscholing-2024.pdf", """
                        # Stand van de Uitvoering 2024
                        Wij helpen mensen die een nieuw vak willen leren. Dit jaar waren dat er 41.000.
                        ## Regels die niemand kan uitleggen
                        [k complexiteit-wetgeving,stapeling-beleid 4 4] De scholingsregeling telt nu negentien uitzonderingen en is in een telefoongesprek niet meer uit te leggen. [v] Een lasser uit Delfzijl belde ons zes keer en kreeg drie verschillende antwoorden.
                        [k complexiteit-wetgeving 4 4] Wie tussentijds gaat werken, verliest soms meer dan hij verdient.
                        ---
                        ## Loongegevens komen te laat
                        [k gegevensuitwisseling,keten 5 4 werkzoekenden baanverlies] Wij krijgen loongegevens gemiddeld elf weken te laat, waardoor wij beslissen op oude cijfers. [o het ministerie van Arbeid] Wij vragen het ministerie van Arbeid om één wettelijke grondslag voor het delen van loongegevens.
                        ## Wat goed gaat
                        [l] Sinds het voorjaar spreken wij elke maand met het departement over wat mensen bij ons melden.
                        [d signaalfunctie+] Van de klachten over onze brieven leerden wij welke brief het vaakst misgaat.
                        """),
                new Bron("Bureau Toelagen", 2024, "toelagen-2024.pdf", """
                        # Stand van de Uitvoering 2024
                        ## Vijf toelagen, vijf begrippen van inkomen
                        [k stapeling-beleid,complexiteit-wetgeving 4 4] Elke nieuwe toelage voegt een begrip van inkomen toe; inmiddels rekenen wij met vijf begrippen naast elkaar. [v] Een alleenstaande moeder uit Almelo moest 2.300 euro terugbetalen, omdat twee regelingen haar inkomen anders telden.
                        ## Inkomensgegevens komen te laat
                        [k gegevensuitwisseling,keten 5 5 schulden,werkzoekenden baanverlies] Door late inkomensgegevens vorderen wij bij een op de vijf huishoudens geld terug; zonder wijziging van de wet lossen wij dit niet op.
                        | Jaar | Terugvorderingen
                        | 2023 | 91.000
                        | 2024 | 104.000
                        ---
                        ## Mensen die vastlopen
                        [k complexe-doelgroep,toegankelijkheid 4 4 schulden,psychische-problemen] Een groeiende groep mensen met schulden en psychische problemen opent onze brieven niet meer.
                        [k complexe-doelgroep 4 4] Andere brieven komen verkeerd aan, doordat Dienst Inwonerszaken een verhuizing uit het buitenland te laat doorgeeft.
                        [o het ministerie van Arbeid] Wij vragen het ministerie van Arbeid om ruimte om in zulke gevallen van de regels af te wijken.
                        ## Gesprek
                        [d signaalfunctie+] Elke week bespreken wij wat bellers ons vertellen. [d gesprek-politiek-] Met de Kamer spraken wij dit jaar weer niet.
                        """),
                new Bron("Dienst Inwonerszaken", 2024, "inwonerszaken-2024.pdf", """
                        # Stand van de Uitvoering 2024
                        ## Systemen die elkaar niet verstaan
                        [k ict 3 4] Onze systemen zijn zo verouderd dat een wijziging van de wet achttien maanden werk kost.
                        ## Adresgegevens
                        [k gegevensuitwisseling 4 3 schulden verhuizing] Met elke gemeente sluiten wij een eigen convenant over adresgegevens; dat zijn er nu 212. [o de Tweede Kamer] Wij vragen de Tweede Kamer hierover een gesprek te voeren.
                        ## Wachttijd
                        [k tempo-uitvoerbaarheid 3 3 - verhuizing,migratie] Voor een verhuizing uit het buitenland is de wachttijd opgelopen tot negen weken.
                        ## Lichtpunt
                        [l] Twaalf gemeenten delen hun adresgegevens nu via één gezamenlijke afspraak.
                        """),
                new Bron("Kantoor Leefvergoeding", 2024, "leefvergoeding-2024.pdf", """
                        # Stand van de Uitvoering 2024
                        ## Opnieuw te laat aan tafel
                        [k late-betrokkenheid,tempo-uitvoerbaarheid 4 4] Ook dit jaar hoorden wij pas van de verlaging toen de ingangsdatum al was aangekondigd.
                        ## Regels en uitzonderingen
                        [k complexiteit-wetgeving 3 4] Onze medewerkers hebben een handboek van 640 bladzijden nodig om een aanvraag te beoordelen. [v] Een student wachtte vijf maanden op een beslissing die in twee zinnen paste.
                        ## Personeel
                        [l] Het tekort aan personeel is opgelost: alle functies bij de beoordeling van aanvragen zijn nu vervuld. [d gesprek-politiek-] Een gesprek met Kamerleden kwam er niet.
                        ## Vraag
                        [o] Betrek de uitvoering voordat de Kamer over een plan stemt.
                        """),
                new Bron("Register Vaartuigen", 2024, "vaartuigen-2024.txt", """
                        # Stand van de Uitvoering 2024
                        ## Europese eisen
                        [k eu-beleid 3 4] Twee Europese verordeningen spreken elkaar tegen over de bewaartermijn van eigenaarsgegevens.
                        - Verordening over registratie: tien jaar bewaren.
                        - Verordening over privacy: zo kort mogelijk bewaren.
                        ## Ketenpartners
                        [k keten,gegevensuitwisseling 3 3] Fouten van de sluis, de haven en de verzekeraar komen alle drie bij ons aan het licht, aan het eind van de keten. [l] Met de havens hebben wij nu één meldpunt voor fouten.
                        """));
    }
}
