// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

/**
 * What a page is made with.
 *
 * @param register the rode draad
 * @param teksten the words of the language
 * @param vorm how the report is published
 * @param adres address of the page within the report, such as {@code themas/ict.html}
 */
record Blad(Register register, Teksten teksten, Vorm vorm, String adres) {

    RodeDraad draad() {
        return register.draad();
    }

    /** The way from this page to an address within the report. */
    String to(String address) {
        return adres.contains("/") ? "../" + address : address;
    }

    /** See {@link Teksten#text}. */
    String text(String key, Object... values) {
        return teksten.text(key, values);
    }

    /** See {@link Teksten#count}. */
    String count(String key, long n) {
        return teksten.count(key, n);
    }
}
