// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The structure tree of a file as plain nodes. Reads the objects of the file directly: the classes of PDFBox make several objects of
 * each of the thousands of nodes.
 */
final class StructureTree {

    /**
     * An element of the tree, or a piece of marked content.
     *
     * @param page number of the page of marked content, from 1; 0 for an element
     * @param mark number of the marked content; -1 for an element
     */
    record Node(String type, List<Node> kids, int page, int mark) {}

    private static final int DEEPEST = 150;
    private static final int MAX_NODES = 2_000_000;

    private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final Set<COSDictionary> visited = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final @Nullable COSDictionary roles;
    private int nodes;

    private StructureTree(PDDocument document, COSDictionary root) {
        roles = root.getCOSDictionary(COSName.getPDFName("RoleMap"));
        int number = 0;
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), ++number);
        }
    }

    /** The root; a node without kids when the file has no tree. */
    static Node of(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            return new Node("Document", List.of(), 0, MarkedContent.NONE);
        }
        StructureTree tree = new StructureTree(document, root);
        return new Node("Document", tree.kids(root, 0, 0), 0, MarkedContent.NONE);
    }

    private List<Node> kids(COSDictionary element, int page, int depth) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<Node> nodes = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(array.getObject(i), page, depth, nodes);
            }
        } else {
            add(kids, page, depth, nodes);
        }
        return nodes;
    }

    private void add(@Nullable COSBase kid, int page, int depth, List<Node> siblings) {
        if (++nodes > MAX_NODES || depth > DEEPEST) {
            return;
        }
        if (kid instanceof COSInteger mark) {
            siblings.add(new Node("", List.of(), page, mark.intValue()));
        } else if (kid instanceof COSDictionary dictionary) {
            addDictionary(dictionary, page, depth, siblings);
        }
    }

    private void addDictionary(COSDictionary kid, int above, int depth, List<Node> siblings) {
        int page = page(kid, above);
        COSName type = kid.getCOSName(COSName.TYPE);
        if (COSName.getPDFName("MCR").equals(type)) {
            if (!kid.containsKey(COSName.getPDFName("Stm"))) {
                siblings.add(new Node("", List.of(), page, kid.getInt(COSName.MCID, MarkedContent.NONE)));
            }
        } else if (!COSName.getPDFName("OBJR").equals(type) && visited.add(kid)) {
            siblings.add(
                    new Node(role(kid.getNameAsString(COSName.S)), kids(kid, page, depth + 1), 0, MarkedContent.NONE));
        }
    }

    private int page(COSDictionary kid, int above) {
        COSDictionary page = kid.getCOSDictionary(COSName.PG);
        return page == null ? above : pages.getOrDefault(page, above);
    }

    /** A file may have names of its own, mapped to the standard ones. */
    private String role(@Nullable String own) {
        String type = own == null ? "" : own;
        Set<String> seen = new HashSet<>();
        while (roles != null && seen.add(type) && roles.getNameAsString(COSName.getPDFName(type)) != null) {
            type = String.valueOf(roles.getNameAsString(COSName.getPDFName(type)));
        }
        return type;
    }
}
