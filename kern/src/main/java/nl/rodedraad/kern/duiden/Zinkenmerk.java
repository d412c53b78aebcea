// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

/**
 * A feature of a sentence as small models see it: what it is, and one or two words.
 *
 * @param soort {@code l} lemma, {@code p} pair of lemmas, {@code k} lemma of the heading, {@code v} lemma of the sentence before,
 *     {@code o} strike of a word list, {@code s} subject of a question about a sentence, {@code a} always
 * @param een first word
 * @param twee second word; empty when there is one
 */
record Zinkenmerk(char soort, String een, String twee) {

    /** A number for the feature: different features have the same one with odds of about one in 2^60. */
    static long sleutel(char soort, String een, String twee) {
        return (((long) een.hashCode() << 32) ^ (twee.hashCode() & 0xFFFFFFFFL)) * 31 + soort;
    }

    long sleutel() {
        return sleutel(soort, een, twee);
    }

    /** As reasons and the model file show it. */
    String tekst() {
        return twee.isEmpty() ? soort + "=" + een : soort + "=" + een + "_" + twee;
    }

    /** Reads what {@link #tekst} wrote. */
    static Zinkenmerk of(String tekst) {
        int streep = tekst.charAt(0) == 'p' || tekst.charAt(0) == 'o' ? tekst.indexOf('_', 3) : -1;
        return streep < 0
                ? new Zinkenmerk(tekst.charAt(0), tekst.substring(2), "")
                : new Zinkenmerk(tekst.charAt(0), tekst.substring(2, streep), tekst.substring(streep + 1));
    }
}
