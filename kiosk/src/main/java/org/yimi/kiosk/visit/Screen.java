package org.yimi.kiosk.visit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.answer.Interview;
import org.yimi.content.ink.Paper;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Edition;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Reading;

/** What one screen shows. */
public sealed interface Screen {

    /** Those whose words stand on it, as far as they are a pack's. */
    default Stream<Edition> editions() {
        return switch (this) {
            case PickSurvey(_, var offer, _) -> Stream.concat(offer.surveys().stream(), offer.explainers().stream());
            case PickExplainer(_, var offer, _) -> offer.explainers().stream().map(one -> one);
            case Explaining(_, var lesson) -> Stream.of(lesson.explainer());
            case Understood(_, var explainer) -> Stream.of(explainer);
            case Asking(var interview) -> Stream.of(interview.survey());
            case Suggesting(_, var idea, _) -> Stream.of(idea.vocabulary());
            case Reviewing(_, var idea) -> Stream.of(idea.vocabulary());
            case InHall(_, var step) -> step.paper().stream().map(Interview::survey);
            case Disclosed(var then, _) -> then.editions();
            case Closed _, Asleep _, Start _, Resume _, PickBand _, Assent _ -> Stream.empty();
            case PickReader _, AtWall _ -> Stream.empty();
            case HandingOver _, Inking _, Typing _, Remembering _, Rest _, Thanks _ -> Stream.empty();
        };
    }

    /** How the Chinese words on it are read that the office said and that belong to no edition. */
    default Stream<Reading> readings() {
        if (this instanceof InHall(_, var step)) return step.ballots().flatMap(ballot -> ballot.readings().stream());
        return this instanceof AtWall(var at) ? at.readings() : Stream.empty();
    }

    /** Calm, and for adults: nothing is collected. */
    record Closed(Trouble trouble) implements Screen {}

    /** Outside of opening hours. */
    record Asleep(Opens opens) implements Screen {}

    /** @param notices what staff are told; children are not */
    record Start(Set<Notice> notices) implements Screen {
        public Start {
            notices = Set.copyOf(notices);
        }
    }

    /** The program crashed under a child a moment ago: go on or start anew. Shows nothing of the answers. */
    record Resume(Unfinished unfinished) implements Screen {}

    record PickBand() implements Screen {}

    /** The same question on the way to 回音墙. */
    record PickReader() implements Screen {}

    /** 回音墙, and what became of the idea of a 点子卡. */
    record AtWall(WallVisit at) implements Screen {}

    record Assent(AgeBand band, AssentStep step) implements Screen {}

    /** @param page of what is offered, from 0 */
    record PickSurvey(AgeBand band, Offer offer, int page) implements Screen {}

    /**
     * 我知道: which explainer. Nothing is kept of it.
     *
     * @param page of what is offered, from 0
     */
    record PickExplainer(AgeBand band, Offer offer, int page) implements Screen {}

    /** One card of an explainer, or its question. */
    record Explaining(AgeBand band, Lesson lesson) implements Screen {}

    /** The question was answered rightly. */
    record Understood(AgeBand band, Explainer explainer) implements Screen {}

    /** 小小议事厅. Nothing of a vote is kept before it is cast. */
    record InHall(AgeBand band, HallStep step) implements Screen {}

    /** @param interview has a question due */
    record Asking(Interview interview) implements Screen {}

    /** Everything is answered; 交给大人 is the next tap. */
    record HandingOver(Interview interview) implements Screen {}

    /**
     * 我有话说: the next picture of a suggestion.
     *
     * @param idea has a part due
     * @param whole the idea one of whose pictures is chosen again; none while it is made for the first time
     */
    record Suggesting(AgeBand band, Idea idea, List<Idea> whole) implements Screen {
        public Suggesting {
            whole = List.copyOf(whole);
        }
    }

    /** The suggestion as a card, to be changed, written on, drawn on, or handed over. */
    record Reviewing(AgeBand band, Idea idea) implements Screen {}

    /** More words by finger, or a drawing, on a paper that belongs to the suggestion. */
    record Inking(AgeBand band, Idea idea, Paper paper) implements Screen {}

    /** More words by keys. */
    record Typing(AgeBand band, Idea idea) implements Screen {}

    /**
     * The child told of harm, or something sounded like it: calm words and three choices, the same whatever it was.
     *
     * @param then what would have come
     * @param adultCalled the child tapped 现在就找大人
     */
    record Disclosed(Screen then, boolean adultCalled) implements Screen {}

    /** 我的点子卡, after handing a suggestion over. */
    record Remembering(AgeBand band, IdeaCard card) implements Screen {}

    /**
     * After a quarter of an hour (U10): eyes rest, then the visit goes on.
     *
     * @param then what would have come
     */
    record Rest(Screen then) implements Screen {}

    /** The same goodbye after handing over, after 停止 and after 不参加, so that nobody behind the child can tell. */
    record Thanks(AgeBand band) implements Screen {}
}
