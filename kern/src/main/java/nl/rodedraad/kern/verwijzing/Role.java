// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/** What a word does in a citation. */
enum Role {
    NONE,
    ARTICLE,
    ARTICLES,
    ORDINAL,
    MEMBER,
    PART,
    HEAD,
    SENTENCE,
    AND,
    JUNCTO,
    UNTIL,
    WITH,
    OF,
    DETERMINER,
    BACK,
    GENERIC,
    BOOK,
    STRUCTURE,
    EU_ACT,
    KAMERSTUK,
    CHAMBER,
    GAZETTE,
    IDENTIFIER,
    ECLI,
    NUMERO,
    MONTH,
    REPETITION
}
