// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

/**
 * How well a model judges labelled documents that it did not learn from. All figures are 0–1; higher is better.
 *
 * @param knelpunt F1 of the sentences that state a knelpunt
 * @param functies macro-F1 over the functions of sentences
 * @param themas micro-F1 over the themes of blocks
 */
public record Modelcijfers(double knelpunt, double functies, double themas) {

    /** What two models are compared by: the mean of the figures over all functions and over all themes, 0–1. */
    public double gemiddelde() {
        return (functies + themas) / 2;
    }

    public boolean slechterDan(Modelcijfers ander) {
        return gemiddelde() < ander.gemiddelde();
    }
}
