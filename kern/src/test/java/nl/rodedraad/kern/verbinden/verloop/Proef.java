// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verwijzing.VerwijzingFinders;

/** Builds a small set of Standen of invented organisations, knelpunt by knelpunt. */
public final class Proef {

    private final List<Uitgave> uitgaven = new ArrayList<>();
    private final List<Knelpunt> knelpunten = new ArrayList<>();
    private final List<Lichtpunt> lichtpunten = new ArrayList<>();
    private int nummer;
    private int begin;

    /** What follows is of this Stand. */
    public Proef stand(String organisatie, int jaar) {
        nummer++;
        begin = 0;
        uitgaven.add(new Uitgave(organisatie, jaar, sha(nummer)));
        return this;
    }

    public Proef knelpunt(String tekst, String... themas) {
        return knelpunt(3, tekst, List.of(), themas);
    }

    /** A knelpunt of the last Stand with this urgency, decisions as {@code soort=waarde}, and themes. */
    public Proef knelpunt(int urgentie, String tekst, List<String> besluiten, String... themas) {
        Uitgave uitgave = uitgaven.get(uitgaven.size() - 1);
        Plaats plaats = plaats(tekst);
        knelpunten.add(new Knelpunt(
                plaats.id(),
                uitgave.organisatie(),
                uitgave.jaar(),
                tekst,
                List.of(new Citaat(plaats, 1, tekst)),
                List.of(new Uitspraak(plaats.bereik(), Functie.KNELPUNT, 0.9, List.of())),
                labels(themas),
                List.of(),
                urgentie,
                3,
                List.of(),
                Herkomst.voorstel("proef", ""),
                besluiten.stream().map(besluit -> besluit(plaats, besluit)).toList()));
        return this;
    }

    /** The last knelpunt hits these target groups. */
    public Proef doelgroep(String... groepen) {
        Knelpunt k = knelpunten.remove(knelpunten.size() - 1);
        knelpunten.add(new Knelpunt(
                k.id(),
                k.organisatie(),
                k.jaar(),
                k.naam(),
                k.citaten(),
                k.uitspraken(),
                k.themas(),
                labels(groepen),
                k.urgentie(),
                k.openheid(),
                k.verwijzingen(),
                k.uittreksel(),
                k.herkomst(),
                k.beslissingen()));
        return this;
    }

    public Proef lichtpunt(String tekst) {
        Uitgave uitgave = uitgaven.get(uitgaven.size() - 1);
        lichtpunten.add(new Lichtpunt(
                uitgave.organisatie(),
                uitgave.jaar(),
                new Citaat(plaats(tekst), 1, tekst),
                List.of(),
                tekst,
                0.9,
                Herkomst.voorstel("proef", "")));
        return this;
    }

    public Verzameling verzameling() {
        return new Verzameling(uitgaven, knelpunten, lichtpunten);
    }

    public VerloopMaker.Gemaakt verlopen() {
        return maker().maak(verzameling());
    }

    public static VerloopMaker maker() {
        return new VerloopMaker(Dutch.tokenizer(), Dutch.lemmatizer(), VerwijzingFinders.standaard());
    }

    private Plaats plaats(String tekst) {
        Bereik bereik = new Bereik(begin, begin + tekst.length());
        begin = bereik.eind() + 2;
        return new Plaats(sha(nummer), bereik);
    }

    private static List<LabelScore> labels(String... slugs) {
        return List.of(slugs).stream()
                .map(slug -> new LabelScore(slug, 0.8, List.of()))
                .toList();
    }

    private static Beslissing besluit(Plaats plaats, String besluit) {
        String[] delen = besluit.split("=", 2);
        return new Beslissing(
                plaats.sha256(),
                plaats.bereik().begin(),
                plaats.bereik().eind(),
                delen[0],
                delen[1],
                "A. Analist",
                "2026-01-15",
                "nagevraagd",
                "");
    }

    private static String sha(int nummer) {
        return String.format(Locale.ROOT, "%064x", nummer);
    }
}
