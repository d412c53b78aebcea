// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import org.jspecify.annotations.Nullable;

/** Finds regulations, EU acts and organisations by their names. */
final class NameScan {

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
            findings.add(from, law.end(), law, Vindplaats.GEHEEL);
            return law.end();
        }
        return readLaw(from, law);
    }

    private @Nullable Law choose(int from, Names.Match match) {
        Law defined = match.end() == from + 1 ? context.defined(tokens, from) : null;
        if (defined != null) {
            return defined;
        }
        Law law = NameChoice.choose(tokens, from, match, false);
        return law == null || law.source().soort() == VerwijzingSoort.ORGANISATIE
                ? law
                : Surroundings.check(tokens, from, law);
    }

    private int readLaw(int from, Law law) {
        Law whole = laws.withBook(law);
        int end = laws.addLaw(
                from,
                whole != law
                        ? whole
                        : Aftermath.check(
                                tokens,
                                registers.grammar(),
                                law,
                                law.end() - from,
                                registers.names().goOn(tokens, from, law.end())));
        if (end == law.end() && law.isKnown()) {
            Definition.read(tokens, end, law.source(), context);
        }
        return end;
    }
}
