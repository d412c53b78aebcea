// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Shows how far long work is: a bar with the time left on a terminal, a line per tenth elsewhere. Safe for several threads. */
final class Voortgang {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private final String wat;
    private final int totaal;
    private final Teksten teksten;
    private final long begonnen = System.nanoTime();
    private int gedaan;
    private int gemeld;

    Voortgang(PrintStream out, boolean terminal, String wat, int totaal, Teksten teksten) {
        this.out = out;
        this.terminal = terminal;
        this.wat = wat;
        this.totaal = totaal;
        this.teksten = teksten;
    }

    synchronized void stap() {
        gedaan++;
        if (terminal) {
            toonBalk();
        } else if (gedaan * 10 / totaal > gemeld || gedaan == totaal) {
            gemeld = gedaan * 10 / totaal;
            out.println(teksten.van("voortgang.regel", wat, gedaan, totaal));
        }
    }

    private void toonBalk() {
        int vol = WIDTH * gedaan / totaal;
        out.print("\r" + wat + " [" + "#".repeat(vol) + ".".repeat(WIDTH - vol) + "] " + gedaan + "/" + totaal + " "
                + teksten.van("voortgang.rest", resterend()) + "   ");
        if (gedaan == totaal) {
            out.println();
        }
    }

    private long resterend() {
        long verstreken = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begonnen);
        return verstreken * (totaal - gedaan) / Math.max(1, gedaan);
    }
}
