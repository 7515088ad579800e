package org.yimi.kiosk.ui.staff;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.EnrolStep;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;

/** The office's address, then the code, by large keys. A key that could be wrong in a code is not there. */
public final class EnrolTypingView {
    private static final List<String> OF_ADDRESSES = List.of("1234567890", "qwertyuiop", "asdfghjkl-", "zxcvbnm./:");
    private static final List<String> OF_CODES = List.of("01234567", "89ABCDEF", "GHJKMNPQ", "RSTVWXYZ");
    private static final int LONGEST_ADDRESS = 100;
    private static final int CODE = 24;
    private static final int GROUP = 4;
    private static final char MISSING = '·';

    private final Language language;
    private final boolean code;
    private final TypingPane pane;
    private final Button enter;
    private final Button delete;
    private boolean wrong;
    private String typed;

    private EnrolTypingView(String typed, boolean code, boolean wrong, Language language, Consumer<String> onTyped) {
        this.typed = typed;
        this.code = code;
        this.wrong = wrong;
        this.language = language;
        pane = new TypingPane(code ? OF_CODES : OF_ADDRESSES, key -> type(this.typed + key));
        enter = StaffFrame.mainWay(
                "enter", OwnPicture.SEEN.image(), StaffWords.OK.in(language), new Once().only(() -> onTyped.accept(this.typed)));
        delete = StaffFrame.way(
                "delete",
                OwnPicture.UNDO.image(),
                EnrolWords.DELETE.in(language),
                () -> type(this.typed.substring(0, this.typed.length() - 1)));
    }

    /** @param typed told the whole, once */
    public record Ways(Consumer<String> typed, Runnable back) {}

    public static Parent of(EnrolStep.Address step, Language language, Ways ways) {
        return new EnrolTypingView(step.typed(), false, step.wrong(), language, ways.typed())
                .screen("enrol-address", EnrolWords.ADDRESS, ways.back());
    }

    public static Parent of(EnrolStep.Code step, Language language, Ways ways) {
        return new EnrolTypingView("", true, false, language, ways.typed())
                .screen("enrol-code", EnrolWords.CODE, ways.back());
    }

    private Parent screen(String id, EnrolWords title, Runnable back) {
        show();
        return StaffFrame.of(id, title.in(language), pane, List.of(StaffFrame.back(language, back), delete, enter));
    }

    private void type(String all) {
        typed = all;
        wrong = false;
        show();
    }

    private void show() {
        var full = typed.length() >= (code ? CODE : LONGEST_ADDRESS);
        pane.show(code ? grouped() : typed, says(), full);
        enter.setDisable(code ? !full : typed.isEmpty());
        delete.setDisable(typed.isEmpty());
    }

    private String says() {
        if (code) return EnrolWords.CODE_HINT.in(language, typed.length());
        return (wrong ? EnrolWords.ADDRESS_WRONG : EnrolWords.ADDRESS_HINT).in(language);
    }

    /** As it stands on the office's page, with a dot for each character that is missing. */
    private String grouped() {
        var shown = new StringBuilder();
        for (var i = 0; i < CODE; i++) {
            if (i > 0 && i % GROUP == 0) shown.append(' ');
            shown.append(i < typed.length() ? typed.charAt(i) : MISSING);
        }
        return shown.toString();
    }
}
