package org.yimi.content.envelope;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.yimi.content.answer.Answers;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Ask;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Ids;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;

/**
 * 小小议事厅: what is voted on, how, by whom and when; never how it went. Of one id the highest version is in force.
 *
 * @param version from 1; one that was published is never changed
 * @param options two to six, of a ranking at most five; no two of the same words
 * @param opens by the clock on the wall, as {@code closes}
 * @param closes from here on no vote is taken, and not before it is anything counted
 * @param readings how its Chinese texts are read
 */
public record Ballot(
        String id,
        int version,
        Wording question,
        List<Option> options,
        Vote vote,
        Set<AgeBand> bands,
        LocalDateTime opens,
        LocalDateTime closes,
        Voters voters,
        List<Reading> readings)
        implements FeedBody {
    public static final String KIND = "ballot";

    /** The picture of its {@link #paper}; no option has this name. */
    public static final String PAPER = ".";

    private static final int MOST_OPTIONS = 6;

    public Ballot {
        Ids.check(id);
        options = List.copyOf(options);
        bands = Set.copyOf(bands);
        readings = List.copyOf(readings);
        if (version < 1) throw new IllegalArgumentException("version must be 1 or higher, not " + version);
        if (options.size() < 2 || options.size() > MOST_OPTIONS)
            throw new IllegalArgumentException("there are 2 to " + MOST_OPTIONS + " options, not " + options.size());
        if (options.stream().map(Option::id).distinct().count() < options.size())
            throw new IllegalArgumentException("two options of one id");
        if (vote instanceof Vote.Several(var most) && (most < 2 || most > options.size()))
            throw new IllegalArgumentException("at-most must be 2 to " + options.size() + ", not " + most);
        if (bands.isEmpty()) throw new IllegalArgumentException("no band is asked");
        if (!opens.isBefore(closes)) throw new IllegalArgumentException("it closes before it opens");
        Illustration.checkTogether(options.stream().map(Option::picture));
        paper(id, version, question, options, vote, bands);
    }

    /** What it asks, as a survey of one question whose pictures are named by the options: screens and tables know these. */
    public Survey paper() {
        return paper(id, version, question, options, vote, bands);
    }

    private static Survey paper(
            String id, int version, Wording question, List<Option> options, Vote vote, Set<AgeBand> bands) {
        var ask = new Ask(id, question, PAPER, bands, Condition.always());
        var choices = options.stream().map(one -> new Choice(one.id(), one.label(), one.id())).toList();
        var asked = switch (vote) {
            case Vote.One() -> new Question.SingleChoice(ask, choices);
            case Vote.Several(var most) -> new Question.SeveralChoices(ask, choices, most);
            // of two the first is all that an order tells
            case Vote.Ranking() when choices.size() == 2 -> new Question.SingleChoice(ask, choices);
            case Vote.Ranking() -> new Question.Rank(ask, choices);
        };
        return new Survey(id, version, question, PAPER, bands, List.of(asked));
    }

    /** What is asked, once. */
    public Question asked() {
        return paper().questions().getFirst();
    }

    /** Whether somebody could vote so: by the codes that are counted of an answer; 不知道 and 不想说 are votes too. */
    public boolean takes(List<String> codes) {
        var asked = asked();
        if (codes.size() != Set.copyOf(codes).size() || !Answers.possibleCodes(asked).containsAll(codes)) return false;
        if (codes.contains(Answers.DOES_NOT_KNOW) || codes.contains(Answers.RATHER_NOT)) return codes.size() == 1;
        return switch (vote) {
            case Vote.One() -> codes.size() == 1;
            case Vote.Several(var most) -> !codes.isEmpty() && codes.size() <= most;
            case Vote.Ranking() -> asked.ordersOptions() ? eachOnce(codes) : codes.size() == 1;
        };
    }

    /** Each place is given once, each to another option. */
    private boolean eachOnce(List<String> codes) {
        var given = codes.stream().map(code -> code.substring(0, code.indexOf('.'))).distinct().count();
        var places = codes.stream().map(code -> code.substring(code.indexOf('.'))).distinct().count();
        return codes.size() == options.size() && given == options.size() && places == options.size();
    }

    /**
     * What can be voted for.
     *
     * @param id stands inside sealed votes, so that it may not change once the ballot was published
     */
    public record Option(String id, Wording label, Illustration picture) {
        public Option {
            Ids.check(id);
        }
    }

    /** How a child votes. */
    public sealed interface Vote {
        record One() implements Vote {}

        /** @param most from 2 */
        record Several(int most) implements Vote {}

        /** All of them, in an order. */
        record Ranking() implements Vote {}
    }

    /** Who may vote. */
    public sealed interface Voters {
        record Everyone() implements Voters {}

        /**
         * Members of a children's council, say: who voted is known, never what.
         *
         * @param badges hashes of the bytes that their badges hold, one to 200
         */
        record Group(Wording name, Set<Hash> badges) implements Voters {
            private static final int MOST = 200;

            public Group {
                badges = Set.copyOf(badges);
                if (badges.isEmpty() || badges.size() > MOST)
                    throw new IllegalArgumentException("a group has 1 to " + MOST + " badges, not " + badges.size());
            }
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Whether votes are taken at this time. */
    public boolean open(LocalDateTime now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }

    Bytes wire() {
        return BallotWire.of(this).bytes();
    }

    static Ballot parse(byte[] body) {
        return BallotWire.parse(body);
    }
}
