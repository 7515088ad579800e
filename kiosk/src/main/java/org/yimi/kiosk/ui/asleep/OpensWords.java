package org.yimi.kiosk.ui.asleep;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.visit.Opens;

/** When it opens again, as one would tell a child at the door. */
final class OpensWords {
    private static final int A_WEEK = 7;
    private static final int MORNING = 8;
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private OpensWords() {}

    static Wording of(Opens opens) {
        return switch (opens) {
            case Opens.At(var days, var at) -> new Wording(dayZh(days, at) + hourZh(at) + "开门", english(days, at));
            case Opens.NotSaid _ -> new Wording("过些日子再来看看", "Come back another day");
        };
    }

    private static String english(int days, LocalDateTime at) {
        var day = switch (days) {
            case 0 -> "today";
            case 1 -> "tomorrow";
            default ->
                "on " + (days < A_WEEK ? at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) : DATE.format(at));
        };
        var hour = isMidnight(at) ? "" : ", " + CLOCK.format(at).toLowerCase(Locale.ENGLISH);
        return "Open again " + day + hour;
    }

    private static String dayZh(int days, LocalDateTime at) {
        return switch (days) {
            case 0 -> "今天";
            case 1 -> "明天";
            case 2 -> "后天";
            default ->
                days < A_WEEK
                        ? at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINESE)
                        : at.getMonthValue() + " 月 " + at.getDayOfMonth() + " 日";
        };
    }

    private static String hourZh(LocalDateTime at) {
        if (isMidnight(at)) return "";
        var hour = at.getHour();
        var part = hour < MORNING ? "早上" : hour < NOON ? "上午" : hour == NOON ? "中午" : hour < EVENING ? "下午" : "晚上";
        var minutes = switch (at.getMinute()) {
            case 0 -> "";
            case 30 -> "半";
            default -> " " + at.getMinute() + " 分";
        };
        return part + " " + (hour > NOON ? hour - NOON : hour) + " 点" + minutes;
    }

    private static boolean isMidnight(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
