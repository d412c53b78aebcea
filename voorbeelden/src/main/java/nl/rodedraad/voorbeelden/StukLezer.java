// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Flattens the inside of a paragraph to runs. */
final class StukLezer extends AbstractVisitor {

    private final Map<String, Integer> nootnummers;
    private final List<Stuk> stukken = new ArrayList<>();
    private boolean vet;
    private boolean schuin;

    private StukLezer(Map<String, Integer> nootnummers) {
        this.nootnummers = nootnummers;
    }

    static List<Stuk> lees(Node node, Map<String, Integer> nootnummers) {
        StukLezer lezer = new StukLezer(nootnummers);
        lezer.visitChildren(node);
        return List.copyOf(lezer.stukken);
    }

    @Override
    public void visit(Text text) {
        voegToe(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        voegToe(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        voegToe(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak regeleinde) {
        voegToe("\n");
    }

    @Override
    public void visit(HardLineBreak regeleinde) {
        voegToe("\n");
    }

    @Override
    public void visit(Emphasis nadruk) {
        boolean buiten = schuin;
        schuin = true;
        visitChildren(nadruk);
        schuin = buiten;
    }

    @Override
    public void visit(StrongEmphasis nadruk) {
        boolean buiten = vet;
        vet = true;
        visitChildren(nadruk);
        vet = buiten;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference plaats) {
            nootnummers.putIfAbsent(plaats.getLabel(), nootnummers.size() + 1);
            stukken.add(new Stuk("", false, false, nootnummers.getOrDefault(plaats.getLabel(), 0)));
        } else {
            visitChildren(node);
        }
    }

    private void voegToe(String tekst) {
        stukken.add(new Stuk(tekst, vet, schuin, 0));
    }
}
