// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds articles with the law they are of, and EU acts by their number. */
final class LawScan {

    private static final String UNWRITTEN = "van een reeks zijn alleen het begin en het eind opgenomen";

    private final Tokens tokens;
    private final Registers registers;
    private final Grammar grammar;
    private final Context context;
    private final Findings findings;
    private final ArticleReader articles;
    private final ArticleParts parts;
    private final LawReader laws;
    private final EuReader eu;

    LawScan(Tokens tokens, Registers registers, Context context, Findings findings) {
        this.tokens = tokens;
        this.registers = registers;
        this.grammar = registers.grammar();
        this.context = context;
        this.findings = findings;
        this.articles = new ArticleReader(tokens, grammar);
        this.parts = new ArticleParts(tokens, grammar);
        this.laws = new LawReader(tokens, registers, context);
        this.eu = new EuReader(tokens, grammar);
    }

    int readArticle(int from) {
        return articles.read(from) ? addArticles(from, null) : from;
    }

    /** "het eerste lid van artikel 4 van de Awb". */
    int readPartOfArticle(int from) {
        Artikeldeel before = new Artikeldeel("");
        int end = parts.read(from, before, false);
        if (before.isLeeg()) {
            return from;
        }
        int article = grammar.role(tokens.word(end)) == Role.OF ? end + 1 : end;
        article = grammar.role(tokens.word(article)) == Role.BACK ? article + 1 : article;
        if (article == end || !articles.read(article)) {
            return end;
        }
        articles.first().vooraf(before);
        return addArticles(from, null);
    }

    /** "Boek 7 van het BW" without an article. */
    int readBook(int from) {
        Law law = laws.read(from);
        boolean book = law != null
                && !law.boek().isEmpty()
                && BurgerlijkWetboek.isGeheel(law.source().id());
        return book && law != null ? addLaw(from, law) : from;
    }

    /** The Civil Code with the book that stands behind its name. */
    Law withBook(Law law) {
        return laws.withBookBehind(law);
    }

    /** An act by its number, with the further acts of its list and the articles behind it. */
    int readAct(int from) {
        EuNumber.Outcome outcome = eu.readAnnounced(from);
        if (outcome == null) {
            return from;
        }
        EuKind kind = EuKind.of(grammar.value(tokens.word(from)));
        int end = addLaw(from, ActChoice.law(eu.end(), outcome, registers));
        boolean plural = tokens.written(from).endsWith("en");
        int next = afterConjunction(end);
        while (plural && next > end) {
            EuNumber.Outcome more = eu.readNext(next, kind);
            if (more == null) {
                return end;
            }
            end = addLaw(next, ActChoice.law(eu.end(), more, registers));
            next = afterConjunction(end);
        }
        return end;
    }

    /** An act by its number alone: "2014/24/EU", "(EU) 2016/679". */
    int readBareAct(int from) {
        boolean act = eu.isBareNumber(from) || eu.isBareLabel(from);
        return act ? addLaw(from, ActChoice.bare(eu, from, registers)) : from;
    }

    /** Adds a law that was named before its articles, or by itself; the token after it and its articles. */
    int addLaw(int from, Law law) {
        name(law);
        int article = tokens.isSign(law.end(), ',') || tokens.isSign(law.end(), '(') || tokens.isSign(law.end(), ':')
                ? law.end() + 1
                : law.end();
        boolean follows = isArticle(article) && !tokens.isBarrier(article) && !tokens.isBarrier(law.end());
        if (follows && articles.read(article)) {
            return addArticles(from, law);
        }
        findings.add(from, law.end(), law.geheel(), Vindplaats.GEHEEL);
        return law.end();
    }

    private void name(Law law) {
        if (law.isKnown()) {
            context.name(law.source());
        }
        if (law.isKnown() && law.twijfel().isEmpty()) {
            context.mention(law.source());
        }
    }

    private boolean isArticle(int i) {
        Role role = grammar.role(tokens.word(i));
        return role == Role.ARTICLE || role == Role.ARTICLES;
    }

    /** Adds the articles just read; {@code before} is the law named in front of them, or null. */
    private int addArticles(int from, @Nullable Law before) {
        int end = articles.end();
        List<Vindplaats> places = articles.places();
        boolean unwritten = articles.hasUnwrittenRange();
        boolean old = articles.hasOldText();
        Law law = laws.read(end);
        if (before != null && law != null && law.isKnown() && law.end() > end) {
            findings.add(from, before.end(), before, Vindplaats.GEHEEL);
            return addPlaces(articleStart(before.end()), noted(law, unwritten, old), places);
        }
        Law meant = before != null ? before : law != null ? law : context.bare(end);
        int lawEnd = law == null || before != null ? end : law.end();
        return addPlaces(
                from, noted(new Law(lawEnd, meant.source(), meant.boek(), meant.twijfel()), unwritten, old), places);
    }

    private int articleStart(int after) {
        return isArticle(after) ? after : after + 1;
    }

    private static Law noted(Law law, boolean unwritten, boolean old) {
        Law noted = unwritten && law.isKnown() ? law.withOpmerking(UNWRITTEN) : law;
        return old && law.isKnown() ? noted.withTwijfel("'oud' verwijst naar een eerdere tekst") : noted;
    }

    private int addPlaces(int from, Law law, List<Vindplaats> places) {
        name(law);
        if (findings.hasRoom(places.size(), law.end())) {
            findings.addAll(from, law.end(), law, places);
        } else {
            List<Vindplaats> ends = List.of(places.get(0), places.get(places.size() - 1));
            findings.addAll(
                    from,
                    law.end(),
                    noted(law, true, false),
                    ends.stream().distinct().toList());
        }
        return law.end();
    }

    private int afterConjunction(int from) {
        int at = tokens.isSign(from, ',') ? from + 1 : from;
        return grammar.role(tokens.word(at)) == Role.AND ? at + 1 : at;
    }
}
