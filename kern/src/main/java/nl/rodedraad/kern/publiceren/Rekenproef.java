// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** Recomputes what a rode draad counts from its Standen and knelpunten. */
final class Rekenproef {

    private final RodeDraad draad;
    private final List<Bevinding> findings = new ArrayList<>();

    private Rekenproef(RodeDraad draad) {
        this.draad = draad;
    }

    static List<Bevinding> check(RodeDraad draad) {
        Rekenproef proof = new Rekenproef(draad);
        proof.counts();
        proof.ids();
        Verbandproef.check(draad).forEach(proof.findings::add);
        return List.copyOf(proof.findings);
    }

    private void counts() {
        Telling telling = new Telling(draad.editie(), draad.standen(), draad.knelpunten());
        Map<String, Knelpunt> byId = new TreeMap<>();
        draad.knelpunten().forEach(knelpunt -> byId.put(knelpunt.id(), knelpunt));
        RodeDraad counted = new RodeDraad(
                draad.versie(),
                draad.editie(),
                draad.peildatum(),
                draad.invented(),
                draad.standen(),
                draad.nietGelezen(),
                draad.verwacht(),
                telling.ontbrekend(draad.verwacht()),
                draad.knelpunten(),
                Telling.ordered(draad.draden(), byId),
                telling.themas(),
                telling.vergelijking(),
                draad.conclusies(),
                draad.voorbeelden(),
                draad.lichtpunten(),
                draad.oproepen(),
                WetgevingTelling.of(telling, draad.knelpunten()),
                draad.ontwikkelingen(),
                Verbandproef.opnieuw(draad));
        compareParts("", counted, draad);
        compareParts("conclusies", Conclusies.of(counted), draad.conclusies());
    }

    private void ids() {
        for (int i = 0; i < draad.knelpunten().size(); i++) {
            String id = draad.knelpunten().get(i).id();
            if (!valid(id)) {
                add("knelpunten[" + i + "].id", "<sha256>:<begin>-<eind>", id);
            }
        }
        for (int i = 0; i < draad.draden().size(); i++) {
            Draad een = draad.draden().get(i);
            if (!een.knelpunten().contains(een.id())) {
                add("draden[" + i + "].id", "een van zijn knelpunten", een.id());
            }
        }
    }

    private static boolean valid(String id) {
        try {
            return Plaats.of(id).id().equals(id);
        } catch (OngeldigeWaardeException e) {
            return false;
        }
    }

    /** Equal parts cost no tree: a whole rode draad as a tree takes many times its size. */
    private void compareParts(String path, Object expected, Object found) {
        if (!expected.equals(found)) {
            compare(path, DraadJson.tree(expected), DraadJson.tree(found));
        }
    }

    /** Names each value that differs by its path. */
    private void compare(String path, JsonNode expected, JsonNode found) {
        if (expected.equals(found)) {
            return;
        }
        if (expected instanceof ObjectNode && found instanceof ObjectNode) {
            for (Iterator<String> names = expected.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                compare(path.isEmpty() ? name : path + "." + name, expected.path(name), found.path(name));
            }
        } else if (expected.isArray() && found.isArray() && expected.size() == found.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "[" + i + "]", expected.path(i), found.path(i));
            }
        } else {
            add(path, shown(expected), shown(found));
        }
    }

    private static String shown(JsonNode value) {
        String text = value.isValueNode() ? value.asText() : value.toString();
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    private void add(String path, String expected, String found) {
        findings.add(new Bevinding("draad.json", path + " klopt niet met wat eronder ligt.", expected, found));
    }
}
