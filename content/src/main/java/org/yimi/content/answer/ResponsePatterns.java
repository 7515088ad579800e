package org.yimi.content.answer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Entered;
import org.yimi.content.answer.Answer.Inked;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.answer.Answer.Wrote;
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
 * Ways of tapping that look like play rather than answers (U16). They flag a session and never judge or drop it; results
 * can be seen with and without flagged ones. Places are those on the screen, so the turn of each question counts.
 *
 * <p>The first two are the long-string index of survey methodology (Johnson 2005; Meade and Craig 2012) and the
 * left-right sequences of young children; the third is extreme response style (Greenleaf 1992), the fourth speeding
 * (Zhang and Conrad 2014). 不知道, 不想说, info cards, ink and words say nothing about a pattern
 * and are left out of all four; spots and numbers have no place in a row.
 */
public final class ResponsePatterns {
    /** Always the same place, counted from the left or from the right. */
    public static final String STRAIGHT_LINE = "straight-line";

    /** One place further each time, to the right or to the left and round again, or two places in turn. */
    public static final String LEFT_RIGHT = "left-right";

    /** On scales of three points and more always the first or the last. */
    public static final String ALL_EXTREMES = "all-extremes";

    /** More than half of the questions were answered before they can have been read. */
    public static final String FASTER_THAN_READING = "faster-than-reading";

    /**
     * Fewer answers than this show no pattern. Four, because the youngest are asked no more than five items (U10) and
     * are the ones who tap in sequences; four pairs of pictures look like a pattern by chance in one session of eight
     * for each of the first two, five points in one of 600.
     */
    static final int FEWEST = 4;

    private static final double MS_A_MINUTE = 60_000;

    private ResponsePatterns() {}

    /** @param at from the left, from 0 */
    private record Place(int at, int of, boolean onScale) {
        int fromRight() {
            return of - 1 - at;
        }
    }

    /**
     * The flags of a session, by the names that are stored.
     *
     * @param stood how long each question stood on the screen, monotonic; where it is not known the question counts as
     *     read
     */
    public static Set<String> of(Interview interview, Map<String, Duration> stood) {
        var places = interview.given().stream()
                .flatMap(given -> place(interview, given).stream())
                .toList();
        var flags = new TreeSet<String>();
        if (straight(places)) flags.add(STRAIGHT_LINE);
        if (leftRight(places)) flags.add(LEFT_RIGHT);
        if (extremes(places)) flags.add(ALL_EXTREMES);
        if (fast(interview, stood)) flags.add(FASTER_THAN_READING);
        return flags;
    }

    /** Empty where the answer is none of several options that stand beside each other. */
    private static Optional<Place> place(Interview interview, Given given) {
        var question = interview.survey().question(given.question());
        var ids = Rotation.shown(question, given.turn()).stream().map(Choice::id).toList();
        return given.answer() instanceof Picked(var picked) && !ids.isEmpty()
                ? Optional.of(new Place(ids.indexOf(picked), ids.size(), isScale(question)))
                : Optional.empty();
    }

    private static boolean straight(List<Place> places) {
        return places.size() >= FEWEST && (same(places, Place::at) || same(places, Place::fromRight));
    }

    private static boolean same(List<Place> places, ToIntFunction<Place> place) {
        return places.stream().mapToInt(place).distinct().count() == 1;
    }

    private static boolean leftRight(List<Place> places) {
        return places.size() >= FEWEST && (walks(places, 1) || walks(places, -1) || alternates(places));
    }

    private static boolean walks(List<Place> places, int step) {
        return everyPair(places, 1, i -> {
            var next = places.get(i + 1);
            return Math.floorMod(places.get(i).at() + step, next.of()) == next.at();
        });
    }

    private static boolean alternates(List<Place> places) {
        return places.get(0).at() != places.get(1).at()
                && everyPair(places, 2, i -> places.get(i).at() == places.get(i + 2).at());
    }

    private static boolean everyPair(List<Place> places, int apart, IntPredicate holds) {
        return IntStream.range(0, places.size() - apart).allMatch(holds);
    }

    private static boolean extremes(List<Place> places) {
        var scales = places.stream().filter(place -> place.onScale() && place.of() >= 3).toList();
        return scales.size() >= FEWEST
                && scales.stream().allMatch(place -> place.at() == 0 || place.fromRight() == 0);
    }

    private static boolean fast(Interview interview, Map<String, Duration> stood) {
        var asked = interview.given().stream().filter(given -> isChoice(given.answer())).map(Given::question).toList();
        var fast = asked.stream().filter(id -> isFast(interview, id, stood)).count();
        return asked.size() >= FEWEST && fast * 2 > asked.size();
    }

    private static boolean isFast(Interview interview, String question, Map<String, Duration> stood) {
        var reading = reading(interview, question);
        return stood.getOrDefault(question, reading).compareTo(reading) < 0;
    }

    /** The Chinese words are measured in both languages: the same content takes about as long in each (IReST). */
    private static Duration reading(Interview interview, String question) {
        var prompt = interview.survey().question(question).ask().prompt().zh();
        var characters = prompt.codePoints().filter(Character::isLetterOrDigit).count();
        return Duration.ofMillis(Math.round(characters * MS_A_MINUTE / charactersAMinute(interview)));
    }

    /**
     * Faster than this nobody of the band reads. D and E: twice what the language curriculum (义务教育语文课程标准)
     * asks of silent reading at least, 300 in grades 5-6 and 500 in 7-9. A and B: an adult who reads aloud quickly
     * (IReST: 255 ± 29). C: decided between.
     */
    private static int charactersAMinute(Interview interview) {
        return switch (interview.band()) {
            case A, B -> 300;
            case C -> 400;
            case D -> 600;
            case E -> 1000;
        };
    }

    private static boolean isScale(Question question) {
        return switch (question) {
            case Faces _, LabelledScale _ -> true;
            case ThisOrThat _, SingleChoice _, SeveralChoices _, BestWorst _, Rank _, WalkChecklist _, InfoCard _ ->
                false;
            case SpotOnPicture _, NumberEntry _, Drawing _, FingerWriting _, FreeText _ -> false;
        };
    }

    private static boolean isChoice(Answer answer) {
        return switch (answer) {
            case Picked _, PickedSeveral _, Marked _, Entered _ -> true;
            case Inked _, Wrote _, Understood _, DoesNotKnow _, RatherNot _ -> false;
        };
    }
}
