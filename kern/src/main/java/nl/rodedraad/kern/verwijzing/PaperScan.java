// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import nl.rodedraad.kern.stand.Bereik;

/** Finds parliamentary papers, gazettes, judgments and identifiers. */
final class PaperScan {

    private final Tokens tokens;
    private final Registers registers;
    private final Grammar grammar;
    private final Findings findings;
    private final KamerstukReader kamerstukken;
    private final Gazette gazette;
    private final IdentifierReader identifiers;

    PaperScan(Tokens tokens, Registers registers, Findings findings) {
        this.tokens = tokens;
        this.registers = registers;
        this.grammar = registers.grammar();
        this.findings = findings;
        this.kamerstukken = new KamerstukReader(tokens, grammar);
        this.gazette = new Gazette(tokens, grammar);
        this.identifiers = new IdentifierReader(tokens.text());
    }

    int readKamerstuk(int from) {
        if (!kamerstukken.read(from)) {
            return from;
        }
        for (String id : kamerstukken.ids()) {
            findings.add(from, kamerstukken.end(), Law.of(kamerstukken.end(), kamerstuk(id), ""), Vindplaats.GEHEEL);
        }
        return kamerstukken.end();
    }

    private static Source kamerstuk(String id) {
        boolean dossier = !id.startsWith("kst-");
        String remark = dossier ? "er is een dossier genoemd, geen stuk" : "";
        return new Source(VerwijzingSoort.KAMERSTUK, dossier ? "dossier/" + id : id, id, 0, true, remark);
    }

    private int readGazette(int from) {
        String id = gazette.read(from);
        if (id.isEmpty()) {
            return from;
        }
        findings.add(
                from,
                gazette.end(),
                Law.of(gazette.end(), source(VerwijzingSoort.PUBLICATIE, id), ""),
                Vindplaats.GEHEEL);
        return gazette.end();
    }

    int readIdentifier(int from) {
        String id = tokens.isGlued(from) && from > 0 ? "" : identifiers.readHyphened(tokens.begin(from));
        if (id.isEmpty()) {
            return grammar.role(tokens.word(from)) == Role.GAZETTE ? readGazette(from) : from;
        }
        boolean parliament = id.startsWith("kst")
                || id.startsWith("ah")
                || id.startsWith("kv")
                || id.startsWith("h-")
                || id.startsWith("blg");
        Source source = source(parliament ? VerwijzingSoort.KAMERSTUK : VerwijzingSoort.PUBLICATIE, id);
        boolean shaped = parliament && !id.startsWith("kst") && !IdentifierReader.isKnown(id);
        if (shaped) {
            return from;
        }
        String doubt = IdentifierReader.isKnown(id) ? "" : "het nummer heeft een onbekende vorm";
        return add(from, Law.of(0, source, doubt));
    }

    int readEcli(int from) {
        String id = identifiers.readEcli(tokens.begin(from));
        if (id.isEmpty()) {
            return from;
        }
        return add(from, Law.of(0, source(VerwijzingSoort.ECLI, id), ""));
    }

    int readCelex(int from) {
        String id = identifiers.readCelex(tokens.begin(from));
        return id.isEmpty() ? from : add(from, ActChoice.law(0, new EuNumber.Outcome(id, ""), registers));
    }

    private static Source source(VerwijzingSoort soort, String id) {
        return new Source(soort, id, id, 0, true, "");
    }

    /** Adds an identifier and goes to the token behind it. */
    private int add(int from, Law law) {
        Bereik bereik = new Bereik(tokens.begin(from), identifiers.end());
        findings.add(bereik, bereik.van(tokens.text()), law, Vindplaats.GEHEEL);
        return tokens.after(from, identifiers.end());
    }
}
