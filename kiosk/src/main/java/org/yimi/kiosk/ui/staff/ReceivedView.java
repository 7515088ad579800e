package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.scene.Parent;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.delivery.Why;
import org.yimi.kiosk.staff.StaffScreen.Outcome;
import org.yimi.kiosk.ui.OwnPicture;

/** What became of a code that was scanned, in plain words. */
public final class ReceivedView {
    private ReceivedView() {}

    /** @param says and {@code how}, without what differs */
    private record Told(OwnPicture picture, StaffWords says, StaffWords how) {}

    /** @param onRead told once somebody has seen it */
    public static Parent of(Outcome outcome, Language language, Runnable onRead) {
        var told = told(outcome);
        var how = switch (outcome) {
            case Outcome.Refused(var code) -> told.how().in(language, code);
            case Outcome.Enrolled(var site) -> told.how().in(language, site);
            case Outcome.Receipt _, Outcome.NotEnrolled _, Outcome.OtherCode _ -> told.how().in(language);
        };
        var body = StaffFrame.saying(told.picture(), how);
        var read = StaffFrame.mainWay("outcome-read", OwnPicture.SEEN.image(), StaffWords.OK.in(language), onRead);
        return StaffFrame.of("received", told.says().in(language), body, List.of(read));
    }

    private static Told told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Receipt(Applied.Matched _) ->
                new Told(OwnPicture.CHECK, StaffWords.RECEIPT_TAKEN, StaffWords.RECEIPT_TAKEN_HOW);
            case Outcome.Receipt(Applied.Older _) ->
                new Told(OwnPicture.CHECK, StaffWords.RECEIPT_OLDER, StaffWords.RECEIPT_OLDER_HOW);
            case Outcome.Receipt(Applied.NotOurs _) ->
                new Told(OwnPicture.STOP_HAND, StaffWords.RECEIPT_OTHERS, StaffWords.RECEIPT_OTHERS_HOW);
            case Outcome.Receipt(Applied.Duplicate _) ->
                new Told(OwnPicture.TELEPHONE, StaffWords.RECEIPT_DUPLICATE, StaffWords.RECEIPT_DUPLICATE_HOW);
            case Outcome.Refused _ -> new Told(OwnPicture.STOP_HAND, StaffWords.RECEIPT_REFUSED, StaffWords.RECEIPT_REFUSED_HOW);
            case Outcome.Enrolled _ -> new Told(OwnPicture.CHECK, StaffWords.ENROLLED, StaffWords.ENROLLED_HOW);
            case Outcome.NotEnrolled(var why) -> new Told(OwnPicture.STOP_HAND, StaffWords.NOT_ENROLLED, notEnrolled(why));
            case Outcome.OtherCode _ -> new Told(OwnPicture.STOP_HAND, StaffWords.OTHER_CODE, StaffWords.OTHER_CODE_HOW);
        };
    }

    private static StaffWords notEnrolled(Why why) {
        return switch (why) {
            case ALREADY_ENROLLED -> StaffWords.ALREADY_ENROLLED;
            case NO_ANSWER -> StaffWords.NO_ANSWER;
            case SIGN_IN -> StaffWords.ENROL_SIGN_IN;
            case NOT_TRUSTED -> StaffWords.NOT_TRUSTED;
            case OTHER_DISTRICT -> StaffWords.OTHER_DISTRICT;
            case CODE_REFUSED -> StaffWords.CODE_REFUSED;
            case FOR_A_KNOWN_KIOSK -> StaffWords.FOR_A_KNOWN_KIOSK;
            case OTHER_KIOSK -> StaffWords.OTHER_KIOSK;
            case REVOKED -> StaffWords.ENDED;
            case DAMAGED -> StaffWords.GRANT_DAMAGED;
            case NOT_SAME -> StaffWords.NOT_SAME;
        };
    }
}
