// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.rodedraad.kern.duiden.Schema;
import nl.rodedraad.kern.publiceren.RodeDraad.Conclusie;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** The opening sentences, each with its figures and one quotation. */
final class HoofdstukConclusies implements Hoofdstuk {

    @Override
    public String naam() {
        return "conclusies";
    }

    @Override
    public DomContent inhoud(Blad blad) {
        List<DomContent> items = new ArrayList<>();
        for (Conclusie conclusie : blad.draad().conclusies()) {
            if (!conclusie.soort().equals("omvang")) {
                items.add(item(blad, conclusie));
            }
        }
        return ol().withClass("rode-draad").with(items);
    }

    /** The sentence of a conclusion; singular when its figure {@code n} is 1 and there is such a text. */
    static String sentence(Blad blad, Conclusie conclusie) {
        String key = "conclusie." + conclusie.soort();
        boolean one = "1".equals(conclusie.waarden().get("n")) && blad.teksten().has(key + ".een");
        return blad.teksten().filled(one ? key + ".een" : key, words(blad, conclusie));
    }

    private static DomContent item(Blad blad, Conclusie conclusie) {
        return li().with(div(
                                Elementen.heading(3, sentence(blad, conclusie)),
                                remark(blad, conclusie),
                                figures(blad, conclusie),
                                basis(blad, conclusie))
                        .withClass("stelling"))
                .with(quotation(blad, conclusie).orElseGet(() -> each()));
    }

    private static Map<String, String> words(Blad blad, Conclusie conclusie) {
        Map<String, String> words = new TreeMap<>();
        conclusie.waarden().forEach((name, value) -> words.put(name, word(blad.teksten(), name, value)));
        return words;
    }

    private static String word(Teksten teksten, String name, String value) {
        return switch (name) {
            case "themas" ->
                teksten.list(slugs(value).stream().map(teksten::themeInSentence).toList());
            case "namen" -> teksten.list(Arrays.asList(value.split("; ")));
            case "ontwikkeling" -> teksten.text("ontwikkeling." + value);
            case "doelgroep" ->
                teksten.inSentence(Schema.doelgroepen().begrip(value).label(teksten.taal()));
            case "levensgebeurtenis" ->
                teksten.inSentence(Schema.levensgebeurtenissen().begrip(value).label(teksten.taal()));
            case "naam", "wie" -> value;
            default -> value.matches("\\d+\\.\\d+") ? teksten.figure(Double.parseDouble(value)) : value;
        };
    }

    private static DomContent remark(Blad blad, Conclusie conclusie) {
        String key = "conclusie." + conclusie.soort() + ".uitleg";
        if (conclusie.soort().equals("ontwikkeling") && !conclusie.waarden().containsKey("beide")) {
            return each();
        }
        return blad.teksten().has(key)
                ? p(blad.teksten().filled(key, words(blad, conclusie))).withClass("uitleg")
                : each();
    }

    private static DomContent figures(Blad blad, Conclusie conclusie) {
        List<String> themas = slugs(conclusie.waarden().getOrDefault("themas", ""));
        List<String> then = slugs(conclusie.waarden().getOrDefault("toen", ""));
        List<String> now = slugs(conclusie.waarden().getOrDefault("nu", ""));
        if (themas.isEmpty() || then.size() != themas.size() || now.size() != themas.size()) {
            return each();
        }
        String key = conclusie.soort().equals("aangescherpt") ? "conclusie.urgentie" : "conclusie.aantal";
        List<DomContent> lines = new ArrayList<>();
        for (int i = 0; i < themas.size(); i++) {
            Map<String, String> values = new TreeMap<>(words(blad, conclusie));
            values.put("toen", word(blad.teksten(), "toen", then.get(i)));
            values.put("nu", word(blad.teksten(), "nu", now.get(i)));
            lines.add(li(
                    Elementen.link(
                            blad.to(Register.thema(themas.get(i))),
                            blad.teksten().theme(themas.get(i))),
                    text(blad.teksten().filled(key, values))));
        }
        return ul().withClass("cijfers").with(lines);
    }

    private static Optional<DomContent> quotation(Blad blad, Conclusie conclusie) {
        return conclusie.citaten().stream()
                .findFirst()
                .map(citaat -> Aanhaling.of(blad, citaat))
                .or(() -> conclusie.knelpunten().stream()
                        .findFirst()
                        .map(id -> Aanhaling.of(blad, blad.register().knelpunt(id))));
    }

    /** How much it rests on, and on demand the way to every passage. */
    private static DomContent basis(Blad blad, Conclusie conclusie) {
        List<DomContent> ways = new ArrayList<>();
        conclusie.citaten().forEach(citaat -> ways.add(li(Aanhaling.way(blad, citaat))));
        conclusie
                .knelpunten()
                .forEach(id -> ways.add(li(way(blad, blad.register().knelpunt(id)))));
        String key = conclusie.citaten().isEmpty() ? "conclusie.basis" : "conclusie.basis-passages";
        return ways.isEmpty()
                ? each()
                : Elementen.details(blad.count(key, ways.size()), ul().with(ways))
                        .withClass("basis");
    }

    private static DomContent way(Blad blad, Knelpunt knelpunt) {
        return each(
                Elementen.link(blad.to(blad.register().knelpunt(knelpunt)), knelpunt.naam()),
                text(" (" + knelpunt.organisatie() + (knelpunt.jaar() == 0 ? "" : " " + knelpunt.jaar()) + ")"));
    }

    private static List<String> slugs(String value) {
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(" "));
    }
}
