// SPDX-License-Identifier: EUPL-1.2
/** Proofs of what the command promises, with real files and the real rooms. */
@NullMarked
package nl.rodedraad.cli;

import org.jspecify.annotations.NullMarked;
