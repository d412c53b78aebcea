// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import j2html.TagCreator;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.rodedraad.kern.stand.Bestandssoort;
import nl.rodedraad.kern.stand.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class VijandigeTekstTest {

    private static final String HOSTILE =
            "\"'><script>alert(1)</script><img src=x onerror=alert(2)></style></svg></title><!-- {naam} ]]>";

    private final Voorbeeld voorbeeld = new Voorbeeld();

    @Test
    void geenTekstWordtOpmaak() {
        Verslag verslag = new Verslag(Vijandig.met(voorbeeld.draad, HOSTILE), new Vorm("nl", true));
        Map<String, byte[]> files = new TreeMap<>(verslag.bestanden());
        Document hostile = new ProefReader()
                .read(
                        "a.pdf",
                        ("# " + HOSTILE + "\n" + HOSTILE + "\n- " + HOSTILE + "\n| " + HOSTILE + " | b\n")
                                .getBytes(StandardCharsets.UTF_8))
                .get(0);
        Document own = voorbeeld.documenten.get(0);
        Map.Entry<String, byte[]> page = verslag.leespagina(new Document(
                own.sha256(),
                HOSTILE,
                Bestandssoort.PDF,
                "nl",
                HOSTILE,
                1,
                "",
                hostile.tekst(),
                hostile.passages(),
                Map.of()));
        files.put(page.getKey(), page.getValue());
        files.forEach(VijandigeTekstTest::harmless);
    }

    @Test
    void vijandigeTekstStaatErLetterlijk() {
        Verslag verslag = new Verslag(Vijandig.met(voorbeeld.draad, HOSTILE), new Vorm("en", true));
        String html = new String(verslag.bestanden().getOrDefault("index.html", new byte[0]), StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(html).select("blockquote").eachText().toString()).contains(HOSTILE);
    }

    @Test
    void namenBlijvenInHunMap() {
        Verslag verslag = new Verslag(Vijandig.met(voorbeeld.draad, "../../CON/\\ü\u0000"), new Vorm("nl", true));
        assertThat(verslag.bestanden().keySet())
                .allMatch(address -> address.matches("([a-z]+/)?[a-z0-9-]+\\.(html|css|js|json|csv)"));
    }

    @Test
    void geenKlasseSchrijftRuweOpmaak() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.rodedraad.kern.publiceren");
        Set<String> raw = Set.of("rawHtml", "join", "document", "script", "style");
        DescribedPredicate<JavaCall<?>> writesRaw = DescribedPredicate.describe(
                "ruwe opmaak van j2html",
                call -> call.getTargetOwner().isEquivalentTo(TagCreator.class) && raw.contains(call.getName()));
        ArchRuleDefinition.noClasses().should().callCodeUnitWhere(writesRaw).check(classes);
    }

    private static void harmless(String address, byte[] bytes) {
        if (!address.endsWith(".html")) {
            return;
        }
        String html = new String(bytes, StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(html).select("img, style, iframe, object, embed, form"))
                .as(address)
                .isEmpty();
        assertThat(Jsoup.parse(html).select("script"))
                .as(address)
                .singleElement()
                .satisfies(script -> {
                    assertThat(script.data()).isEmpty();
                    assertThat(script.attr("src")).matches("(\\.\\./)?tabel\\.js");
                });
        for (Element element : Jsoup.parse(html).getAllElements()) {
            assertThat(element.attributes().asList()).as(address).allSatisfy(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue())
                            .doesNotStartWith("javascript:")
                            .doesNotContain("<");
                }
            });
        }
    }
}
