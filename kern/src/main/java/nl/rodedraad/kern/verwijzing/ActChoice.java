// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.List;

/** Turns the number of an EU act into what it leads to; the register settles what the number leaves open. */
final class ActChoice {

    private static final List<EuKind> LIKELIEST =
            List.of(EuKind.RICHTLIJN, EuKind.VERORDENING, EuKind.BESLUIT, EuKind.KADERBESLUIT);

    private ActChoice() {}

    static Law law(int end, EuNumber.Outcome outcome, Registers registers) {
        String celex = outcome.celex();
        if (celex.isEmpty()) {
            return Law.of(end, new Source(VerwijzingSoort.EU, "", "", 0, true, outcome.twijfel()), "");
        }
        Source source = registers.act(celex).orElse(new Source(VerwijzingSoort.EU, celex, celex, 0, true, ""));
        boolean settled = outcome.twijfel().isEmpty() || registers.act(celex).isPresent();
        Source numbered = new Source(VerwijzingSoort.EU, celex, source.titel(), 0, true, source.opmerking());
        return Law.of(end, numbered, settled ? "" : outcome.twijfel());
    }

    /** An act cited by its number alone: the register, else the most likely kind, says what it is. */
    static Law bare(EuReader reader, int from, Registers registers) {
        for (EuKind kind : LIKELIEST) {
            EuNumber.Outcome outcome = reader.readNext(from, kind);
            if (outcome != null && registers.act(outcome.celex()).isPresent()) {
                return law(reader.end(), outcome, registers);
            }
        }
        boolean label = !reader.isBareNumber(from);
        EuNumber.Outcome outcome = reader.readNext(from, label ? EuKind.VERORDENING : EuKind.RICHTLIJN);
        EuNumber.Outcome found = outcome == null ? new EuNumber.Outcome("", "het nummer is onvolledig") : outcome;
        Law law = law(reader.end(), found, registers);
        return law.isKnown()
                ? law.withTwijfel("of dit een verordening, richtlijn of besluit is, staat er niet bij")
                : law;
    }
}
