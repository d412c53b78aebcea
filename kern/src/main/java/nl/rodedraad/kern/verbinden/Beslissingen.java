// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rodedraad.kern.duiden.PassageDuiding;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Plaats;

/**
 * The decisions of people that hold for a set of documents. A decision about a document that is not there moves along with its
 * text when exactly one document holds the same letters exactly once; else it is listed for another look.
 */
public final class Beslissingen {

    private static final Set<String> FUNCTIES = Set.of("functie", "knelpunt");

    private final List<Beslissing> geldig;
    private final List<Beslissing> opnieuwBekijken;

    private Beslissingen(List<Beslissing> geldig, List<Beslissing> opnieuwBekijken) {
        this.geldig = List.copyOf(geldig);
        this.opnieuwBekijken = List.copyOf(opnieuwBekijken);
    }

    public static Beslissingen geen() {
        return new Beslissingen(List.of(), List.of());
    }

    /**
     * @param log all decisions in the order in which they were made
     * @param documenten the documents of this run
     */
    public static Beslissingen of(List<Beslissing> log, List<Document> documenten) {
        Map<String, Beslissing> laatste = new LinkedHashMap<>();
        List<Beslissing> opnieuw = new ArrayList<>();
        for (Beslissing beslissing : log) {
            opHuidigePlaats(beslissing, documenten)
                    .ifPresentOrElse(geldig -> bewaar(geldig, laatste), () -> opnieuw.add(beslissing));
        }
        return new Beslissingen(List.copyOf(laatste.values()), opnieuw);
    }

    private static void bewaar(Beslissing beslissing, Map<String, Beslissing> laatste) {
        String onderwerp = beslissing.plaats().id() + " " + soortZonderRichting(beslissing);
        laatste.remove(onderwerp);
        laatste.put(onderwerp, beslissing);
    }

    private static String soortZonderRichting(Beslissing beslissing) {
        return switch (beslissing.soort()) {
            case "knelpunt", "geen-knelpunt" -> "knelpunt";
            case "thema", "niet-thema" -> "thema " + beslissing.waarde();
            case "draad", "niet-draad" -> "draad " + beslissing.waarde();
            case "lijn", "niet-lijn" -> "lijn " + beslissing.waarde();
            case "padplaats" -> "padplaats " + beslissing.waarde().replaceAll(" .*", "");
            default -> beslissing.soort();
        };
    }

    private static Optional<Beslissing> opHuidigePlaats(Beslissing beslissing, List<Document> documenten) {
        for (Document document : documenten) {
            if (document.sha256().equals(beslissing.sha256())) {
                return beslissing.eind() <= document.tekst().length() ? Optional.of(beslissing) : Optional.empty();
            }
        }
        return beslissing.tekst().isEmpty() ? Optional.empty() : verplaats(beslissing, documenten);
    }

    private static Optional<Beslissing> verplaats(Beslissing beslissing, List<Document> documenten) {
        List<Plaats> plaatsen = new ArrayList<>();
        for (Document document : documenten) {
            String tekst = document.tekst();
            for (int i = tekst.indexOf(beslissing.tekst()); i >= 0; i = tekst.indexOf(beslissing.tekst(), i + 1)) {
                plaatsen.add(
                        document.plaats(new Bereik(i, i + beslissing.tekst().length())));
            }
        }
        return plaatsen.size() == 1 ? Optional.of(beslissing.verplaatst(plaatsen.get(0))) : Optional.empty();
    }

    /** Decisions whose document or text is gone, in order of the log. */
    public List<Beslissing> opnieuwBekijken() {
        return opnieuwBekijken;
    }

    /**
     * The uitspraken of one passage, with the decided ranges cut out and given their decided function.
     */
    public List<Uitspraak> uitspraken(Document document, PassageDuiding duiding) {
        List<Beslissing> besluiten = geldig.stream()
                .filter(besluit -> besluit.sha256().equals(document.sha256()) && FUNCTIES.contains(besluit.soort()))
                .toList();
        return Besliste.uitspraken(duiding.duiding().uitspraken(), besluiten);
    }

    /** The last decision on the function of what stands at this place. */
    public Optional<Beslissing> functie(Plaats plaats) {
        return voor(List.of(plaats)).stream()
                .filter(besluit -> FUNCTIES.contains(besluit.soort()))
                .reduce((eerder, later) -> later);
    }

    /** The decisions that a proposal with these places takes over, in order of the log. */
    List<Beslissing> voor(List<Plaats> plaatsen) {
        return geldig.stream()
                .filter(beslissing -> plaatsen.stream().anyMatch(beslissing::geldtVoor))
                .toList();
    }
}
