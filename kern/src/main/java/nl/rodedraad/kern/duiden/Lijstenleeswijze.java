// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.Arrays;
import java.util.List;

/** Judges by the documented word lists alone and learns nothing: the function or theme of which a list strikes. */
final class Lijstenleeswijze implements Leeswijze, Leeswijze.Oordelaar {

    @Override
    public String naam() {
        return "woordenlijsten";
    }

    @Override
    public Oordelaar leer(Leerset leerset) {
        return this;
    }

    @Override
    public Blokoordeel oordeel(Leerset.Blok blok) {
        List<Functie> functies =
                blok.zinnen().stream().map(zin -> functie(zin.kenmerken())).toList();
        boolean knelpunt = functies.contains(Functie.KNELPUNT);
        List<Double> themas = Schema.themas().slugs().stream()
                .map(slug -> knelpunt
                                && blok.zinnen().stream()
                                        .anyMatch(zin -> treft(zin.samenhang().eigen(), "thema", slug))
                        ? 1.0
                        : 0.0)
                .toList();
        return new Blokoordeel(
                functies, functies.stream().map(Lijstenleeswijze::kansen).toList(), knelpunt, themas);
    }

    private static Functie functie(Kenmerken kenmerken) {
        return Arrays.stream(Functie.values())
                .filter(functie -> treft(kenmerken, "functie", functie.naam()))
                .findFirst()
                .orElse(Functie.CONTEXT);
    }

    private static List<Double> kansen(Functie gekozen) {
        return Arrays.stream(Functie.values())
                .map(functie -> functie == gekozen ? 1.0 : 0.0)
                .toList();
    }

    private static boolean treft(Kenmerken kenmerken, String soort, String naam) {
        return kenmerken.tekens().contains("lijst=" + soort + "-" + naam + "≥1");
    }
}
