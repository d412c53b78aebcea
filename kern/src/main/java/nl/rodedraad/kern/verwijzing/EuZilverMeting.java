// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures on Dutch citations with the address that a public site gave them. Addresses that hold no CELEX or BWB id are left out. */
final class EuZilverMeting {

    private static final Pattern CELEX = Pattern.compile("CELEX:(3\\d{4}[A-Z]\\d{4})");
    private static final Pattern JOURNAL = Pattern.compile("OJ:L_(\\d{4})0?(\\d{4})");
    private static final Pattern BWB = Pattern.compile("(BWB[RV]\\d{7})");
    private static final Pattern NAMELESS = Pattern.compile("(?i)(overweging|bijlage) [\\w]+");

    private final VerwijzingFinder finder;
    private final Telling telling = new Telling();

    EuZilverMeting(VerwijzingFinder finder) {
        this.finder = finder;
    }

    void measure(List<String[]> anchors) {
        for (String[] anchor : anchors) {
            Optional<String> id = id(anchor[1]);
            if (id.isPresent() && !NAMELESS.matcher(anchor[0]).matches()) {
                count(anchor[0], id.get());
            }
        }
    }

    private void count(String text, String id) {
        List<Verwijzing> sure = finder.find(text).stream()
                .filter(one -> one.status() == VerwijzingStatus.HERLEID)
                .toList();
        if (sure.stream().anyMatch(one -> one.id().equals(id))) {
            telling.right();
        } else {
            telling.missed(id + " in: " + text);
            sure.stream().limit(1).forEach(one -> telling.wrong(one.id() + " in plaats van " + id + " in: " + text));
        }
    }

    private static Optional<String> id(String address) {
        Matcher celex = CELEX.matcher(address);
        Matcher journal = JOURNAL.matcher(address);
        Matcher bwb = BWB.matcher(address);
        if (celex.find()) {
            return Optional.of(celex.group(1));
        }
        if (journal.find()) {
            return Optional.of("3" + journal.group(1) + "R" + journal.group(2));
        }
        return bwb.find() ? Optional.of(bwb.group(1)) : Optional.empty();
    }

    String row(String name) {
        return telling.row(name);
    }

    List<String> remarks() {
        return telling.remarks();
    }
}
