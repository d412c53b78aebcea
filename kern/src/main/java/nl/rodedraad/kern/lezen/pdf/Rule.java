// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

/** A thin line drawn on the page, level or upright, from ({@code x0}, {@code y0}) to ({@code x1}, {@code y1}). */
record Rule(float x0, float y0, float x1, float y1) {

    boolean level() {
        return x1 - x0 >= y1 - y0;
    }

    float length() {
        return Math.max(x1 - x0, y1 - y0);
    }
}
