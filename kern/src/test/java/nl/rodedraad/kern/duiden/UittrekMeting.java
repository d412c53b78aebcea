// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.rodedraad.kern.meten.Counts;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.taal.Dutch;

/** Measures the extract on labelled documents. */
final class UittrekMeting {

    private final Zinnen knipper = new Zinnen(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());
    private final Map<String, int[]> tellingen = new TreeMap<>();
    private final boolean fouten;

    private UittrekMeting(boolean fouten) {
        this.fouten = fouten;
    }

    public static void main(String[] args) {
        UittrekMeting meting = new UittrekMeting(Boolean.getBoolean("fouten"));
        for (String arg : args) {
            LeerDocument.readAll(Path.of(arg)).forEach(meting::meet);
        }
        System.out.println("| wat | precisie | bereik | F1 | n |\n|---|---|---|---|---|");
        meting.tellingen.forEach((wat, t) -> {
            Counts counts = new Counts(t[0], t[1], t[2]);
            System.out.printf(Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %d |%n", wat, counts.precision(), counts.recall(), counts.f1(), t[0] + t[2]);
        });
    }

    private void meet(LeerDocument document) {
        VerbandVinder vinder = new VerbandVinder();
        for (LeerDocument.LeerPassage passage : document.passages()) {
            for (LeerDocument.LeerZin label : passage.zinnen()) {
                Zin zin = knipper.zin(passage.tekst(), new Bereik(label.begin(), label.eind()));
                if (label.functie().equals("oproep")) {
                    aan(zin, label.aan());
                }
                if (label.functie().equals("knelpunt")) {
                    Verbanden gevonden = vinder.in(new Zinsbouw(zin));
                    stuk("oorzaak", zin, label.oorzaak(), gevonden.oorzaken());
                    stuk("gevolg", zin, label.gevolg(), gevonden.gevolgen());
                }
            }
        }
    }

    private void stuk(String wat, Zin zin, String goud, List<Verband> gevonden) {
        boolean raak = false;
        int teVeel = 0;
        String fout = "";
        for (Verband verband : gevonden) {
            boolean goed = !goud.isEmpty() && gelijk(zin, goud, verband.wat());
            raak |= goed;
            teVeel += goed ? 0 : 1;
            tel(wat + " bij " + verband.signaal(), goed ? 1 : 0, goed ? 0 : 1, 0);
            fout += goed ? "" : "  [" + verband.signaal() + "] " + verband.wat().tekst() + "\n";
        }
        int gemist = goud.isEmpty() || raak ? 0 : 1;
        tel(wat, raak ? 1 : 0, teVeel, gemist);
        if (fouten && (teVeel + gemist > 0)) {
            System.out.println(wat + ": " + zin.tekst() + "\n  goud: " + goud + "\n" + fout);
        }
    }

    private void aan(Zin zin, String goud) {
        java.util.Optional<Geadresseerde> wie = new GeadresseerdeVinder().in(new Zinsbouw(zin), true);
        boolean goed = wie.isPresent() && !goud.isEmpty() && gelijk(zin, goud, wie.orElseThrow().wie());
        tel("geadresseerde", goed ? 1 : 0, wie.isPresent() && !goed ? 1 : 0, !goud.isEmpty() && !goed ? 1 : 0);
        if (fouten && !goed && (wie.isPresent() || !goud.isEmpty())) {
            System.out.println("aan: " + zin.tekst() + "\n  goud: " + goud + "\n  " + wie);
        }
    }

    private void tel(String wat, int goed, int teVeel, int gemist) {
        int[] t = tellingen.computeIfAbsent(wat, key -> new int[3]);
        t[0] += goed;
        t[1] += teVeel;
        t[2] += gemist;
    }

    private boolean gelijk(Zin zin, String goud, Stuk stuk) {
        int begin = zin.bereik().begin() + zin.tekst().indexOf(goud);
        Bereik g = new Bereik(begin, begin + goud.length());
        int beide = 0, inGoud = 0, inStuk = 0;
        for (Zin.Woord woord : zin.woorden()) {
            boolean a = g.omvat(woord.bereik());
            boolean b = stuk.bereik().omvat(woord.bereik());
            inGoud += a ? 1 : 0;
            inStuk += b ? 1 : 0;
            beide += a && b ? 1 : 0;
        }
        return 2 * beide >= Math.max(inGoud, inStuk) && beide > 0;
    }
}
