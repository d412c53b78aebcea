// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import j2html.tags.DomContent;
import java.util.function.Function;

/**
 * A page of the report.
 *
 * @param adres address within the report
 * @param titel its title
 * @param inhoud all that is in {@code main}, with a heading of level 1
 */
record Pagina(String adres, Function<Blad, String> titel, Function<Blad, DomContent> inhoud) {}
