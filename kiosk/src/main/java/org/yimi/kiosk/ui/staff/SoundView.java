package org.yimi.kiosk.ui.staff;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.SoundState;
import org.yimi.kiosk.staff.StaffScreen.Check.Sound;
import org.yimi.kiosk.ui.OwnPicture;

/** Whether the kiosk is heard: staff listen and say so. */
public final class SoundView {
    private SoundView() {}

    public record Ways(Runnable listen, Runnable recording, Runnable heard, Runnable notHeard, Runnable back) {}

    private record Told(OwnPicture picture, String words) {}

    public static Parent of(Sound check, Language language, Ways ways) {
        var told = told(check.state(), language);
        var body = new VBox(StaffFrame.saying(told.picture(), told.words()));
        body.getStyleClass().add("sound");
        if (check.state() instanceof SoundState.Spoken) body.getChildren().add(answers(language, ways));
        return StaffFrame.of("sound", CheckWords.SOUND_TITLE.in(language), body, below(check, language, ways));
    }

    private static Node answers(Language language, Ways ways) {
        var not = StaffFrame.way(
                "sound-not", OwnPicture.STOP_HAND.image(), CheckWords.NOT_HEARD.in(language), ways.notHeard());
        var heard =
                StaffFrame.mainWay("sound-heard", OwnPicture.SEEN.image(), CheckWords.HEARD.in(language), ways.heard());
        var answers = new HBox(not, heard);
        answers.getStyleClass().add("sound-answers");
        return answers;
    }

    private static List<Button> below(Sound check, Language language, Ways ways) {
        var below = new ArrayList<Button>();
        below.add(StaffFrame.way("back", OwnPicture.AGAIN.image(), StaffWords.BACK.in(language), ways.back()));
        var speaking = check.state() instanceof SoundState.Speaking;
        if (check.clip() && !speaking)
            below.add(StaffFrame.way(
                    "sound-clip", OwnPicture.HEAR.image(), CheckWords.RECORDING.in(language), ways.recording()));
        if (!speaking && !(check.state() instanceof SoundState.NoProgram)) below.add(listen(check.state(), language, ways));
        return below;
    }

    private static Button listen(SoundState state, Language language, Ways ways) {
        var words = state instanceof SoundState.NotHeardYet ? CheckWords.LISTEN : CheckWords.LISTEN_AGAIN;
        // only one thing at a time is the next to do
        return state instanceof SoundState.Spoken
                ? StaffFrame.way("sound-listen", OwnPicture.LOUDSPEAKER.image(), words.in(language), ways.listen())
                : StaffFrame.mainWay("sound-listen", OwnPicture.LOUDSPEAKER.image(), words.in(language), ways.listen());
    }

    private static Told told(SoundState state, Language language) {
        return switch (state) {
            case SoundState.NoProgram _ -> new Told(OwnPicture.STOP_HAND, CheckWords.NO_PROGRAM.in(language));
            case SoundState.NotHeardYet _ -> new Told(OwnPicture.LOUDSPEAKER, CheckWords.NOT_HEARD_YET.in(language));
            case SoundState.HeardOn(var day) ->
                new Told(OwnPicture.CHECK, CheckWords.HEARD_ON.in(language, Days.of(day, language)));
            case SoundState.Speaking _ -> new Told(OwnPicture.LOUDSPEAKER, CheckWords.SPEAKING.in(language));
            case SoundState.Spoken _ -> new Told(OwnPicture.HEAR, CheckWords.DID_YOU_HEAR.in(language));
            case SoundState.Failed _ -> new Told(OwnPicture.STOP_HAND, CheckWords.PROGRAM_FAILED.in(language));
            case SoundState.NotHeard _ -> new Told(OwnPicture.STOP_HAND, CheckWords.HEARD_NOTHING.in(language));
        };
    }
}
