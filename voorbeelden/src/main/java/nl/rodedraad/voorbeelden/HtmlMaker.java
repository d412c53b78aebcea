// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Publishes a Stand as a page of the house's web site, with the menu and other noise around it. */
final class HtmlMaker implements Maker {

    @Override
    public byte[] maak(Bron bron, Verhaal verhaal, Huis huis, Gegevens gegevens) {
        Map<String, String> waarden = new HashMap<>(huis.waarden());
        waarden.put("titel", Xhtml.veilig(gegevens.titel()));
        waarden.put("auteur", Xhtml.veilig(gegevens.auteur()));
        waarden.put("organisatie", Xhtml.veilig(bron.organisatie()));
        waarden.put("jaar", Integer.toString(bron.jaar()));
        waarden.put("cookiebalk", cookiebalk(bron));
        waarden.put("inhoud", inhoud(bron, verhaal));
        return Hulpbron.tekst("web/" + huis.web() + ".html", waarden).getBytes(StandardCharsets.UTF_8);
    }

    private static String inhoud(Bron bron, Verhaal verhaal) {
        Xhtml xhtml = new Xhtml(verhaal.noten(), false, UnaryOperator.identity());
        List<Blok> blokken = bron.heeft("dilemma-kaders") ? kaarten(verhaal.blokken()) : verhaal.blokken();
        return xhtml.blokken(verhaal.omslag()) + xhtml.blokken(blokken) + xhtml.eindnoten();
    }

    private static String cookiebalk(Bron bron) {
        return bron.heeft("cookiebalk") || bron.heeft("webruis") ? Hulpbron.tekst("web/cookiebalk.html", Map.of()) : "";
    }

    /** Puts every section of the third level in a box of its own. */
    private static List<Blok> kaarten(List<Blok> blokken) {
        List<Blok> uit = new ArrayList<>();
        List<Blok> kaart = new ArrayList<>();
        for (Blok blok : blokken) {
            if (blok instanceof Blok.Kop kop) {
                sluit(kaart, uit);
                (kop.niveau() == 3 ? kaart : uit).add(kop);
            } else {
                (kaart.isEmpty() ? uit : kaart).add(blok);
            }
        }
        sluit(kaart, uit);
        return uit;
    }

    private static void sluit(List<Blok> kaart, List<Blok> uit) {
        if (!kaart.isEmpty()) {
            uit.add(new Blok.Kader(List.copyOf(kaart)));
            kaart.clear();
        }
    }
}
