package org.yimi.content.answer;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Question.BestWorst;
import org.yimi.content.survey.Question.Faces;
import org.yimi.content.survey.Question.InfoCard;
import org.yimi.content.survey.Question.LabelledScale;
import org.yimi.content.survey.Question.Rank;
import org.yimi.content.survey.Question.SeveralChoices;
import org.yimi.content.survey.Question.SingleChoice;
import org.yimi.content.survey.Question.ThisOrThat;
import org.yimi.content.survey.Question.Drawing;
import org.yimi.content.survey.Question.FingerWriting;
import org.yimi.content.survey.Question.FreeText;
import org.yimi.content.survey.Question.NumberEntry;
import org.yimi.content.survey.Question.SpotOnPicture;
import org.yimi.content.survey.Question.WalkChecklist;

/**
 * In which order one child sees the options of each question (U15). Options are turned, not shuffled: the order stays
 * the author's, only its beginning moves, so that neighbours stay neighbours. Bands A and B, faces and scales are
 * never turned; 不知道 and 不想说 keep their places.
 *
 * @param seed drawn once for each child, tied to nothing else; 0 turns nothing
 */
public record Rotation(long seed) {
    /** Every question as its author wrote it. */
    public static final Rotation NONE = new Rotation(0);

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    public static Rotation random(RandomGenerator random) {
        return new Rotation(random.nextLong());
    }

    /** The place of the option that comes first; the same for the same question however often it is asked. */
    int turn(AgeBand band, Question question) {
        if (seed == 0 || !turns(band, question)) return 0;
        return new SplittableRandom(seed + question.id().hashCode() * SPREAD)
                .nextInt(question.choices().size());
    }

    /** Whether a child of this band can have seen the question like this. */
    static boolean fits(AgeBand band, Question question, int turn) {
        return turn == 0 || (turns(band, question) && turn < question.choices().size());
    }

    /** The options as they stood on the screen. */
    static List<Choice> shown(Question question, int turn) {
        var choices = question.choices();
        return Stream.concat(choices.stream().skip(turn), choices.stream().limit(turn)).toList();
    }

    private static boolean turns(AgeBand band, Question question) {
        return switch (question) {
            case ThisOrThat _, SingleChoice _, SeveralChoices _, BestWorst _, Rank _ -> !band.young();
            case Faces _, LabelledScale _, WalkChecklist _, InfoCard _ -> false;
            case SpotOnPicture _, NumberEntry _, Drawing _, FingerWriting _, FreeText _ -> false;
        };
    }
}
