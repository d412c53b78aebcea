// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.Set;

/** Tells verbs from the words of a noun phrase by form and lemma; a guess that serves to find where a phrase ends. */
final class Woordsoort {

    private static final Set<String> NO_VERBS = Set.of(
            "eigen",
            "open",
            "tussen",
            "tegen",
            "samen",
            "alleen",
            "binnen",
            "buiten",
            "boven",
            "zeven",
            "negen",
            "tien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "leven",
            "teken",
            "wagen",
            "regen",
            "morgen",
            "dertien",
            "gegeven",
            "geen",
            "een",
            "één",
            "iedereen",
            "reden",
            "heden",
            "vertrouwen",
            "bestaan",
            "zijn",
            "haar",
            "hun",
            "meteen",
            "momenteel",
            "midden",
            "beneden",
            "achteren",
            "voren",
            "eten",
            "wezen",
            "kosten",
            "even",
            "aan",
            "voorschrijven");

    private static final Set<String> SHORT_VERBS = Set.of(
            "is", "was", "waren", "zijn", "staat", "ligt", "gaat", "gaan", "staan", "doet", "ziet", "had", "hadden",
            "kan", "mag", "zal", "zou", "moet", "wil");

    private static final Set<String> DETERMINERS = Set.of(
            "de", "het", "een", "één", "dit", "dat", "deze", "die", "geen", "elke", "iedere", "onze", "ons", "hun",
            "haar", "zijn", "te", "alle", "veel", "meer", "minder", "weinig", "van", "met", "voor", "aan", "in", "op",
            "bij", "tot", "om");

    private Woordsoort() {}

    /** Whether word {@code i} is likely the verb that ends the noun phrase before it. */
    static boolean werkwoord(Zinsbouw zin, int i) {
        String vorm = zin.vorm(i);
        if (SHORT_VERBS.contains(vorm)) {
            return true;
        }
        String lemma = zin.lemma(i);
        if (!lemma.endsWith("en") || lemma.length() < 4 || NO_VERBS.contains(vorm) || (zin.hoofdletter(i) && i > 0)) {
            return false;
        }
        if (vorm.endsWith("ende")
                || (vorm.startsWith("ge") && vorm.endsWith("de"))
                || (vorm.startsWith("ge") && vorm.endsWith("te"))) {
            return false;
        }
        return !vorm.equals(lemma) || i == 0 || !DETERMINERS.contains(zin.vorm(i - 1));
    }

    static boolean bepaler(String vorm) {
        return DETERMINERS.contains(vorm);
    }
}
