package org.yimi.content.envelope;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.yimi.content.survey.Wording;

/**
 * A telephone number that children may call, as the district confirmed it.
 *
 * @param name short, because it stands beside the number
 * @param number as it is dialled: 3 to 13 digits, which hyphens may group
 * @param hours in words
 * @param verifiedOn when somebody of the district last called it
 * @param expires the last day on which kiosks show it
 */
public record HelpLine(Wording name, String number, Wording hours, LocalDate verifiedOn, LocalDate expires) {
    /** Most half-widths of a name or of hours: a Chinese character takes two, a Latin letter one. */
    public static final int WIDEST = 22;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(-[0-9]+){0,3}");
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 13;
    private static final String ALWAYS_SHOWN = "110";

    public HelpLine {
        checkNumber(number);
        checkShort(name.zh(), "name");
        checkShort(name.en(), "name");
        checkShort(hours.zh(), "hours");
        checkShort(hours.en(), "hours");
        if (!expires.isAfter(verifiedOn)) throw new IllegalArgumentException("expires must be after verified_on");
    }

    private static void checkNumber(String number) {
        var digits = number.replace("-", "");
        if (!NUMBER.matcher(number).matches() || digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS)
            throw new IllegalArgumentException(
                    "number \"" + number + "\": 3 to 13 digits, grouped by - where needed, as they are dialled");
        if (number.equals(ALWAYS_SHOWN))
            throw new IllegalArgumentException("110 stands on the help page already; name another number or none");
    }

    private static void checkShort(String text, String what) {
        var halves = text.codePoints().map(one -> one < 0x2E80 ? 1 : 2).sum();
        if (halves > WIDEST)
            throw new IllegalArgumentException(what + " \"" + text + "\" is too long: at most " + WIDEST / 2
                    + " Chinese characters or " + WIDEST + " letters");
    }
}
