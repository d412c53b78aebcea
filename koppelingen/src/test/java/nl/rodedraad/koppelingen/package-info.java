// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.rodedraad.koppelingen;

import org.jspecify.annotations.NullMarked;
