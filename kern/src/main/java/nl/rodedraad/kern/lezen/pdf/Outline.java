// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The titles in the outline (bookmarks) of a file. */
final class Outline {

    private static final int MAX_ITEMS = 5000;
    private static final int DEEPEST = 20;

    private final Set<String> titles = new HashSet<>();
    private final Set<COSDictionary> visited = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

    private Outline() {}

    /** As {@link HeadingFinder#key} makes them. */
    static Set<String> titles(PDDocument document) {
        Outline outline = new Outline();
        PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            outline.collect(root, 0);
        }
        return outline.titles;
    }

    private void collect(PDOutlineNode node, int depth) {
        PDOutlineItem item = node.getFirstChild();
        while (item != null && depth < DEEPEST && titles.size() < MAX_ITEMS && visited.add(item.getCOSObject())) {
            String key = HeadingFinder.key(item.getTitle() == null ? "" : item.getTitle());
            if (key.length() > 2) {
                titles.add(key);
            }
            collect(item, depth + 1);
            item = item.getNextSibling();
        }
    }
}
