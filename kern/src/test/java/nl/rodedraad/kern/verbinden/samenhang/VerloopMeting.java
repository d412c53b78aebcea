// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.rodedraad.kern.meten.Counts;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.verbinden.verloop.Oordeel;
import nl.rodedraad.kern.verbinden.verloop.Oplossing;
import nl.rodedraad.kern.verbinden.verloop.Stap;
import nl.rodedraad.kern.verbinden.verloop.Verloop;
import nl.rodedraad.kern.verwijzing.VerwijzingFinders;

/**
 * Measures courses, verdicts, who has trouble from whom, and bright spots on the gold of a corpus; the knelpunten are those of the
 * gold. Arguments: folder with the gold, and {@code fouten} to print every mistake. Prints Markdown.
 */
final class VerloopMeting {

    private static final String GEEN = "geen";

    private final Goudcorpus goud;
    private final Verbanden verbanden;
    private final boolean fouten;

    private VerloopMeting(Goudcorpus goud, boolean fouten) {
        this.goud = goud;
        this.fouten = fouten;
        this.verbanden = new VerbandMaker(Dutch.tokenizer(), Dutch.lemmatizer(), VerwijzingFinders.standaard())
                .maak(goud.verzameling(), goud.draden(), 9999);
    }

    public static void main(String[] args) throws IOException {
        VerloopMeting meting = new VerloopMeting(new Goudcorpus(Path.of(args[0])), args.length > 1);
        System.out.println("| wat | precisie | bereik | F1 | n |\n|---|---|---|---|---|");
        meting.paren();
        meting.last();
        meting.lichtpunten();
        meting.oordelen();
    }

    private void paren() {
        Set<String> verwacht = new TreeSet<>();
        for (JsonNode verhaal : goud.verhalen) {
            String vorige = "";
            for (JsonNode editie : verhaal.path("edities")) {
                String plek =
                        verhaal.path("id").asText() + " " + editie.path("jaar").asInt();
                if (!editie.path("zinnen").isEmpty()) {
                    if (!vorige.isEmpty()) {
                        verwacht.add(vorige + " > " + plek);
                    }
                    vorige = plek;
                }
            }
        }
        Map<String, Integer> jaarVan = new HashMap<>();
        goud.verzameling().knelpunten().forEach(knelpunt -> jaarVan.put(knelpunt.id(), knelpunt.jaar()));
        Set<String> gevonden = new TreeSet<>();
        for (Verloop verloop : verbanden.verlopen()) {
            for (Stap stap : verloop.stappen()) {
                if (stap.vorigJaar() == 0 || stap.oordeel() == Oordeel.NIET_MEER_GENOEMD) {
                    continue;
                }
                String toen = verhaal(stap.toen().get(0)) + " " + stap.vorigJaar();
                String nu = stap.nu().isEmpty()
                        ? opgelost(stap, toen)
                        : verhaal(stap.nu().get(0)) + " " + stap.jaar();
                gevonden.add(toen + " > " + nu);
            }
        }
        regel("paren van edities", verwacht, gevonden);
    }

    /** The story and year whose gold sentences hold the quoted solution. */
    private String opgelost(Stap stap, String anders) {
        for (JsonNode verhaal : goud.verhalen) {
            for (JsonNode editie : verhaal.path("edities")) {
                for (JsonNode zin : editie.path("zinnen")) {
                    boolean zelfde = stap.naast().stream()
                            .anyMatch(naast -> naast.nu()
                                            .plaats()
                                            .sha256()
                                            .equals(goud.plaats(zin).sha256())
                                    && naast.nu()
                                                    .plaats()
                                                    .bereik()
                                                    .overlap(goud.plaats(zin).bereik())
                                            > 0);
                    if (zelfde) {
                        return verhaal.path("id").asText() + " " + stap.jaar();
                    }
                }
            }
        }
        return anders + " onterecht opgelost in " + stap.jaar();
    }

    private void oordelen() {
        Map<String, String> gezegd = new TreeMap<>();
        for (Verloop verloop : verbanden.verlopen()) {
            for (Stap stap : verloop.stappen()) {
                String id = stap.nu().isEmpty() ? stap.toen().get(0) : stap.nu().get(0);
                Oordeel oordeel = stap.oordeel() == Oordeel.EERSTE_LEZING ? Oordeel.NIEUW : stap.oordeel();
                gezegd.put(verhaal(id) + " " + stap.jaar(), oordeel.naam());
            }
        }
        Map<String, String> waar = new TreeMap<>();
        goud.verhalen.forEach(verhaal -> verhaal.path("edities")
                .forEach(editie -> waar.put(
                        verhaal.path("id").asText() + " " + editie.path("jaar").asInt(),
                        editie.path("verloop").asText())));
        Set<String> plekken = new TreeSet<>(waar.keySet());
        plekken.addAll(gezegd.keySet());
        Map<String, Integer> verwarring = new TreeMap<>();
        for (String plek : plekken) {
            String is = waar.getOrDefault(plek, GEEN);
            String zegt = gezegd.getOrDefault(plek, GEEN);
            verwarring.merge(is + " " + zegt, 1, Integer::sum);
            if (fouten && !is.equals(zegt)) {
                System.out.println("FOUT " + plek + ": is " + is + ", gezegd " + zegt);
            }
        }
        toon(verwarring);
    }

    private static void toon(Map<String, Integer> verwarring) {
        List<String> namen = List.of("nieuw", "blijvend", "verscherpt", "verzacht", "opgelost", "niet-meer-genoemd");
        double som = 0;
        for (String naam : namen) {
            int goed = verwarring.getOrDefault(naam + " " + naam, 0);
            int is = 0;
            int zegt = 0;
            for (Map.Entry<String, Integer> entry : verwarring.entrySet()) {
                is += entry.getKey().startsWith(naam + " ") ? entry.getValue() : 0;
                zegt += entry.getKey().endsWith(" " + naam) ? entry.getValue() : 0;
            }
            Counts counts = new Counts(goed, zegt - goed, is - goed);
            som += counts.f1();
            regel("oordeel " + naam, counts, is);
        }
        System.out.printf(Locale.ROOT, "%nOordelen macro-F1 %.3f%n%n", som / namen.size());
        List<String> kolommen = new ArrayList<>(namen);
        kolommen.add(GEEN);
        System.out.println(
                "| is \\ gezegd | " + String.join(" | ", kolommen) + " |\n|---" + "|---".repeat(kolommen.size()) + "|");
        for (String rij : kolommen) {
            StringBuilder regel = new StringBuilder("| ").append(rij);
            kolommen.forEach(kolom -> regel.append(" | ").append(verwarring.getOrDefault(rij + " " + kolom, 0)));
            System.out.println(regel.append(" |"));
        }
    }

    private void last() {
        Set<String> verwacht = new TreeSet<>();
        Set<String> metWeerwoord = new TreeSet<>();
        for (JsonNode paar : goud.last) {
            String wie = paar.path("noemer").asText() + " "
                    + goud.organisatie(paar.path("organisatie").asText());
            verwacht.add(wie);
            if (!paar.path("genoemd").asText().isEmpty()) {
                metWeerwoord.add(wie + " " + paar.path("genoemd").asText());
            }
        }
        Set<String> gevonden = new TreeSet<>();
        Set<String> gevondenWeerwoord = new TreeSet<>();
        for (Last last : verbanden.last()) {
            String wie = verhaal(last.verloop()) + " " + last.genoemd();
            gevonden.add(wie);
            last.weerwoord().ifPresent(weerwoord -> gevondenWeerwoord.add(wie + " " + verhaal(weerwoord.verloop())));
        }
        regel("last van elkaar: wie van wie", verwacht, gevonden);
        regel("last van elkaar: met het knelpunt van de ander", metWeerwoord, gevondenWeerwoord);
    }

    private void lichtpunten() {
        Set<String> verwacht = new TreeSet<>();
        Set<String> gevonden = new TreeSet<>();
        Map<String, String> plekken = new HashMap<>();
        for (JsonNode lichtpunt : goud.lichtpunten) {
            String plek = goud.plaats(lichtpunt.path("plaats")).id();
            lichtpunt.path("lostOp").forEach(verhaal -> verwacht.add(plek + " " + verhaal.asText()));
            plekken.put(plek, lichtpunt.path("plaats").path("tekst").asText());
        }
        for (Oplossing oplossing : verbanden.oplossingen()) {
            if (oplossing.vanAnder()) {
                String eigen = oplossing.lichtpunt().plaats().id();
                String plek = plekken.keySet().stream()
                        .filter(een -> overlapt(een, eigen))
                        .findFirst()
                        .orElse(eigen);
                gevonden.add(plek + " " + verhaal(oplossing.verloop()));
            }
        }
        regel("lichtpunten voor een ander", verwacht, gevonden);
    }

    private static boolean overlapt(String een, String ander) {
        var links = nl.rodedraad.kern.stand.Plaats.of(een);
        var rechts = nl.rodedraad.kern.stand.Plaats.of(ander);
        return links.sha256().equals(rechts.sha256()) && links.bereik().overlap(rechts.bereik()) > 0;
    }

    private String verhaal(String knelpunt) {
        return goud.verhaalVan.getOrDefault(knelpunt, knelpunt);
    }

    private void regel(String wat, Set<String> verwacht, Set<String> gevonden) {
        regel(wat, Counts.of(verwacht, gevonden), verwacht.size());
        if (fouten) {
            Set<String> gemist = new TreeSet<>(verwacht);
            gemist.removeAll(gevonden);
            Set<String> teVeel = new TreeSet<>(new HashSet<>(gevonden));
            teVeel.removeAll(verwacht);
            gemist.forEach(een -> System.out.println("GEMIST " + een));
            teVeel.forEach(een -> System.out.println("TE VEEL " + een));
        }
    }

    private static void regel(String wat, Counts counts, int n) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %d |%n",
                wat,
                counts.precision(),
                counts.recall(),
                counts.f1(),
                n);
    }
}
