// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

/**
 * One way to read a written word.
 *
 * @param lemma its dictionary form, in the case of the dictionary
 * @param tag its kind and form, in the tag set of the dictionary ("ZNW:MRV:DE_" is a plural noun)
 */
record Reading(String lemma, String tag) {

    boolean is(String tagStart) {
        return tag.startsWith(tagStart);
    }
}
