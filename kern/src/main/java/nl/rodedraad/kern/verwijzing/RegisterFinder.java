// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.List;

/** Finds citations with a grammar and the names of registers. Safe for several threads: each search has its own state. */
final class RegisterFinder implements VerwijzingFinder {

    private final Registers registers;

    RegisterFinder(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Verwijzing> find(String tekst) {
        return new Scan(TextCutter.cut(tekst, registers.words()), registers).run();
    }
}
