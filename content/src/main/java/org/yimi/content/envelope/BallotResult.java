package org.yimi.content.envelope;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.yimi.content.survey.Ids;

/**
 * How a ballot went, as far as it is told: never so that a single vote could be worked out. Of one ballot the highest
 * version, and of that the highest edition, is in force.
 *
 * @param version of the ballot
 * @param edition from 1; votes that came late are counted in a later one
 * @param votes how many voted, those among them who chose 不知道 or 不想说
 * @param lines by place; only the first place where few voted, none where very few did
 * @param expires the last day it is shown
 */
public record BallotResult(String ballot, int version, int edition, Count votes, List<Line> lines, LocalDate expires)
        implements FeedBody {
    public static final String KIND = "ballot-result";

    private static final int FORMAT = 1;
    private static final int MOST_LINES = 6;

    public BallotResult {
        Ids.check(ballot);
        lines = List.copyOf(lines);
        if (version < 1 || edition < 1)
            throw new IllegalArgumentException("versions and editions begin at 1, not " + Math.min(version, edition));
        if (lines.size() > MOST_LINES) throw new IllegalArgumentException("at most " + MOST_LINES + " lines");
        var options = new HashSet<String>();
        var place = 0;
        for (var line : lines) {
            if (!options.add(line.option())) throw new IllegalArgumentException("an option stands twice");
            if (line.place() < place) throw new IllegalArgumentException("lines stand by place");
            place = line.place();
        }
        if (!lines.isEmpty() && lines.getFirst().place() != 1) throw new IllegalArgumentException("nobody is first");
    }

    /**
     * @param place from 1; options that went alike share one
     * @param count how many chose it
     */
    public record Line(String option, int place, Count count) {
        public Line {
            Ids.check(option);
            if (place < 1) throw new IllegalArgumentException("places begin at 1, not " + place);
        }
    }

    /** A number as far as it is told. */
    public sealed interface Count {
        record Told(long number) implements Count {
            public Told {
                if (number < 0) throw new IllegalArgumentException("fewer than none");
            }
        }

        /** @param number from 1 */
        record FewerThan(int number) implements Count {
            public FewerThan {
                if (number < 1) throw new IllegalArgumentException("fewer than " + number);
            }
        }

        /** Where only the order is told. */
        record Untold() implements Count {}
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Whether it is of this very ballot, and names nothing that it has not. */
    public boolean of(Ballot one) {
        return ballot.equals(one.id())
                && version == one.version()
                && one.options().stream().map(Ballot.Option::id).toList().containsAll(lines.stream().map(Line::option).toList());
    }

    Bytes wire() {
        var items = lines.stream().map(line -> new Item(line.option, line.place, Amount.of(line.count))).toList();
        return Bytes.of(Cbor.write(
                new Wire(FORMAT, ballot, version, edition, Amount.of(votes), items, expires.toString())));
    }

    static BallotResult parse(byte[] body) {
        Cbor.checkFormat(body, FORMAT, "ballot result");
        return Cbor.read(body, Wire.class, Wire::result);
    }

    /** @param expires a date in ISO form */
    private record Wire(
            int format, String ballot, int version, int edition, Amount votes, List<Item> lines, String expires) {
        BallotResult result() {
            return new BallotResult(
                    ballot,
                    version,
                    edition,
                    votes.count(),
                    lines.stream().map(item -> new Line(item.option, item.place, item.count.count())).toList(),
                    LocalDate.parse(expires));
        }
    }

    private record Item(String option, int place, Amount count) {}

    /** @param told {@code exactly}, {@code fewer-than} or {@code nothing} */
    private record Amount(String told, long number) {
        static Amount of(Count count) {
            return switch (count) {
                case Count.Told(var number) -> new Amount("exactly", number);
                case Count.FewerThan(var number) -> new Amount("fewer-than", number);
                case Count.Untold() -> new Amount("nothing", 0);
            };
        }

        Count count() {
            return switch (told) {
                case "exactly" -> new Count.Told(number);
                case "fewer-than" -> new Count.FewerThan(Math.clamp(number, 0, Integer.MAX_VALUE));
                case "nothing" -> new Count.Untold();
                default -> throw new IllegalArgumentException("no number is told like that");
            };
        }
    }
}
