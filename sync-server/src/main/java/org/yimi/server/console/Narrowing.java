package org.yimi.server.console;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimi.content.answer.Answers;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Vocabulary;
import org.yimi.content.survey.Wording;
import org.yimi.server.cases.Filter;
import org.yimi.server.console.SuggestionsPage.Option;
import org.yimi.server.console.SuggestionsPage.Picker;

/** By what suggestions can be narrowed, and what somebody picked; it stands in the address. */
record Narrowing(List<Picker> pickers) {
    private static final String PLACE = "place";
    private static final String THING = "thing";
    private static final String FEELING = "feeling";
    private static final String WEEK = "week";
    private static final String SITE = "site";

    /**
     * What is not on the lists counts as not asked for.
     *
     * @param vocabularies at most one
     * @param sites those that the account sees
     */
    static Narrowing of(
            Context ctx, Optional<Vocabulary> vocabularies, List<String> weeks, Map<Long, Wording> sites, Dates dates) {
        var language = dates.numbers().language();
        var picking = new Picking(ctx, language);
        return new Narrowing(List.of(
                picking.of(PLACE, SuggestionWords.PLACE, labels(vocabularies.stream()
                        .flatMap(one -> one.places().stream())
                        .map(place -> place.term()), language)),
                picking.of(THING, SuggestionWords.THING, labels(vocabularies.stream()
                        .flatMap(one -> one.places().stream())
                        .flatMap(place -> place.things().stream())
                        .map(thing -> thing.term()), language)),
                picking.of(FEELING, SuggestionWords.FEELING, feelings(vocabularies, language)),
                picking.of(Selection.BAND, SuggestionWords.BAND, Stream.of(AgeBand.values())
                        .collect(Collectors.toMap(AgeBand::name, band -> band.stage().in(language), (a, _) -> a, LinkedHashMap::new))),
                picking.of(WEEK, SuggestionWords.WEEK, weeks.stream()
                        .collect(Collectors.toMap(week -> week, dates::week, (a, _) -> a, LinkedHashMap::new))),
                picking.of(SITE, SuggestionWords.SITE, sites.entrySet().stream()
                        .collect(Collectors.toMap(
                                site -> Long.toString(site.getKey()),
                                site -> site.getValue().in(language),
                                (a, _) -> a,
                                LinkedHashMap::new)))));
    }

    private record Picking(Context ctx, Language language) {
        Picker of(String name, SuggestionWords label, Map<String, String> labels) {
            var asked = Optional.ofNullable(ctx.queryParam(name)).filter(labels::containsKey).orElse("");
            var options = new ArrayList<Option>();
            options.add(new Option("", SuggestionWords.ANY.in(language), asked.isEmpty()));
            labels.forEach((value, text) -> options.add(new Option(value, text, value.equals(asked))));
            return new Picker(name, label.in(language), options);
        }
    }

    private static Map<String, String> feelings(Optional<Vocabulary> vocabularies, Language language) {
        var labels = labels(vocabularies.stream().flatMap(one -> one.feelings().stream()), language);
        labels.put(Answers.DOES_NOT_KNOW, SuggestionWords.NOT_KNOWN.in(language));
        labels.put(Answers.RATHER_NOT, SuggestionWords.NOT_TOLD.in(language));
        return labels;
    }

    private static Map<String, String> labels(Stream<Choice> terms, Language language) {
        return terms.collect(Collectors.toMap(Choice::id, term -> term.label().in(language), (a, _) -> a, LinkedHashMap::new));
    }

    Filter filter() {
        return new Filter(
                picked(PLACE), picked(THING), picked(FEELING), picked(Selection.BAND), picked(WEEK), picked(SITE));
    }

    /** What was picked, in words; empty where nothing was. */
    String words() {
        return pickers.stream()
                .flatMap(picker -> picker.options().stream()
                        .filter(option -> option.chosen() && !option.value().isEmpty())
                        .map(option -> picker.label() + ": " + option.label()))
                .collect(Collectors.joining(" · "));
    }

    /** Ends where another parameter may follow. */
    String address(String path) {
        return pickers.stream()
                .filter(picker -> !picked(picker.name()).isEmpty())
                .map(picker -> picker.name() + "=" + URLEncoder.encode(picked(picker.name()), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", path + "?", ""));
    }

    private String picked(String name) {
        return pickers.stream()
                .filter(picker -> picker.name().equals(name))
                .flatMap(picker -> picker.options().stream())
                .filter(Option::chosen)
                .map(Option::value)
                .findFirst()
                .orElse("");
    }
}
