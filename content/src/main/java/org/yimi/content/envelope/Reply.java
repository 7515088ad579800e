package org.yimi.content.envelope;

import java.time.LocalDate;
import java.util.List;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.survey.Ids;
import org.yimi.content.survey.Reading;

/**
 * What became of the suggestion that went with a card, in the words of staff and never in the child's: whoever finds the
 * card may read it. A later reply to the same card replaces an earlier one.
 *
 * @param path the district's stages in their order, two to eight
 * @param stage the one of them that it has come to
 * @param readings how its Chinese texts are read
 */
public record Reply(
        IdeaCard card, List<Term> path, String stage, Levels words, Decision decision, List<Reading> readings)
        implements FeedBody {
    public static final String KIND = "reply";

    private static final int MOST_STAGES = 8;
    private static final int FORMAT = 1;

    public Reply {
        path = List.copyOf(path);
        readings = List.copyOf(readings);
        Ids.check(stage);
        if (path.size() < 2 || path.size() > MOST_STAGES)
            throw new IllegalArgumentException("there are 2 to " + MOST_STAGES + " stages, not " + path.size());
        if (path.stream().map(Term::id).distinct().count() < path.size())
            throw new IllegalArgumentException("two stages of one id");
        if (path.stream().map(Term::id).noneMatch(stage::equals))
            throw new IllegalArgumentException("stage \"" + stage + "\" is none of the stages");
    }

    /** Whether it was decided what is done. */
    public sealed interface Decision {
        record Open() implements Decision {}

        record Made(LocalDate on) implements Decision {}

        /** It is not done, and a child is told why. */
        record Declined(LocalDate on, Levels reason) implements Decision {}
    }

    @Override
    public String kind() {
        return KIND;
    }

    Bytes wire() {
        var decided = switch (decision) {
            case Decision.Open() -> List.<Decided>of();
            case Decision.Made(var on) -> List.of(new Decided(on.toString(), List.of()));
            case Decision.Declined(var on, var reason) -> List.of(new Decided(on.toString(), List.of(reason)));
        };
        return Bytes.of(Cbor.write(new Wire(FORMAT, card.slot(), card.triple(), path, stage, words, decided, readings)));
    }

    static Reply parse(byte[] body) {
        Cbor.checkFormat(body, FORMAT, "reply");
        return Cbor.read(body, Wire.class, Wire::reply);
    }

    /** @param decided none or one */
    private record Wire(
            int format,
            int slot,
            int triple,
            List<Term> path,
            String stage,
            Levels words,
            List<Decided> decided,
            List<Reading> readings) {
        Reply reply() {
            if (decided.size() > 1) throw new IllegalArgumentException("decided twice");
            var decision = decided.stream().map(Decided::decision).findFirst().orElseGet(Decision.Open::new);
            return new Reply(new IdeaCard(slot, triple), path, stage, words, decision, readings);
        }
    }

    /**
     * @param on a date in ISO form
     * @param reason none or one
     */
    private record Decided(String on, List<Levels> reason) {
        Decision decision() {
            if (reason.size() > 1) throw new IllegalArgumentException("two reasons");
            var day = LocalDate.parse(on);
            return reason.isEmpty() ? new Decision.Made(day) : new Decision.Declined(day, reason.getFirst());
        }
    }
}
