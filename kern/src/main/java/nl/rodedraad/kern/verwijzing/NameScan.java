// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds regulations, EU acts and organisations by their names. */
final class NameScan {

    private static final String RUMOUR = "zonder artikel erbij kan deze afkorting ook iets anders zijn dan de regeling";

    /** Abbreviations of laws that are far more often a word or another name; without an article they are left alone. */
    private static final Set<String> OTHERWISE = Set.of("WHO", "Web", "Code", "Akte", "Rude", "Mw");

    private final Tokens tokens;
    private final Registers registers;
    private final Context context;
    private final Findings findings;
    private final LawScan laws;

    NameScan(Tokens tokens, Registers registers, Context context, Findings findings, LawScan laws) {
        this.tokens = tokens;
        this.registers = registers;
        this.context = context;
        this.findings = findings;
        this.laws = laws;
    }

    int read(int from) {
        int service = registers.grammar().role(tokens.word(from)) == Role.DETERMINER ? readService(from) : from;
        if (service > from) {
            return service;
        }
        if (!registers.names().begins(tokens.word(from))) {
            Law defined = context.defined(tokens, from);
            return defined == null ? from : laws.addLaw(from, defined);
        }
        Names.Match match = registers.names().longest(tokens, from);
        Law law = match == null ? null : choose(from, match);
        if (law == null) {
            return from;
        }
        if (law.source().soort() == VerwijzingSoort.ORGANISATIE) {
            return addOrganisation(from, law);
        }
        return readLaw(from, law);
    }

    private int addOrganisation(int from, Law law) {
        String doubt =
                law.twijfel().isEmpty() ? OrganisationDoubt.abbreviation(tokens, from, law.end()) : law.twijfel();
        findings.add(from, law.end(), law.withTwijfel(doubt), Vindplaats.GEHEEL);
        context.nameOrganisation(law.source());
        return law.end();
    }

    /** "de dienst": the one service that this paragraph named before. */
    private int readService(int from) {
        Source service = tokens.isWord(from + 1)
                        && !tokens.isBarrier(from + 1)
                        && tokens.written(from + 1).equals("dienst")
                ? context.service()
                : null;
        if (service == null) {
            return from;
        }
        Law law = Law.of(
                from + 2,
                service,
                "'de dienst' is gelezen als de dienst die eerder in deze alinea staat: " + service.titel());
        findings.add(from, law.end(), law, Vindplaats.GEHEEL);
        return law.end();
    }

    private @Nullable Law choose(int from, Names.Match match) {
        Law defined = match.end() == from + 1 ? context.defined(tokens, from) : null;
        if (defined != null) {
            return defined;
        }
        Law law = NameChoice.choose(tokens, from, match, false, context);
        if (law == null || law.source().soort() == VerwijzingSoort.ORGANISATIE) {
            return law;
        }
        if (OTHERWISE.contains(tokens.written(from)) && match.end() == from + 1 && isBare(from, match.end())) {
            return null;
        }
        Law checked = Surroundings.check(tokens, from, law);
        return checked.twijfel().isEmpty() && isRumour(from, match) ? checked.withTwijfel(RUMOUR) : checked;
    }

    /** An abbreviation in capitals that only citations know, in prose, with no article behind it that says that it is a law. */
    private boolean isRumour(int from, Names.Match match) {
        return tokens.isAllUpper(from)
                && match.names().stream().allMatch(name -> name.soort() == Name.Soort.AANGEHAALD)
                && isBare(from, match.end());
    }

    /** A name in prose with no article behind it; a name that has the text to itself is no prose. */
    private boolean isBare(int from, int end) {
        boolean alone = from == 0 && tokens.count() == end;
        return !alone && !isArticle(end) && !isArticle(end + 1);
    }

    private boolean isArticle(int i) {
        Role role = registers.grammar().role(tokens.word(i));
        return role == Role.ARTICLE || role == Role.ARTICLES;
    }

    private int readLaw(int from, Law law) {
        int end = laws.addLaw(from, whole(from, law));
        if (end == law.end() && law.isKnown()) {
            Definition.read(tokens, end, law.source(), context);
        }
        return end;
    }

    /** The law with what stands behind its name: a book, a year or a country. */
    private Law whole(int from, Law law) {
        if (BurgerlijkWetboek.isGeheel(law.source().id())) {
            return laws.withBook(law);
        }
        boolean onward = registers.names().goOn(tokens, from, law.end());
        return Aftermath.check(tokens, registers.grammar(), law, law.end() - from, onward);
    }
}
