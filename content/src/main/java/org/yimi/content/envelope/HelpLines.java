package org.yimi.content.envelope;

import java.time.LocalDate;
import java.util.List;
import org.yimi.content.survey.Wording;

/** The district's help lines, all of them: each such item replaces the one before. */
public record HelpLines(List<HelpLine> lines) implements FeedBody {
    public static final String KIND = "help-lines";

    /** Beside 110 and a grown-up at hand (U14). */
    public static final int MOST = 3;

    /** Before the district said any. */
    public static final HelpLines NONE = new HelpLines(List.of());

    private static final int FORMAT = 1;

    public HelpLines {
        lines = List.copyOf(lines);
        if (lines.size() > MOST) throw new IllegalArgumentException("at most " + MOST + " help lines, not " + lines.size());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Those that have not expired on this day. */
    public List<HelpLine> on(LocalDate day) {
        return lines.stream().filter(line -> !day.isAfter(line.expires())).toList();
    }

    Bytes wire() {
        return Bytes.of(Cbor.write(new Wire(FORMAT, lines.stream().map(Line::of).toList())));
    }

    static HelpLines parse(byte[] body) {
        Cbor.checkFormat(body, FORMAT, "help lines");
        return Cbor.read(body, Wire.class, Wire::helpLines);
    }

    private record Wire(int format, List<Line> lines) {
        HelpLines helpLines() {
            return new HelpLines(lines.stream().map(Line::helpLine).toList());
        }
    }

    /** @param verifiedOn a date in ISO form; so {@code expires} */
    private record Line(Wording name, String number, Wording hours, String verifiedOn, String expires) {
        static Line of(HelpLine line) {
            return new Line(
                    line.name(),
                    line.number(),
                    line.hours(),
                    line.verifiedOn().toString(),
                    line.expires().toString());
        }

        HelpLine helpLine() {
            return new HelpLine(name, number, hours, LocalDate.parse(verifiedOn), LocalDate.parse(expires));
        }
    }
}
