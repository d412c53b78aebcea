// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;

/** The causes and consequences of one sentence. */
record Verbanden(List<Verband> oorzaken, List<Verband> gevolgen) {

    static final Verbanden GEEN = new Verbanden(List.of(), List.of());

    Verbanden {
        oorzaken = List.copyOf(oorzaken);
        gevolgen = List.copyOf(gevolgen);
    }
}
