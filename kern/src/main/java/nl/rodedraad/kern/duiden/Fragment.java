// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;

/**
 * A piece of running text with what stands around it.
 *
 * @param tekst the text to interpret, usually one passage
 * @param koppad headings above it, outermost first; empty when unknown
 * @param vorige the text before it under the same heading; empty when there is none
 */
public record Fragment(String tekst, List<String> koppad, String vorige) {

    public Fragment {
        koppad = List.copyOf(koppad);
    }

    public static Fragment los(String tekst) {
        return new Fragment(tekst, List.of(), "");
    }
}
