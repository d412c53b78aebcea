// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.List;
import java.util.Map;
import nl.rodedraad.kern.publiceren.Conclusielijst.Rang;
import nl.rodedraad.kern.publiceren.RodeDraad.Conclusie;
import nl.rodedraad.kern.verbinden.Knelpunt;

/**
 * The opening sentences of a rode draad, made from its counts. {@code soort} is the key {@code conclusie.<soort>} in the
 * messages. Among the values, {@code themas} holds slugs separated by spaces, {@code toen} and {@code nu} a figure for each of
 * them, {@code namen} names separated by {@code "; "}; all else is a figure, a slug or a name.
 */
final class Conclusies {

    private Conclusies() {}

    /** The size of the edition, and at most ten sentences that hold for it; its own {@code conclusies} are not looked at. */
    static List<Conclusie> of(RodeDraad draad) {
        Conclusiestof stof = new Conclusiestof(draad);
        Conclusielijst lijst = new Conclusielijst();
        omvang(stof, lijst);
        new Themaconclusies(stof, lijst).voegToe();
        new Verloopconclusies(stof, lijst).voegToe();
        new Samenhangconclusies(stof, lijst).voegToe();
        new Toonconclusies(stof, lijst).voegToe();
        ontbrekend(draad, lijst);
        return lijst.gekozen();
    }

    private static void omvang(Conclusiestof stof, Conclusielijst lijst) {
        List<Knelpunt> edition = stof.editie(knelpunt -> true);
        long standen = stof.draad().standen().stream()
                .filter(stand -> stand.jaar() == stof.draad().editie())
                .count();
        long beslist = edition.stream().filter(k -> k.herkomst().beslist()).count();
        lijst.opening(
                "omvang",
                Map.of(
                        "standen", Conclusiestof.tekst(standen),
                        "organisaties", stof.organisaties(),
                        "knelpunten", Conclusiestof.tekst(edition.size()),
                        "beslist", Conclusiestof.tekst(beslist),
                        "voorstellen", Conclusiestof.tekst(edition.size() - beslist),
                        "editie", Conclusiestof.tekst(stof.draad().editie())));
    }

    private static void ontbrekend(RodeDraad draad, Conclusielijst lijst) {
        int m = draad.verwacht().size();
        if (m > 0) {
            List<String> missing = draad.ontbrekend();
            lijst.voegToe(
                    Rang.ALTIJD,
                    missing.isEmpty() ? "compleet" : "ontbrekend",
                    List.of(),
                    Map.of(
                            "n", Conclusiestof.tekst(missing.size()),
                            "m", Conclusiestof.tekst(m),
                            "namen", String.join("; ", missing)));
        }
    }
}
