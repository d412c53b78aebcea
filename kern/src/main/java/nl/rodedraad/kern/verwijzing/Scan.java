// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.List;

/** One walk over one text, from left to right: what a reader has taken is not read again. */
final class Scan {

    private final Tokens tokens;
    private final Grammar grammar;
    private final Findings findings;
    private final LawScan laws;
    private final PaperScan papers;
    private final NameScan names;
    private final Context context = new Context();

    Scan(Tokens tokens, Registers registers) {
        this.tokens = tokens;
        this.grammar = registers.grammar();
        this.findings = new Findings(tokens);
        this.laws = new LawScan(tokens, registers, context, findings);
        this.papers = new PaperScan(tokens, registers, findings);
        this.names = new NameScan(tokens, registers, context, findings, laws);
    }

    List<Verwijzing> run() {
        int at = 0;
        while (at < tokens.count()) {
            if (tokens.isBarrier(at)) {
                context.newParagraph();
            }
            int end = step(at);
            at = Math.max(end, at + 1);
        }
        return findings.found();
    }

    private int step(int at) {
        int end = stepByRole(at);
        return end > at ? end : names.read(at);
    }

    private int stepByRole(int at) {
        return switch (grammar.role(tokens.word(at))) {
            case ARTICLE, ARTICLES -> laws.readArticle(at);
            case ORDINAL, MEMBER, PART -> laws.readPartOfArticle(at);
            case BOOK -> laws.readBook(at);
            case EU_ACT -> laws.readAct(at);
            case KAMERSTUK, CHAMBER -> papers.readKamerstuk(at);
            case GAZETTE, IDENTIFIER -> papers.readIdentifier(at);
            case ECLI -> papers.readEcli(at);
            default -> tokens.isWord(at) ? at : stepBySign(at);
        };
    }

    private int stepBySign(int at) {
        if (!tokens.isNumber(at)) {
            return tokens.isSign(at, '(') ? laws.readBareAct(at) : at;
        }
        int end = tokens.length(at) == 5 ? papers.readCelex(at) : laws.readBareAct(at);
        return end > at ? end : laws.readPartOfArticle(at);
    }
}
