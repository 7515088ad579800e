package org.yimi.server.console;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Finished;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;
import org.yimi.server.console.IdeaPictures.Pictured;
import org.yimi.server.console.UnseenPage.Card;
import org.yimi.server.intake.Contents;
import org.yimi.server.safeguard.Item;
import org.yimi.server.safeguard.What;

/**
 * Puts what children drew and wrote on cards.
 *
 * @param places names of sites by their numbers; without any, cards say neither where nor when
 */
record InkCards(Library library, Contents contents, Map<Long, Wording> places, Dates dates) {
    List<Card> of(List<Item> items) {
        var opened = contents.of(items.stream().map(Item::content).toList());
        return IntStream.range(0, items.size())
                .mapToObj(i -> card(items.get(i), requireNonNull(opened.get(items.get(i).content())), i + 1))
                .toList();
    }

    /** What there is on one card to look at. */
    private record Shown(String prompt, List<Pictured> pictures, List<SheetPicture> sheets, String words) {}

    private Card card(Item item, Finished opened, int place) {
        var shown =
                switch (opened) {
                    case FinishedSession session -> shown(item, session);
                    case Suggestion suggestion -> shown(suggestion);
                };
        var number = InkWords.NUMBER_ON_PAGE.in(language(), dates.numbers().of(place));
        return new Card(
                item.id().hex(),
                shown.prompt(),
                kind(item.what()) + " · " + number,
                Stream.of(item.band().stage().in(language()), where(item), when(item))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                item.passed() ? InkWords.IS_PASSED.in(language()) : dates.due(item.dueOn()),
                dates.late(item.dueOn()),
                item.passed(),
                shown.pictures(),
                shown.sheets(),
                shown.words());
    }

    private Shown shown(Item item, FinishedSession session) {
        var answer = session.given().stream()
                .filter(given -> given.question().equals(item.question()))
                .findFirst()
                .orElseThrow()
                .answer();
        return new Shown(
                prompt(item),
                List.of(),
                answer instanceof Answer.Inked(var sheet) ? List.of(SheetPicture.of(sheet)) : List.of(),
                answer instanceof Answer.Wrote(var text) ? text : "");
    }

    private Shown shown(Suggestion suggestion) {
        return new Shown(
                SuggestionWords.SUGGESTION.in(language()),
                new IdeaPictures(library, language()).of(suggestion),
                suggestion.sheets().stream().map(SheetPicture::of).toList(),
                suggestion.words());
    }

    /** What the pack calls it, as long as the pack is here. */
    private String prompt(Item item) {
        return library.survey(item.survey(), item.version())
                .map(survey -> survey.question(item.question()).ask().prompt().in(language()))
                .orElse(item.survey());
    }

    private String where(Item item) {
        var place = places.get(item.site());
        return place == null ? "" : place.in(language());
    }

    private String when(Item item) {
        if (places.isEmpty()) return "";
        return item.what() == What.SUGGESTION ? dates.week(item.moment()) : dates.halfDay(item.moment());
    }

    private String kind(What what) {
        return switch (what) {
            case DRAWING -> InkWords.DRAWING.in(language());
            case WRITING -> InkWords.WRITING.in(language());
            case WORDS -> InkWords.WORDS.in(language());
            case SUGGESTION -> SuggestionWords.SUGGESTION.in(language());
        };
    }

    private Language language() {
        return dates.numbers().language();
    }
}
