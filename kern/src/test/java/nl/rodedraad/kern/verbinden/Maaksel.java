// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.rodedraad.kern.duiden.Duiding;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.PassageDuiding;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.Bestandssoort;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.PassageSoort;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.stand.Stand;

/** Makes small documents, duidingen and knelpunten for tests. */
final class Maaksel {

    private Maaksel() {}

    static String sha(int nummer) {
        return String.format(Locale.ROOT, "%064x", nummer);
    }

    /** A document with each text as a paragraph under the heading before the colon. */
    static Document document(int nummer, String... teksten) {
        StringBuilder tekst = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String alinea : teksten) {
            if (tekst.length() > 0) {
                tekst.append("\n\n");
            }
            int dubbelePunt = alinea.indexOf(": ");
            String kop = alinea.substring(0, dubbelePunt);
            String inhoud = alinea.substring(dubbelePunt + 2);
            Bereik bereik = new Bereik(tekst.length(), tekst.length() + inhoud.length());
            tekst.append(inhoud);
            passages.add(new Passage(PassageSoort.ALINEA, 0, List.of(kop), inhoud, 1, bereik, List.of(), false));
        }
        return new Document(
                sha(nummer),
                "stand" + nummer + ".md",
                Bestandssoort.MARKDOWN,
                "nl",
                "",
                0,
                "",
                tekst.toString(),
                passages,
                java.util.Map.of());
    }

    static Stand stand(Document document) {
        return new Stand(document, "Dienst Een", 2024, "", "");
    }

    /** Each paragraph of the document as one uitspraak with this function and theme. */
    static List<PassageDuiding> duidingen(Document document, Functie functie, String thema) {
        return document.passages().stream()
                .map(passage -> new PassageDuiding(
                        passage,
                        new Duiding(
                                "proefmodel-1",
                                "",
                                List.of(new Uitspraak(passage.bereik(), functie, 0.8, List.of())),
                                0.8,
                                List.of(new LabelScore(thema, 0.7, List.of())),
                                3,
                                3,
                                List.of(),
                                List.of())))
                .toList();
    }

    static Beslissing beslissing(Plaats plaats, String soort, String waarde, String tekst) {
        return new Beslissing(
                plaats.sha256(),
                plaats.bereik().begin(),
                plaats.bereik().eind(),
                soort,
                waarde,
                "A. Analist",
                "2025-01-15",
                "",
                tekst);
    }

    static Knelpunt knelpunt(int nummer, String organisatie, int jaar, String tekst, Beslissing... beslissingen) {
        Bereik bereik = new Bereik(0, tekst.length());
        Plaats plaats = new Plaats(sha(nummer), bereik);
        return new Knelpunt(
                plaats.id(),
                organisatie,
                jaar,
                "Knelpunt",
                List.of(new Citaat(plaats, 1, tekst)),
                List.of(new Uitspraak(bereik, Functie.KNELPUNT, 0.9, List.of())),
                List.of(),
                List.of(),
                3,
                3,
                List.of(),
                Herkomst.voorstel("proefmodel-1", ""),
                List.of(beslissingen));
    }
}
