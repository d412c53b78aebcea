// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.stand.Bereik;

/** Collects the citations of one text. */
final class Findings {

    private static final double CERTAIN = 0.99;
    private static final double DOUBTFUL = 0.6;
    private static final int FREE = 1000;
    private static final int MOST_PER_TOKEN = 2;

    private final Tokens tokens;
    private final List<Verwijzing> found = new ArrayList<>();

    Findings(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Verwijzing> found() {
        return found;
    }

    void add(int from, int end, Law law, Vindplaats plaats) {
        Bereik bereik = new Bereik(tokens.begin(from), tokens.end(end - 1));
        add(bereik, bereik.van(tokens.text()), law, plaats);
    }

    void addAll(int from, int end, Law law, List<Vindplaats> plaatsen) {
        Bereik bereik = new Bereik(tokens.begin(from), tokens.end(end - 1));
        String written = bereik.van(tokens.text());
        plaatsen.forEach(plaats -> add(bereik, written, law.forArticle(plaats.artikel()), plaats));
    }

    /** So many more can be added up to this token that what is found stays in proportion to the text. */
    boolean hasRoom(int more, int token) {
        return found.size() + more <= FREE + MOST_PER_TOKEN * token;
    }

    void add(Bereik bereik, String written, Law law, Vindplaats plaats) {
        Source source = law.source();
        VerwijzingStatus status = status(law);
        boolean known = status != VerwijzingStatus.ONBEKEND;
        String adres = known ? Adres.of(source, plaats) : "";
        double zekerheid = status == VerwijzingStatus.HERLEID ? CERTAIN : known ? DOUBTFUL : 0;
        found.add(new Verwijzing(
                source.soort(),
                written,
                bereik,
                known ? source.id() : "",
                plaats.artikel(),
                plaats.lid(),
                plaats.onderdeel(),
                adres,
                status,
                zekerheid,
                reason(law)));
    }

    private static VerwijzingStatus status(Law law) {
        if (!law.isKnown() || BurgerlijkWetboek.isGeheel(law.source().id())) {
            return VerwijzingStatus.ONBEKEND;
        }
        return law.twijfel().isEmpty() && law.source().bekend() ? VerwijzingStatus.HERLEID : VerwijzingStatus.ONZEKER;
    }

    private static String reason(Law law) {
        Source source = law.source();
        if (!law.isKnown()) {
            return source.opmerking();
        }
        if (BurgerlijkWetboek.isGeheel(source.id())) {
            return "het Burgerlijk Wetboek bestaat uit boeken en het boek is niet genoemd";
        }
        if (!law.twijfel().isEmpty()) {
            return law.twijfel();
        }
        String named = "genoemd als " + source.titel();
        String remark = source.opmerking().isEmpty() ? "" : "; " + source.opmerking();
        return source.bekend()
                ? named + remark
                : "het nummer van " + source.titel() + " is niet in een bron nagegaan" + remark;
    }
}
