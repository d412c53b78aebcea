// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.Map;
import java.util.Set;
import nl.rodedraad.kern.stand.PassageSoort;

/** What a tag of the structure tree means here. */
enum Tag {
    HEADING,
    PARAGRAPH,
    ITEM,
    LABEL,
    TABLE,
    ROW,
    CELL,
    NOTE,
    CONTENTS,
    CONTENTS_ITEM,
    IGNORED,
    GROUP,
    INLINE;

    private static final Map<String, Tag> TAGS = Map.ofEntries(
            Map.entry("H", HEADING),
            Map.entry("Title", HEADING),
            Map.entry("P", PARAGRAPH),
            Map.entry("Caption", PARAGRAPH),
            Map.entry("BlockQuote", PARAGRAPH),
            Map.entry("LI", ITEM),
            Map.entry("Lbl", LABEL),
            Map.entry("Table", TABLE),
            Map.entry("TR", ROW),
            Map.entry("TH", CELL),
            Map.entry("TD", CELL),
            Map.entry("Note", NOTE),
            Map.entry("FENote", NOTE),
            Map.entry("TOC", CONTENTS),
            Map.entry("TOCI", CONTENTS_ITEM),
            Map.entry("Figure", IGNORED),
            Map.entry("Artifact", IGNORED),
            Map.entry("Formula", INLINE));
    private static final Set<String> GROUPS = Set.of(
            "Document",
            "DocumentFragment",
            "Part",
            "Art",
            "Sect",
            "Div",
            "Aside",
            "L",
            "Index",
            "Form",
            "LBody",
            "THead",
            "TBody",
            "TFoot");

    /** The meaning of a standard structure type; what is not known flows with the text around it. */
    static Tag of(String type) {
        if (type.matches("H[1-9]")) {
            return HEADING;
        }
        return TAGS.getOrDefault(type, GROUPS.contains(type) ? GROUP : INLINE);
    }

    /** What text directly within this tag is. */
    PassageSoort soort() {
        return switch (this) {
            case HEADING -> PassageSoort.KOP;
            case ITEM -> PassageSoort.LIJST;
            case NOTE -> PassageSoort.VOETNOOT;
            default -> PassageSoort.ALINEA;
        };
    }
}
