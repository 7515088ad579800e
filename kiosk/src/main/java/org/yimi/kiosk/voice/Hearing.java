package org.yimi.kiosk.voice;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yimi.content.answer.Captions;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.visit.Screen;

/**
 * What a child can hear: everything with a voice that staff have heard, else what packs have clips of (U5).
 *
 * @param voice what may speak now
 */
public record Hearing(Supplier<Voice> voice, Library library) {

    /** With a voice that stays as it is. */
    public Hearing(Voice voice, Library library) {
        this(() -> voice, library);
    }

    /** Whether it has a voice for whatever stands on a screen. */
    public boolean speaks() {
        return voice.get().speaks();
    }

    /** Whether the kiosk can read this screen aloud. */
    public boolean reads(Screen screen, Language language) {
        if (voice.get().speaks()) return true;
        var words = words(screen).toList();
        return !words.isEmpty()
                && words.stream().allMatch(text -> clip(screen, text.in(language)).isPresent());
    }

    /** Everything that has to be heard on a screen of nothing but a pack's words. */
    private static Stream<Wording> words(Screen screen) {
        return switch (screen) {
            case Screen.Asking(var interview) -> interview.next().stream().flatMap(Captions::texts);
            case Screen.Explaining(_, var lesson) ->
                lesson.card()
                        .map(card -> Stream.of(card.words()))
                        .orElseGet(() -> Captions.texts(lesson.explainer().check()));
            case Screen.Closed _,
                    Screen.Asleep _,
                    Screen.Start _,
                    Screen.Resume _,
                    Screen.PickBand _,
                    Screen.PickReader _,
                    Screen.AtWall _,
                    Screen.Assent _,
                    Screen.PickSurvey _,
                    Screen.PickExplainer _,
                    Screen.Understood _,
                    Screen.InHall _,
                    Screen.HandingOver _,
                    Screen.Suggesting _,
                    Screen.Reviewing _,
                    Screen.Inking _,
                    Screen.Typing _,
                    Screen.Disclosed _,
                    Screen.Remembering _,
                    Screen.Rest _,
                    Screen.Thanks _ ->
                Stream.empty();
        };
    }

    /** Whether the kiosk can read every prompt and every option of a survey to this band. */
    public boolean reads(Survey survey, AgeBand band, Language language) {
        return voice.get().speaks() || library.isRecorded(survey, band, language);
    }

    /** Whether it can do so for every survey of the band. */
    public boolean reads(AgeBand band, Language language) {
        return library.surveysFor(band).stream().allMatch(survey -> reads(survey, band, language));
    }

    /** Whether the kiosk can read every word of the box: its own questions too, of which no pack has a clip. */
    public boolean readsTheBox() {
        return voice.get().speaks();
    }

    /** The recorded clip of a pack's text on this screen. */
    public Optional<Path> clip(Screen screen, String text) {
        return screen.editions().flatMap(edition -> library.clip(edition, text).stream()).findFirst();
    }
}
