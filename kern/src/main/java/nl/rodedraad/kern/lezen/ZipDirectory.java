// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;

/**
 * The names in a ZIP archive, from the directory at its end. Unpacks nothing, so that an archive of any make can be looked into
 * without danger.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int HEADER = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int HEADER_LENGTH = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MAX_NAMES = 20_000;

    private ZipDirectory() {}

    /** @throws NietLeesbaarException when the archive has no whole directory, as when its end is missing */
    static List<String> names(byte[] zip) throws NietLeesbaarException {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        List<String> names = new ArrayList<>();
        long at = Integer.toUnsignedLong(bytes.getInt(end(bytes) + 16));
        while (at + HEADER_LENGTH <= zip.length && bytes.getInt((int) at) == HEADER && names.size() < MAX_NAMES) {
            int start = (int) at;
            int length = Short.toUnsignedInt(bytes.getShort(start + 28));
            int extra = Short.toUnsignedInt(bytes.getShort(start + 30));
            int comment = Short.toUnsignedInt(bytes.getShort(start + 32));
            if (start + HEADER_LENGTH + length > zip.length) {
                throw damaged();
            }
            names.add(new String(zip, start + HEADER_LENGTH, length, StandardCharsets.UTF_8));
            at += HEADER_LENGTH + length + extra + comment;
        }
        return names;
    }

    private static int end(ByteBuffer bytes) throws NietLeesbaarException {
        int last = bytes.limit() - END_LENGTH;
        for (int i = last; i >= Math.max(0, last - LONGEST_COMMENT); i--) {
            if (bytes.getInt(i) == END) {
                return i;
            }
        }
        throw damaged();
    }

    static NietLeesbaarException damaged() {
        return new NietLeesbaarException(
                "is een beschadigd of onvolledig ZIP-, Word- of ODT-bestand; vraag of download het opnieuw.");
    }
}
