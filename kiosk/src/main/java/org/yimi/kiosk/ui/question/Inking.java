package org.yimi.kiosk.ui.question;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.answer.Answer.Inked;
import org.yimi.content.answer.Answer;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Sheet;
import org.yimi.kiosk.ui.InkDesk;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.Script;

/** A sheet to draw or write on, and what ends it: disabled until something is drawn. */
final class Inking {
    private final InkDesk desk;
    private final Button done;
    private Sheet sheet;

    /** @param before what the child answered before it came back */
    Inking(Paper paper, Optional<Answer> before, Script script, Once once, Consumer<Answer> onAnswer) {
        sheet = begun(paper, before);
        Runnable report = once.only(() -> onAnswer.accept(new Inked(sheet)));
        var draws = paper == Paper.PLAIN;
        done = draws ? Done.drawing(script, report) : Done.writing(script, report);
        desk = draws
                ? InkDesk.drawing(sheet, script, this::changed)
                : InkDesk.writing(sheet, script, this::changed);
        changed(sheet);
    }

    /** The sheet of an answer, where it is one of this paper; else an empty one. */
    static Sheet begun(Paper paper, Optional<Answer> before) {
        return before.orElse(null) instanceof Inked(var sheet) && sheet.paper() == paper ? sheet : Sheet.empty(paper);
    }

    Parent desk() {
        return desk;
    }

    Button done() {
        return done;
    }

    private void changed(Sheet next) {
        sheet = next;
        done.setDisable(next.isEmpty());
    }
}
