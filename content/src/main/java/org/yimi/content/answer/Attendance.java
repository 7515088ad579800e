package org.yimi.content.answer;

import java.util.HexFormat;
import org.yimi.content.survey.Ids;

/**
 * That a member of a group has voted; never what, and no vote tells whose it is.
 *
 * @param version of the ballot
 * @param badge SHA-256 of the badge, in 64 hexadecimal characters
 */
public record Attendance(SessionId id, String ballot, int version, String badge) implements Handed {
    private static final int DIGITS = 64;

    public Attendance {
        Ids.check(ballot);
        if (version < 1) throw new IllegalArgumentException("version must be 1 or higher, not " + version);
        if (badge.length() != DIGITS || !badge.chars().allMatch(HexFormat::isHexDigit))
            throw new IllegalArgumentException("a badge's hash has " + DIGITS + " hexadecimal characters");
    }
}
