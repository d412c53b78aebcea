// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes blocks as bare text: no marks, a blank line between blocks, tables in columns, notes at the end. */
final class PlatSchrijver {

    private static final int TUSSEN_KOLOMMEN = 3;

    private final UnaryOperator<String> regels;

    /**
     * Makes a writer.
     *
     * @param regels breaks a paragraph into lines, or leaves it as it is
     */
    PlatSchrijver(UnaryOperator<String> regels) {
        this.regels = regels;
    }

    String schrijf(Verhaal verhaal) {
        String tekst = blokken(verhaal.omslag()) + "\n\n" + blokken(verhaal.blokken()) + noten(verhaal.noten());
        return tekst.strip() + "\n";
    }

    private String blokken(List<Blok> blokken) {
        return blokken.stream().map(this::blok).collect(Collectors.joining("\n\n"));
    }

    private String blok(Blok blok) {
        if (blok instanceof Blok.Kop kop) {
            return "\n" + alinea(kop.stukken());
        } else if (blok instanceof Blok.Alinea alinea) {
            return alinea(alinea.stukken());
        } else if (blok instanceof Blok.Lijst lijst) {
            return lijst(lijst);
        } else if (blok instanceof Blok.Kader kader) {
            return blokken(kader.blokken());
        } else if (blok instanceof Blok.Tabel tabel) {
            return tabel(tabel);
        } else if (blok instanceof Blok.Inhoudsopgave inhoud) {
            return inhoud.koppen().stream().map(k -> alinea(k.stukken())).collect(Collectors.joining("\n"));
        } else if (blok instanceof Blok.Regels letterlijk) {
            return letterlijk.tekst();
        }
        return "* * *";
    }

    private String alinea(List<Stuk> stukken) {
        return regels.apply(metNummers(stukken));
    }

    private static String metNummers(List<Stuk> stukken) {
        return stukken.stream()
                .map(stuk -> stuk.isNoot() ? "[" + stuk.noot() + "]" : stuk.tekst())
                .collect(Collectors.joining());
    }

    private String lijst(Blok.Lijst lijst) {
        return IntStream.range(0, lijst.punten().size())
                .mapToObj(i -> (lijst.genummerd() ? (i + 1) + ". " : "- ")
                        + blokken(lijst.punten().get(i)).replace("\n\n", "\n").replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
    }

    private static String tabel(Blok.Tabel tabel) {
        int[] breedtes = breedtes(tabel);
        return tabel.rijen().stream().map(rij -> rij(rij, breedtes)).collect(Collectors.joining("\n"));
    }

    private static int[] breedtes(Blok.Tabel tabel) {
        int[] breedtes = new int[tabel.rijen().get(0).size()];
        for (List<List<Stuk>> rij : tabel.rijen()) {
            for (int i = 0; i < breedtes.length; i++) {
                breedtes[i] = Math.max(breedtes[i], metNummers(rij.get(i)).length());
            }
        }
        return breedtes;
    }

    private static String rij(List<List<Stuk>> rij, int[] breedtes) {
        StringBuilder regel = new StringBuilder();
        for (int i = 0; i < breedtes.length; i++) {
            String cel = metNummers(rij.get(i));
            regel.append(cel).append(" ".repeat(breedtes[i] - cel.length() + TUSSEN_KOLOMMEN));
        }
        return regel.toString().stripTrailing();
    }

    private String noten(List<List<Stuk>> noten) {
        return IntStream.range(0, noten.size())
                .mapToObj(i -> "\n\n" + regels.apply("[" + (i + 1) + "] " + metNummers(noten.get(i))))
                .collect(Collectors.joining());
    }
}
