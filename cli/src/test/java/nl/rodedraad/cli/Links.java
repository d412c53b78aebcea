// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every link of a report within its folder. */
final class Links {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private Links() {}

    static void bestaanAllemaal(Path verslag) {
        Map<String, String> inhoud = new Proefmap(verslag).inhoud();
        inhoud.forEach((naam, html) -> {
            Matcher links = LINK.matcher(naam.endsWith(".html") ? html : "");
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                if (!link.startsWith("https://") && !link.startsWith("#")) {
                    assertThat(inhoud).as(naam).containsKey(doel(naam, link));
                }
            }
        });
    }

    private static String doel(String vanaf, String link) {
        String pad = URLDecoder.decode(link.split("#")[0].replace("+", "%2B"), StandardCharsets.UTF_8);
        Path map = Path.of(vanaf).getParent();
        return (map == null ? Path.of(pad) : map.resolve(pad))
                .normalize()
                .toString()
                .replace('\\', '/');
    }
}
