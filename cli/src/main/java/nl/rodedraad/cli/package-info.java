// SPDX-License-Identifier: EUPL-1.2
/**
 * The command {@code rodedraad}: words on a command line become calls of the rooms of {@code kern}, and their outcome becomes
 * files, lines and an exit code. Nothing is read, interpreted or counted here.
 */
@NullMarked
package nl.rodedraad.cli;

import org.jspecify.annotations.NullMarked;
