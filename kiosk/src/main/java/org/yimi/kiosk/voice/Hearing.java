package org.yimi.kiosk.voice;

import java.nio.file.Path;
import java.util.Optional;
import org.yimi.content.answer.Captions;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.visit.Screen;

/** What a child can hear: everything with a voice that staff have heard, else what packs have clips of (U5). */
public record Hearing(Voice voice, Library library) {

    /** Whether the kiosk can read this screen aloud. */
    public boolean reads(Screen screen, Language language) {
        return voice.speaks()
                || (screen instanceof Screen.Asking(var interview)
                        && interview.next().stream()
                                .flatMap(Captions::texts)
                                .allMatch(text -> clip(interview.survey(), text.in(language)).isPresent()));
    }

    /** Whether the kiosk can read every prompt and every option of a survey to this band. */
    public boolean reads(Survey survey, AgeBand band, Language language) {
        return voice.speaks() || library.isRecorded(survey, band, language);
    }

    /** Whether it can do so for every survey of the band. */
    public boolean reads(AgeBand band, Language language) {
        return library.surveysFor(band).stream().allMatch(survey -> reads(survey, band, language));
    }

    /** The recorded clip of a survey's text. */
    public Optional<Path> clip(Survey survey, String text) {
        return library.clip(survey, text);
    }
}
