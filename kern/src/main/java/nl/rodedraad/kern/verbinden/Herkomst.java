// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * Where a value comes from: a model's proposal or a person's decision.
 *
 * @param model name and version of the model that proposed it; empty for a decision
 * @param wie who decided; empty for a proposal
 * @param wanneer date of the decision, ISO 8601; empty for a proposal
 * @param waarom reason of the person, or of the proposal in words; may be empty
 */
public record Herkomst(String model, String wie, String wanneer, String waarom) {

    public Herkomst {
        if (model.isEmpty() == wie.isEmpty()) {
            throw new OngeldigeWaardeException(
                    "herkomst van '" + model + "' en '" + wie + "'",
                    "een voorstel is van een model, een beslissing van een persoon");
        }
    }

    public static Herkomst voorstel(String model, String waarom) {
        return new Herkomst(model, "", "", waarom);
    }

    public static Herkomst beslissing(String wie, String wanneer, String waarom) {
        return new Herkomst("", wie, wanneer, waarom);
    }

    public boolean beslist() {
        return !wie.isEmpty();
    }
}
