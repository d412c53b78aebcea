// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts what was found right, wrong, doubtful or not at all. */
final class Telling {

    private int right;
    private int wrong;
    private int doubtful;
    private int missed;
    private final List<String> remarks = new ArrayList<>();

    void right() {
        right++;
    }

    void wrong(String remark) {
        wrong++;
        remarks.add("fout: " + remark);
    }

    void doubtful(String remark) {
        doubtful++;
        remarks.add("onzeker: " + remark);
    }

    void missed(String remark) {
        missed++;
        remarks.add("gemist: " + remark);
    }

    List<String> remarks() {
        return remarks;
    }

    /** A row of a Markdown table: name, number, precision, recall with doubt counted as missed, and as found. */
    String row(String name) {
        int all = right + doubtful + missed;
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s |",
                name,
                all,
                share(right, right + wrong),
                share(right, all),
                share(right + doubtful, all));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f (%d/%d)", part / (double) whole, part, whole);
    }
}
