// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.List;

/** The closed set of words that citations are built with, each with its role and, for an ordinal, its value. */
final class Grammar {

    private static final String ORDINALS =
            "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende"
                    + " vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste"
                    + " tweeentwintigste drieentwintigste vierentwintigste vijfentwintigste zesentwintigste"
                    + " zevenentwintigste achtentwintigste negenentwintigste dertigste";
    private static final Role[] NO_ROLES = {};

    private final List<Role> roles = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();
    private final Words words;
    private Role[] roleOf = NO_ROLES;

    Grammar(Words words) {
        this.words = words;
        addAll(Role.ARTICLE, "artikel art artikels");
        addAll(Role.ARTICLES, "artikelen artt");
        addAll(Role.ORDINAL, ORDINALS);
        addAll(Role.MEMBER, "lid leden");
        addAll(Role.PART, "onder onderdeel onderdelen sub letter letters subonderdeel subonderdelen punt punten ten");
        addAll(Role.HEAD, "aanhef slot");
        addAll(Role.SENTENCE, "volzin volzinnen zin zinsnede gedachtestreepje streepje laatste");
        addAll(Role.AND, "en of alsmede respectievelijk resp onderscheidenlijk dan wel danwel");
        addAll(Role.JUNCTO, "juncto jo junctis");
        addAll(Role.UNTIL, "tot t");
        addAll(Role.WITH, "met m");
        addAll(Role.OF, "van uit der in bij");
        addAll(Role.DETERMINER, "de het den");
        addAll(
                Role.BACK,
                "die dat deze dit genoemde voornoemde voormelde laatstgenoemde eerstgenoemde dezelfde hetzelfde");
        addAll(Role.BACK, "bedoelde genoemd voornoemd bedoeld");
        addAll(Role.GENERIC, "wet regeling rijkswet reglement statuut verdrag protocol overeenkomst wetboek");
        addAll(Role.GENERIC, "beleidsregel beleidsregels circulaire convenant wetsvoorstel conventie bijlage");
        addAll(Role.BOOK, "boek boeken");
        addAll(Role.STRUCTURE, "titel afdeling hoofdstuk paragraaf deel");
        addAll(Role.EU_ACT, EuKind.WORDS);
        addAll(Role.KAMERSTUK, "kamerstukken kamerstuk kamerstuknummer");
        addAll(Role.CHAMBER, "tk ek");
        addAll(Role.GAZETTE, Gazette.WORDS);
        addAll(Role.IDENTIFIER, "kst stb stcrt trb blg ah kv h gmb prb wsb bgr");
        addAll(Role.ECLI, "ecli");
        addAll(Role.NUMERO, "nr nrs nummer nummers no");
        addAll(Role.MONTH, "januari februari maart april mei juni juli augustus september oktober november december");
        addAll(Role.REPETITION, "bis ter quater quinquies sexies septies octies novies");
        roleOf = roles.toArray(NO_ROLES);
    }

    private void addAll(Role role, String spaced) {
        int value = 1;
        for (String word : spaced.split(" ")) {
            int number = words.add(word);
            if (number == roles.size()) {
                roles.add(role);
                values.add(value++);
            }
        }
    }

    Role role(int word) {
        return word >= 0 && word < roleOf.length ? roleOf[word] : Role.NONE;
    }

    /** Place of the word among the words of its role, from 1: the value of an ordinal. */
    int value(int word) {
        return values.get(word);
    }

    /** Number of a word of this grammar or of any name. */
    int word(String folded) {
        return words.add(folded);
    }
}
