package org.yimi.server;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yimi.content.answer.Disclosure;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Situation;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.answer.Urgency;
import org.yimi.content.answer.Week;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;

/** Children of whom a kiosk thought that somebody harms them. */
public final class DisclosingChildren {
    public static final String RULE = "physical-abuse: 打我 + 皮带";

    /** Typed beside the pictures; nowhere but in the content may it stand. */
    public static final String TYPED = "有人总是拿走我的东西";

    private DisclosingChildren() {}

    /** Says {@link InkChildren#SECRET} by keys. */
    public static FinishedSession session(Library library, Urgency urgency, Random random) {
        var plain = InkChildren.session(InkChildren.survey(library), AgeBand.C, random);
        return new FinishedSession(
                plain.id(), plain.survey(), plain.version(), plain.band(), plain.when(), false, plain.given(), plain.flags(),
                false, List.of(new Disclosure(urgency, Situation.PHYSICAL_ABUSE, RULE, true)));
    }

    /** Of four pictures and {@link #TYPED}. */
    public static Suggestion suggestion(Urgency urgency, Random random) {
        return new Suggestion(
                SessionId.random(random), "ideas", 1, AgeBand.D, new Week("2026-W09"), false,
                Map.of(Part.PLACE, "park", Part.THING, "slide", Part.MATTER, "hot", Part.FEELING, "sad"), List.of(), TYPED,
                List.of(), false, List.of(new Disclosure(urgency, Situation.BULLYING, "bullying: 拿走", false)));
    }
}
