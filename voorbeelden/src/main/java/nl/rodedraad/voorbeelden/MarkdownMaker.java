// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.nio.charset.StandardCharsets;

/** Publishes the source itself, without its front matter. */
final class MarkdownMaker implements Maker {

    @Override
    public byte[] maak(Bron bron, Verhaal verhaal, Huis huis, Gegevens gegevens) {
        return verhaal.markdown().getBytes(StandardCharsets.UTF_8);
    }
}
