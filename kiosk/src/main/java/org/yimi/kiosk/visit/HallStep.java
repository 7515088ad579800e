package org.yimi.kiosk.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.Rotation;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Hash;
import org.yimi.content.survey.AgeBand;

/** Where a child stands in 小小议事厅. */
public sealed interface HallStep {
    /** @param page from 0 */
    record Pick(Agenda agenda, int page) implements HallStep {}

    /** A group's ballot: its members scan their badge. */
    record Badge(Ballot ballot) implements HallStep {}

    /**
     * The ballot is put as a question.
     *
     * @param interview its {@link Ballot#paper}, with the question due
     * @param badge whose vote it will be, of a group's ballot; else none
     */
    record Choose(Ballot ballot, Interview interview, List<Hash> badge) implements HallStep {
        public Choose {
            badge = List.copyOf(badge);
        }
    }

    /** What was chosen, once more; 投进去 is the next tap. */
    record Confirm(Ballot ballot, Interview interview, List<Hash> badge) implements HallStep {
        public Confirm {
            badge = List.copyOf(badge);
        }
    }

    /** A kind word where nothing can be cast. */
    record Kindly(Ballot ballot, Why why) implements HallStep {}

    record Result(Agenda.Told told) implements HallStep {}

    /** Why nothing can be cast. */
    enum Why {
        /** The badge is not of this group. */
        NOT_OF_GROUP,
        /** This badge has voted. */
        VOTED,
        /** It is over. */
        CLOSED
    }

    /** @param rotation in which order the options are shown */
    static HallStep choose(Ballot ballot, AgeBand band, Rotation rotation, List<Hash> badge) {
        return new Choose(ballot, Interview.of(ballot.paper(), band, rotation), badge);
    }

    /** One step back; empty at the first. */
    default Optional<HallStep> before(Agenda agenda) {
        return switch (this) {
            case Pick(_, var page) -> page > 0 ? Optional.of(new Pick(agenda, 0)) : Optional.empty();
            case Confirm(var ballot, var interview, var badge) ->
                Optional.of(new Choose(ballot, interview.back(), badge));
            case Badge _, Choose _, Kindly _, Result _ ->
                agenda.isEmpty() ? Optional.empty() : Optional.of(new Pick(agenda, 0));
        };
    }

    /** The ballot put as a survey of one question, where a child votes. */
    default Optional<Interview> paper() {
        return switch (this) {
            case Choose(_, var interview, _) -> Optional.of(interview);
            case Confirm(_, var interview, _) -> Optional.of(interview);
            case Pick _, Badge _, Kindly _, Result _ -> Optional.empty();
        };
    }

    /** Every ballot whose words stand on the screen. */
    default Stream<Ballot> ballots() {
        return switch (this) {
            case Pick(var agenda, _) -> agenda.ballots();
            case Badge(var ballot) -> Stream.of(ballot);
            case Choose(var ballot, _, _) -> Stream.of(ballot);
            case Confirm(var ballot, _, _) -> Stream.of(ballot);
            case Kindly(var ballot, _) -> Stream.of(ballot);
            case Result(var told) -> Stream.of(told.ballot());
        };
    }
}
