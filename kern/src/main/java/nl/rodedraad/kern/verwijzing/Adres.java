// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Locale;

/** Where sources can be read: wetten.overheid.nl (Juriconnect 1.31), EUR-Lex (ELI), the gazettes and the courts. */
final class Adres {

    private static final String WETTEN = "https://wetten.overheid.nl/jci1.31:c:";
    private static final String EURLEX = "https://eur-lex.europa.eu/";
    private static final String BEKENDMAKINGEN = "https://zoek.officielebekendmakingen.nl/";
    private static final String UITSPRAKEN = "https://deeplink.rechtspraak.nl/uitspraak?id=";
    private static final String ECLI_ELDERS = "https://e-justice.europa.eu/ecli/";

    private Adres() {}

    static String of(Source source, Vindplaats plaats) {
        return switch (source.soort()) {
            case WET -> wet(source.id(), plaats);
            case EU -> eu(source.id());
            case ORGANISATIE -> source.id();
            case ECLI -> ecli(source.id());
            case KAMERSTUK, PUBLICATIE -> BEKENDMAKINGEN + source.id() + ".html";
        };
    }

    private static String wet(String id, Vindplaats plaats) {
        StringBuilder adres = new StringBuilder(WETTEN).append(id);
        String artikel = plaats.artikel();
        boolean boek = BurgerlijkWetboek.isBoek(id);
        append(adres, "artikel", boek ? artikel.substring(artikel.indexOf(':') + 1) : artikel);
        append(adres, "lid", plaats.lid());
        append(adres, "onderdeel", plaats.onderdeel().split(", ", 2)[0]);
        return adres.toString();
    }

    private static void append(StringBuilder adres, String key, String value) {
        if (!value.isEmpty()) {
            adres.append('&').append(key).append('=').append(value.replace(" ", "%20"));
        }
    }

    private static String eu(String celex) {
        if (celex.length() == 10 && celex.charAt(0) == '3') {
            String kind = EuKind.ofLetter(celex.charAt(5)).map(EuKind::eli).orElse("");
            if (!kind.isEmpty()) {
                int number = Integer.parseInt(celex.substring(6));
                return EURLEX + "eli/" + kind + "/" + celex.substring(1, 5) + "/" + number + "/oj";
            }
        }
        return EURLEX + "legal-content/NL/TXT/?uri=CELEX:" + celex;
    }

    private static String ecli(String ecli) {
        String upper = ecli.toUpperCase(Locale.ROOT);
        if (upper.startsWith("ECLI:NL:")) {
            return UITSPRAKEN + ecli;
        }
        return upper.startsWith("ECLI:EU:") ? EURLEX + "legal-content/NL/TXT/?uri=ecli:" + ecli : ECLI_ELDERS + ecli;
    }
}
