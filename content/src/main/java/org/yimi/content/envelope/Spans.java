package org.yimi.content.envelope;

import java.util.ArrayList;
import java.util.List;
import org.yimi.content.envelope.Refused.Code;

/** Ascending numbers as first and last of each run, in turn: a thousand in a row take two places. */
final class Spans {
    private static final long MOST_NUMBERS = 1_000_000;

    private Spans() {}

    static List<Long> of(List<Long> numbers) {
        var spans = new ArrayList<Long>();
        for (var number : numbers) {
            if (!spans.isEmpty() && spans.getLast() == number - 1) spans.set(spans.size() - 1, number);
            else {
                spans.add(number);
                spans.add(number);
            }
        }
        return spans;
    }

    /** @throws Refused where they are not ascending pairs, or stand for too many numbers */
    static List<Long> numbers(List<Long> spans) {
        if (spans.size() % 2 != 0) throw new Refused(Code.MALFORMED, "a run of numbers without an end");
        var numbers = new ArrayList<Long>();
        var last = 0L;
        for (var i = 0; i < spans.size(); i += 2) {
            var first = spans.get(i);
            if (first <= last || spans.get(i + 1) < first) throw new Refused(Code.MALFORMED, "runs out of order");
            last = spans.get(i + 1);
            if (last - first >= MOST_NUMBERS - numbers.size()) throw new Refused(Code.MALFORMED, "too many numbers");
            for (var number = first; number <= last; number++) numbers.add(number);
        }
        return numbers;
    }
}
