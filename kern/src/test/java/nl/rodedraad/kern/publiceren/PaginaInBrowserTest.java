// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaginaInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<AutoCloseable> OPEN = new ArrayList<>();
    private static final List<Browser> BROWSER = new ArrayList<>();
    private static final List<String> KINDS = new ArrayList<>();

    @TempDir
    static Path map = Path.of("");

    @BeforeAll
    static void open() throws IOException {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM),
                "Overgeslagen: Chromium ontbreekt. Installeer het met: sudo apt-get install chromium");
        Voorbeeld voorbeeld = new Voorbeeld();
        VoorbeeldSchrijver.write(voorbeeld.bestanden("nl"), map.resolve("nl"));
        VoorbeeldSchrijver.write(voorbeeld.bestanden("en"), map.resolve("en"));
        Register register = new Register(voorbeeld.draad);
        String document = register.document(voorbeeld.draad.standen().get(6).sha256());
        String draad = Register.draad(voorbeeld.draad.draden().get(0));
        for (String page : List.of(
                "index.html",
                "verantwoording.html",
                "voorbeelden.html",
                "lichtpunten.html",
                "oproepen.html",
                "trends.html",
                "last-van-elkaar.html",
                "burger/index.html",
                "burger/doelgroep-schulden.html",
                "draden/index.html",
                "organisaties/index.html",
                "organisaties/bureau-toelagen.html",
                "themas/gegevensuitwisseling.html",
                document,
                draad)) {
            KINDS.add("nl/" + page);
        }
        KINDS.add("en/index.html");
        KINDS.add("en/trends.html");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        OPEN.add(playwright);
        BROWSER.add(playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox"))));
    }

    @AfterAll
    static void close() throws Exception {
        for (AutoCloseable open : OPEN) {
            open.close();
        }
    }

    @Test
    void axeVindtNietsInLichtEnDonker() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            BrowserContext context = BROWSER.get(0)
                    .newContext(
                            new Browser.NewContextOptions().setBypassCSP(true).setColorScheme(scheme));
            for (String kind : KINDS) {
                Page page = visit(context, kind);
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(kind + " " + scheme)
                        .extracting(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .isEmpty();
                page.close();
            }
            context.close();
        }
    }

    @Test
    void opEenTelefoonSchuiftDePaginaNietOpzij() {
        BrowserContext context = BROWSER.get(0).newContext(new Browser.NewContextOptions().setViewportSize(320, 640));
        for (String kind : KINDS) {
            Page page = visit(context, kind);
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(kind)
                    .isEqualTo(320);
            page.close();
        }
        context.close();
    }

    @Test
    void geenVerzoekVerlaatDeMapEnDeStijlWordtGeladen() {
        BrowserContext context = BROWSER.get(0).newContext();
        List<String> requests = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        context.onRequest(request -> requests.add(request.url()));
        context.onConsoleMessage(message -> errors.add(message.text()));
        for (String kind : KINDS) {
            Page page = visit(context, kind);
            assertThat(page.evaluate("getComputedStyle(document.body).margin")).isEqualTo("0px");
            page.close();
        }
        assertThat(requests)
                .hasSize(3 * KINDS.size())
                .allMatch(url -> url.startsWith(map.toUri().toString()));
        assertThat(errors).isEmpty();
        context.close();
    }

    @Test
    void werktZonderJavaScriptEnMetAlleenHetToetsenbord() {
        BrowserContext context = BROWSER.get(0).newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page page = visit(context, "nl/index.html");
        page.keyboard().press("Tab");
        assertThat(page.locator(".utrecht-skip-link:focus").boundingBox().x).isZero();
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#inhoud");
        page.locator("summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("details[open]").count()).isEqualTo(1);
        String words = page.locator("blockquote").first().innerText();
        page.locator("figure.aanhaling a[href*='#c-']").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/documenten/**");
        assertThat(page.locator("mark:target").innerText()).isEqualTo(words);
        context.close();
    }

    @Test
    void eenTabelSorteertEnZoektMetHetToetsenbordEnZegtWatErStaat() {
        BrowserContext context = BROWSER.get(0).newContext();
        Page page = visit(context, "nl/verantwoording.html");
        Locator region = page.locator("[aria-labelledby=t-gelezen]");
        Locator status = page.locator(".tabelbalk:has(+ [aria-labelledby=t-gelezen]) [role=status]");
        region.locator("thead th:nth-child(2) button").focus();
        page.keyboard().press("Enter");
        assertThat(region.locator("tbody td:nth-child(2)").allInnerTexts()).isSorted();
        page.keyboard().press("Enter");
        assertThat(region.locator("tbody td:nth-child(2)").allInnerTexts())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(region.locator("thead th[aria-sort=descending]").count()).isEqualTo(1);
        assertThat(status.innerText()).isEqualTo("Gesorteerd op Jaar, van hoog naar laag");
        page.locator(".tabelbalk:has(+ [aria-labelledby=t-gelezen]) input").fill("toelagen 2024");
        assertThat(region.locator("tbody tr:visible").count()).isEqualTo(1);
        assertThat(status.innerText()).isEqualTo("1 van de 10 rijen");
        context.close();
    }

    @Test
    void opPapierStaatAllesEnVerdwijntHetMenu() {
        BrowserContext context = BROWSER.get(0).newContext();
        Page page = visit(context, "nl/index.html");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".kopregel nav").isVisible()).isFalse();
        assertThat(page.locator("svg[role=img]").first().isVisible()).isTrue();
        assertThat(page.locator("#t-matrix").isVisible()).isTrue();
        context.close();
    }

    private static Page visit(BrowserContext context, String address) {
        Page page = context.newPage();
        page.navigate(map.resolve(address).toUri().toString());
        return page;
    }
}
