package org.yimi.server.console;

import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Vocabulary;

/** The four pictures of a suggestion, as the child saw them. */
record IdeaPictures(Library library, Language language) {
    /** @param source address of the picture; empty where there is none to show */
    record Pictured(String source, String label) {}

    /** What was chosen in the vocabulary's words, as long as its pack is here. */
    List<Pictured> of(Suggestion suggestion) {
        return library.vocabulary(suggestion.vocabulary(), suggestion.version())
                .map(vocabulary -> of(vocabulary, suggestion.replay(vocabulary)))
                .orElseGet(() -> suggestion.chosen().values().stream()
                        .map(id -> new Pictured("", id))
                        .toList());
    }

    private List<Pictured> of(Vocabulary vocabulary, Idea idea) {
        return Stream.of(Part.values())
                .map(part -> idea.picture(part)
                        .map(choice -> pictured(vocabulary, choice))
                        .orElseGet(() -> new Pictured("", untold(idea.chosen().getOrDefault(part, "")))))
                .toList();
    }

    private Pictured pictured(Vocabulary vocabulary, Choice choice) {
        return new Pictured(PackPictures.address(vocabulary) + choice.picture(), choice.label().in(language));
    }

    private String untold(String code) {
        var words = code.equals(Answers.DOES_NOT_KNOW) ? SuggestionWords.NOT_KNOWN : SuggestionWords.NOT_TOLD;
        return SuggestionWords.FEELS.in(language, words.in(language));
    }
}
