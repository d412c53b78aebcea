// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.stream.Stream;

/** The free fonts that go into a PDF; they come from libraries, so that no machine needs to have them. */
final class Letters {

    private static final int GEWOON = 400;
    private static final int VET = 700;

    private Letters() {}

    static void registreer(Huis huis, PdfRendererBuilder opmaak) {
        for (String familie : Stream.of(huis.brood(), huis.kop(), "Liberation Mono")
                .distinct()
                .toList()) {
            boolean schreef = familie.contains("Serif");
            String schuin = familie.startsWith("Liberation") || schreef ? "Italic" : "Oblique";
            registreer(opmaak, familie, familie.startsWith("Liberation") ? "Regular" : "", GEWOON, FontStyle.NORMAL);
            registreer(opmaak, familie, "Bold", VET, FontStyle.NORMAL);
            registreer(opmaak, familie, schuin, GEWOON, FontStyle.ITALIC);
            registreer(opmaak, familie, "Bold" + schuin, VET, FontStyle.ITALIC);
        }
    }

    private static void registreer(
            PdfRendererBuilder opmaak, String familie, String snede, int gewicht, FontStyle stand) {
        String naam = familie.replace(" ", "") + (snede.isEmpty() ? "" : "-" + snede) + ".ttf";
        String map = familie.startsWith("Liberation") ? "/liberation/" : "/net/sf/jasperreports/fonts/dejavu/";
        opmaak.useFont(() -> Hulpbron.open(map + naam), familie, gewicht, stand, true);
    }
}
