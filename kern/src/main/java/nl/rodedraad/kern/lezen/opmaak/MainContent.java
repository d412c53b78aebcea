// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of a page that its reader came for: without scripts, menus, page header and footer, cookie notice, forms and what is
 * hidden. A table of contents stays.
 */
final class MainContent {

    private static final String NEVER =
            "script,style,noscript,template,svg,math annotation,iframe,object,embed,canvas,audio,"
                    + "video,button,input,select,textarea,dialog,link,meta,[hidden],[aria-hidden=true],[role=navigation],"
                    + "[role=search],[role=menu],[role=menubar],[role=banner],[role=contentinfo],[role=dialog],[role=alertdialog],"
                    + "[style~=(?i)display\\s*:\\s*none],.visually-hidden,.sr-only,"
                    + "a.self-link,a.footnote-backref,sup.footnote-ref,a[role=doc-noteref],a[role=doc-backlink]";
    private static final Pattern FURNITURE = Pattern.compile(
            "(^|[-_ ])(cookie|cookies|consent|gdpr|navbar|menu|mainmenu|submenu|breadcrumb|breadcrumbs|kruimelpad|skiplink|"
                    + "skiplinks|skip|social|share|pagination|sidebar|masthead|sitefooter|siteheader)($|[-_ ])|cookie");
    private static final int SUBSTANTIAL = 200;

    private MainContent() {}

    /** Removes from the page what is not its content and returns the element that holds the content. */
    static Element of(Document page) {
        page.select(NEVER).not("body,html,main").remove();
        page.select("nav").stream().filter(nav -> !isContents(nav)).forEach(Element::remove);
        page.select("div,section,aside,ul,form,p").stream()
                .filter(MainContent::isFurniture)
                .forEach(Element::remove);
        Element root = root(page);
        removePageEdges(root);
        return root;
    }

    private static boolean isContents(Element nav) {
        return HtmlContext.isContents(nav) || nav.selectFirst("[class~=(?i)\\btoc\\b]") != null;
    }

    private static boolean isFurniture(Element element) {
        String names = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
        return names.length() > 1
                && !isContents(element)
                && FURNITURE.matcher(names).find();
    }

    private static Element root(Document page) {
        for (String query : List.of("main", "[role=main]", "article", "#content", "#main", "#inhoud")) {
            List<Element> found = page.select(query);
            if (found.size() == 1 && found.get(0).text().length() >= SUBSTANTIAL) {
                return found.get(0);
            }
        }
        return page.body();
    }

    /** Page header and footer stand outside an article; within one they hold its title and notes. */
    private static void removePageEdges(Element root) {
        root.select("header,footer").stream()
                .filter(edge -> edge.closest("article,main,section") == null)
                .filter(edge ->
                        edge.selectFirst("h1") == null || edge.normalName().equals("footer"))
                .forEach(Element::remove);
    }
}
