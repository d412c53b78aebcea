// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes a Stand as OpenDocument text (ISO/IEC 26300). */
final class OdtMaker implements Maker {

    private static final String SOORT = "application/vnd.oasis.opendocument.text";

    @Override
    public byte[] maak(Bron bron, Verhaal verhaal, Huis huis, Gegevens gegevens) {
        Map<String, String> waarden = new HashMap<>(huis.waarden());
        waarden.put("titel", Xhtml.veilig(gegevens.titel()));
        waarden.put("auteur", Xhtml.veilig(gegevens.auteur()));
        waarden.put("organisatie", Xhtml.veilig(bron.organisatie()));
        waarden.put("jaar", Integer.toString(bron.jaar()));
        waarden.put("tekst", new OdtSchrijver(verhaal).schrijf());
        Map<String, byte[]> delen = new LinkedHashMap<>();
        delen.put("mimetype", SOORT.getBytes(StandardCharsets.US_ASCII));
        for (String deel : new String[] {"META-INF/manifest.xml", "content.xml", "meta.xml", "styles.xml"}) {
            String sjabloon = "odt/" + deel.substring(deel.indexOf('/') + 1);
            delen.put(deel, Hulpbron.tekst(sjabloon, waarden).getBytes(StandardCharsets.UTF_8));
        }
        return VasteZip.pak(delen);
    }
}
