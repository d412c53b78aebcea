// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.koppelingen;

import java.util.List;

/**
 * What an endpoint says of a text.
 *
 * @param citaat the words of the text that it rests on
 * @param knelpunt whether they state a knelpunt
 * @param themas slugs of the themes that they fall under
 */
record Bewering(String citaat, boolean knelpunt, List<String> themas) {

    Bewering {
        themas = List.copyOf(themas);
    }
}
