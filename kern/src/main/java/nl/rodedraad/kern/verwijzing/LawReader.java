// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import org.jspecify.annotations.Nullable;

/** Reads what articles are of: ", van de Archiefwet 1995", " Awb", " van Boek 3 van het BW", " van de wet". */
final class LawReader {

    private static final int MOST_STRUCTURE = 4;

    private final Tokens tokens;
    private final Registers registers;
    private final Grammar grammar;
    private final Context context;
    private final EuReader eu;
    private final IdentifierReader identifiers;
    private String boek = "";
    private int at;
    private int begin;
    private boolean of;
    private boolean back;

    LawReader(Tokens tokens, Registers registers, Context context) {
        this.tokens = tokens;
        this.registers = registers;
        this.grammar = registers.grammar();
        this.context = context;
        this.eu = new EuReader(tokens, grammar);
        this.identifiers = new IdentifierReader(tokens.text());
    }

    /** The law that stands after an article, or null when none does. */
    @Nullable
    Law read(int from) {
        boek = "";
        at = from;
        skipStructure();
        boolean comma = tokens.isSign(at, ',');
        at = comma ? at + 1 : at;
        readOpening();
        if (tokens.isBarrier(at)) {
            return of && tokens.count() <= at ? cutOff() : null;
        }
        Law named = named();
        if (named != null) {
            return finish(named);
        }
        return of ? unnamed() : null;
    }

    private Law cutOff() {
        return Law.unknown(at, "de tekst breekt af voor de naam van de regeling");
    }

    private void readOpening() {
        of = grammar.role(tokens.word(at)) == Role.OF && !tokens.isBarrier(at);
        at = of ? at + 1 : at;
        if (grammar.role(tokens.word(at)) == Role.DETERMINER) {
            at++;
        }
        back = grammar.role(tokens.word(at)) == Role.BACK;
        at = back ? at + 1 : at;
    }

    private @Nullable Law named() {
        Law law = namedAt(at);
        boolean adjective = law == null
                && of
                && tokens.isWord(at)
                && (!tokens.isUpper(at) || tokens.written(at).equals("Nederlandse"))
                && tokens.isUpper(at + 1)
                && !isGeneric(at);
        return adjective && !tokens.isBarrier(at + 1) ? namedAt(at + 1) : law;
    }

    private @Nullable Law namedAt(int from) {
        int place = pastPrefix(from);
        begin = place;
        if (grammar.role(tokens.word(place)) == Role.EU_ACT) {
            EuNumber.Outcome outcome = eu.readAnnounced(place);
            if (outcome != null) {
                return ActChoice.law(eu.end(), outcome, registers);
            }
        }
        String celex = tokens.isNumber(place) ? identifiers.readCelex(tokens.begin(place)) : "";
        if (!celex.isEmpty()) {
            return ActChoice.law(tokens.after(place, identifiers.end()), new EuNumber.Outcome(celex, ""), registers);
        }
        if (eu.isBareNumber(place) || eu.isBareLabel(place)) {
            return ActChoice.bare(eu, place, registers);
        }
        Names.Match match = registers.names().longest(tokens, place);
        if (match == null) {
            return context.defined(tokens, place);
        }
        Law defined = match.end() == place + 1 ? context.defined(tokens, place) : null;
        Law law = defined != null ? defined : NameChoice.choose(tokens, place, match, true, context);
        return law == null || law.source().soort() == VerwijzingSoort.ORGANISATIE ? null : law;
    }

    /** Passes "EU-" of "EU-verordening 987/2009" and "CELEX:" before a number. */
    private int pastPrefix(int from) {
        boolean prefix =
                eu.isLabel(from) && tokens.isSign(from + 1, '-') && grammar.role(tokens.word(from + 2)) == Role.EU_ACT;
        boolean celex = tokens.isWord(from)
                && tokens.isSign(from + 1, ':')
                && tokens.isNumber(from + 2)
                && tokens.written(from).equals("CELEX");
        return prefix || celex ? from + 2 : from;
    }

    /** Reads what may stand behind the name and changes what it means. */
    private Law finish(Law law) {
        Law whole = BurgerlijkWetboek.isGeheel(law.source().id()) ? withBook(law) : law;
        return Aftermath.check(
                tokens, grammar, whole, law.end() - begin, registers.names().goOn(tokens, begin, law.end()));
    }

    private Law withBook(Law law) {
        return boek.isEmpty() ? withBookBehind(law) : law.withBoek(boek);
    }

    /** The Civil Code with the book that stands behind it: "BW Boek 2", "Burgerlijk Wetboek 2". */
    Law withBookBehind(Law law) {
        boek = "";
        at = law.end();
        skipStructure();
        if (boek.isEmpty() && tokens.isNumber(at) && tokens.length(at) <= 2 && !tokens.isBarrier(at)) {
            boek = tokens.written(at++);
        }
        return boek.isEmpty() ? law : Law.of(at, law.source(), law.twijfel()).withBoek(boek);
    }

    /** "van de wet", "van die wet", or a name that no register has. */
    private @Nullable Law unnamed() {
        if (isGeneric(at) && !beginsName(at)) {
            return context.back(tokens, at, back);
        }
        if (!tokens.isWord(at) || !(tokens.isUpper(at) || isGeneric(at))) {
            return null;
        }
        int end = UnknownName.end(tokens, grammar, at);
        String reden = end > at ? "de regeling '" + tokens.written(at, end) + "' staat niet in het register" : "";
        return end > at ? Law.unknown(end, reden) : null;
    }

    /** "Wet noodopvang …" or "Wet van 3 maart 2031 …": more than the general word alone. */
    private boolean beginsName(int i) {
        if (tokens.isBarrier(i + 1)) {
            return false;
        }
        Role next = grammar.role(tokens.word(i + 1));
        boolean dated = next == Role.OF && tokens.isNumber(i + 2) && grammar.role(tokens.word(i + 3)) == Role.MONTH;
        boolean plain = tokens.isWord(i + 1) && next == Role.NONE;
        return dated || (plain && tokens.isUpper(i) && !context.hasGeneral());
    }

    private boolean isGeneric(int i) {
        Role role = grammar.role(tokens.word(i));
        return role == Role.GENERIC || role == Role.EU_ACT;
    }

    /** Skips "van titel 9 van Boek 2" and keeps the book. */
    private void skipStructure() {
        int end = afterStructure(at);
        for (int i = 0; i < MOST_STRUCTURE && end > at; i++) {
            at = end;
            end = afterStructure(at);
        }
    }

    private int afterStructure(int from) {
        int place = tokens.isSign(from, ',') ? from + 1 : from;
        place = grammar.role(tokens.word(place)) == Role.OF ? place + 1 : place;
        place = grammar.role(tokens.word(place)) == Role.DETERMINER ? place + 1 : place;
        int word = tokens.word(place);
        if (tokens.isBarrier(place)) {
            return from;
        }
        if (grammar.role(word) == Role.ORDINAL && grammar.role(tokens.word(place + 1)) == Role.BOOK) {
            boek = String.valueOf(grammar.value(word));
            return place + 2;
        }
        Role role = grammar.role(word);
        ArticleNumbers numbers = new ArticleNumbers(tokens, grammar);
        int end = role == Role.BOOK || role == Role.STRUCTURE ? numbers.end(place + 1) : -1;
        if (end > 0 && role == Role.BOOK) {
            boek = numbers.written(place + 1, end).toUpperCase(java.util.Locale.ROOT);
        }
        return end > 0 ? end : from;
    }
}
