package org.yimi.content.answer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Entered;
import org.yimi.content.answer.Answer.Inked;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.Wrote;
import org.yimi.content.fuzz.Target;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;
import org.yimi.content.survey.AgeBand;

/** Readers of this package, for the fuzzer. */
public final class AnswerTargets {
    private static final String ID = "0123456789abcdef0123456789abcdef";

    private AnswerTargets() {}

    public static List<Target> all() {
        return List.of(new Target("content", AnswerTargets::contents, AnswerTargets::content));
    }

    /** What envelopes hold. */
    public static List<byte[]> contents() {
        var sheet = Sheet.empty(Paper.PLAIN).with(new Stroke(Pen.RED, List.of(new Spot(3, 4), new Spot(300, 40))));
        return List.of(
                session("test", new Given("single", new Picked("walk"), 2), new Given("several", new PickedSeveral(List.of("a", "c")))),
                session("walk", new Given("walk", new Marked(List.of(new Mark("path", "one"), new Mark("light", "other"))))),
                session("freely", new Given("number", new Entered(7)), new Given("drawing", new Inked(sheet))),
                session("freely", new Given("spot", new DoesNotKnow()), new Given("text", new Wrote("一棵 \"树\"\\"))),
                HandedJson.write(new CastVote(new SessionId(ID), "yard", 2, "AAAABBBB")),
                HandedJson.write(new Attendance(new SessionId(ID), "yard", 2, ID + ID)),
                """
                {"kind":"suggestion","id":"%s","vocabulary":"ideas","version":1,"band":"A","when":"2026-W09","doubtful":false,
                "chosen":{"place":"park","thing":"slide","matter":"hot","feeling":"sad"},
                "sheets":["AAECBgjSBEg="],"card":{"slot":3,"triple":1058},"read-aloud":true}"""
                        .formatted(ID)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] session(String survey, Given... given) {
        var when = new HalfDay(LocalDate.of(2026, 3, 1), true);
        return SessionJson.write(new FinishedSession(
                new SessionId(ID), survey, 1, AgeBand.B, when, true, List.of(given), Set.of("fast"), true));
    }

    /** As the office reads what it opened: then it is held against the surveys. */
    public static boolean content(byte[] bytes) {
        return Target.read(IllegalArgumentException.class, () -> HandedJson.read(bytes), handed -> {
            if (handed instanceof Finished finished) Replays.of(finished);
            return HandedJson.read(HandedJson.write(handed));
        });
    }
}
