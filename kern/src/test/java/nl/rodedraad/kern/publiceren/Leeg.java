// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.List;
import nl.rodedraad.kern.verbinden.samenhang.Verbanden;

/** Parts of a rode draad in which nothing was found. */
final class Leeg {

    static final Verbanden VERBANDEN =
            new Verbanden(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private Leeg() {}
}
