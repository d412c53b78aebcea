// SPDX-License-Identifier: EUPL-1.2
/**
 * The rode draad as people read it and programs check it: pages, JSON, CSV, and the proof of both.
 *
 * <p>Every page is a pure function of the {@link nl.rodedraad.kern.publiceren.RodeDraad}; nothing is counted, looked up or
 * decided while writing. Knows all rooms before it.
 */
@NullMarked
package nl.rodedraad.kern.publiceren;

import org.jspecify.annotations.NullMarked;
