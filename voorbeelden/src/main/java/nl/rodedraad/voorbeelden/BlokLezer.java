// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Turns the parsed Markdown into blocks. What a Stand may not contain is refused, so that no text gets lost. */
final class BlokLezer extends AbstractVisitor {

    private final Map<String, Integer> nootnummers;
    private final Map<String, List<Blok>> noten;
    private final List<Blok> blokken = new ArrayList<>();
    private int koppen;

    private BlokLezer(Map<String, Integer> nootnummers, Map<String, List<Blok>> noten) {
        this.nootnummers = nootnummers;
        this.noten = noten;
    }

    /** The blocks below a node; numbers of notes and the notes themselves are added to the two maps. */
    static List<Blok> lees(Node node, Map<String, Integer> nootnummers, Map<String, List<Blok>> noten) {
        BlokLezer lezer = new BlokLezer(nootnummers, noten);
        lezer.visitChildren(node);
        return List.copyOf(lezer.blokken);
    }

    @Override
    public void visit(Heading kop) {
        koppen++;
        blokken.add(new Blok.Kop(kop.getLevel(), "kop" + koppen, StukLezer.lees(kop, nootnummers)));
    }

    @Override
    public void visit(Paragraph alinea) {
        blokken.add(new Blok.Alinea(StukLezer.lees(alinea, nootnummers)));
    }

    @Override
    public void visit(BulletList lijst) {
        blokken.add(new Blok.Lijst(false, punten(lijst)));
    }

    @Override
    public void visit(OrderedList lijst) {
        blokken.add(new Blok.Lijst(true, punten(lijst)));
    }

    @Override
    public void visit(BlockQuote kader) {
        blokken.add(new Blok.Kader(onder(kader)));
    }

    @Override
    public void visit(ThematicBreak lijn) {
        blokken.add(new Blok.Lijn());
    }

    @Override
    public void visit(CustomBlock blok) {
        if (blok instanceof TableBlock tabel) {
            blokken.add(tabel(tabel));
        } else if (blok instanceof FootnoteDefinition noot) {
            noten.put(noot.getLabel(), onder(noot));
        } else {
            throw onbekend(blok);
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        blokken.add(new Blok.Regels(code.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        throw onbekend(code);
    }

    @Override
    public void visit(HtmlBlock html) {
        throw onbekend(html);
    }

    private List<List<Blok>> punten(Node lijst) {
        return kinderen(lijst).stream().map(this::onder).toList();
    }

    private List<Blok> onder(Node node) {
        return lees(node, nootnummers, noten);
    }

    private Blok.Tabel tabel(TableBlock tabel) {
        return new Blok.Tabel(kinderen(tabel).stream()
                .flatMap(deel -> kinderen(deel).stream())
                .filter(TableRow.class::isInstance)
                .map(rij -> kinderen(rij).stream()
                        .map(cel -> StukLezer.lees(cel, nootnummers))
                        .toList())
                .toList());
    }

    private static List<Node> kinderen(Node node) {
        List<Node> kinderen = new ArrayList<>();
        for (Node kind = node.getFirstChild(); kind != null; kind = kind.getNext()) {
            kinderen.add(kind);
        }
        return kinderen;
    }

    private static IllegalArgumentException onbekend(Node node) {
        return new IllegalArgumentException(
                "Een " + node.getClass().getSimpleName()
                        + " kan niet in een Stand: gebruik koppen, alinea's, lijsten, citaten, tabellen, regels tussen ``` en voetnoten.");
    }
}
