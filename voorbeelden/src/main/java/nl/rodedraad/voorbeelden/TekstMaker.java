// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * Writes a Stand as bare text. One with hard line breaks comes from an old machine: 78 columns, words broken, Windows-1252
 * and CRLF; the others are UTF-8 with a line for a paragraph.
 */
final class TekstMaker implements Maker {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int KOLOMMEN = 78;

    private final Regelbreker regelbreker;

    TekstMaker(Afbreker afbreker) {
        regelbreker = new Regelbreker(afbreker, KOLOMMEN);
    }

    @Override
    public byte[] maak(Bron bron, Verhaal verhaal, Huis huis, Gegevens gegevens) {
        if (bron.heeft("hard afgebroken")) {
            String tekst = new PlatSchrijver(regelbreker::breek).schrijf(verhaal);
            return gecodeerd(bron, tekst.replace("\n", "\r\n"), WINDOWS);
        }
        return gecodeerd(bron, new PlatSchrijver(UnaryOperator.identity()).schrijf(verhaal), StandardCharsets.UTF_8);
    }

    private static byte[] gecodeerd(Bron bron, String tekst, Charset codering) {
        try {
            ByteBuffer bytes = codering.newEncoder().encode(CharBuffer.wrap(tekst));
            byte[] uit = new byte[bytes.remaining()];
            bytes.get(uit);
            return uit;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(bron.bron() + " heeft een teken dat niet in " + codering + " past.", e);
        }
    }
}
