// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

/**
 * Why a model scored as it did.
 *
 * @param kenmerk word or other feature that counted
 * @param gewicht its share in the score, in log-odds; positive speaks for, negative against
 */
public record Reden(String kenmerk, double gewicht) {}
