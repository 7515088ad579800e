package org.yimi.kiosk.ui;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.visit.Notice;
import org.yimi.kiosk.visit.Screen;

/** The duty adult's mark on the screens of a visit, from when the child asked for an adult until it leaves. FX thread only. */
public final class DutyMark {
    private boolean stands;

    /** With the mark where it stands now: in small letters at the lower edge, where nothing is tapped. */
    public Parent above(Parent shown, Screen screen, Language language) {
        stands = switch (screen) {
            case Screen.Disclosed(_, var adultCalled) -> stands || adultCalled;
            // what stands on these is said by the start screen
            case Screen.Closed _, Screen.Asleep _, Screen.Start _, Screen.Resume _, Screen.PickBand _ -> false;
            case Screen.Assent _,
                    Screen.PickSurvey _,
                    Screen.PickExplainer _,
                    Screen.Explaining _,
                    Screen.Understood _,
                    Screen.InHall _,
                    Screen.PickReader _,
                    Screen.AtWall _,
                    Screen.Asking _,
                    Screen.HandingOver _,
                    Screen.Suggesting _,
                    Screen.Reviewing _,
                    Screen.Inking _,
                    Screen.Typing _,
                    Screen.Remembering _,
                    Screen.Rest _,
                    Screen.Thanks _ ->
                stands;
        };
        return stands ? on(shown, language) : shown;
    }

    static Parent on(Parent screen, Language language) {
        if (!(screen instanceof StackPane pane)) return screen;
        var words = Lettering.of(Notice.DUTY.words().in(language) + " (" + Notice.DUTY.code() + ")", "staff");
        words.getStyleClass().add("duty-mark");
        words.setMouseTransparent(true);
        StackPane.setAlignment(words, Pos.BOTTOM_CENTER);
        pane.getChildren().add(words);
        pane.getStyleClass().add("marked");
        return pane;
    }
}
