package org.yimi.kiosk.ui.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.delivery.Reached;
import org.yimi.kiosk.staff.Report;
import org.yimi.kiosk.staff.StaffScreen.Desk;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.visit.Notice;

/** How the kiosk stands, a line for each thing and what to do about it. */
public final class DeskView {
    private final Report report;
    private final boolean scanned;
    private final Language language;

    private DeskView(Report report, boolean scanned, Language language) {
        this.report = report;
        this.scanned = scanned;
        this.language = language;
    }

    /** What can be tapped. */
    public record Ways(Runnable export, Runnable stick, Runnable checks, Runnable leave, Runnable enrol) {}

    /** How the kiosk stands, and what to do about each. */
    public static Parent of(Desk desk, Language language, Ways taps) {
        var view = new DeskView(desk.report(), desk.scanned(), language);
        var lines = new VBox();
        lines.getStyleClass().add("report");
        for (var line : view.lines()) lines.getChildren().add(StaffFrame.row(line.fine(), line.says(), line.todo()));
        lines.getChildren().add(Lettering.of(StaffWords.KIOSK_ID.in(language, desk.report().kiosk()), "todo"));
        var title = StaffWords.DESK.in(language) + " · " + desk.report().site();
        return StaffFrame.of("desk", title, lines, view.ways(taps));
    }

    /** The way that is meant comes last. */
    private List<Button> ways(Ways taps) {
        var ways = new ArrayList<>(List.of(
                StaffFrame.way("checks", OwnPicture.CHECKS.image(), CheckWords.CHECKS.in(language), taps.checks()),
                StaffFrame.way("leave", OwnPicture.AGAIN.image(), StaffWords.LEAVE.in(language), taps.leave())));
        if (mayEnrol())
            ways.add(StaffFrame.way("enrol", OwnPicture.OFFICE.image(), StaffWords.ENROL_AGAIN.in(language), taps.enrol()));
        var export = StaffFrame.way(
                "export", OwnPicture.ENVELOPE.image(), StaffWords.TAKE_ALONG.in(language), taps.export());
        var stick = StaffFrame.way("stick", OwnPicture.STICK.image(), StaffWords.BY_STICK.in(language), taps.stick());
        (report.stickFirst() ? stick : export).getStyleClass().add("main");
        ways.addAll(report.stickFirst() ? List.of(export, stick) : List.of(stick, export));
        return ways;
    }

    /** Whether the office may have made a code for it. */
    private boolean mayEnrol() {
        return report.otherMachine() || refused();
    }

    private boolean refused() {
        return report.notices().contains(Notice.REFUSED) || report.reached() == Reached.REFUSED;
    }

    /** @param todo empty where there is nothing to do */
    private record Line(boolean fine, String says, String todo) {}

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(waiting());
        lines.add(new Line(
                report.lastReceipt().isPresent(),
                report.lastReceipt()
                        .map(day -> StaffWords.LAST_RECEIPT.in(language, day(day)))
                        .orElse(StaffWords.NO_RECEIPT.in(language)),
                ""));
        lines.add(network());
        lines.add(notice(Notice.DISK_LOW, StaffWords.DISK_LOW, StaffWords.DISK_FINE));
        lines.add(notice(Notice.CLOCK_DOUBTFUL, StaffWords.CLOCK_DOUBTFUL, StaffWords.CLOCK_FINE));
        lines.add(
                scanned
                        ? fine(StaffWords.SCANNER_FINE)
                        : new Line(false, StaffWords.SCANNER_UNKNOWN.in(language), StaffWords.DO_SCAN.in(language)));
        if (report.notices().contains(Notice.DUPLICATE)) lines.add(call(StaffWords.DUPLICATE));
        return lines;
    }

    private Line waiting() {
        if (report.waiting() == 0) return fine(StaffWords.NOTHING_WAITS);
        var says = report.waitingSince()
                .map(day -> StaffWords.WAITS_SINCE.in(language, report.waiting(), day(day)))
                .orElse(StaffWords.WAITS.in(language, report.waiting()));
        if (refused()) return new Line(false, says, StaffWords.DO_KEEP.in(language));
        var online = report.reached() == Reached.YES;
        var byHand = report.stickFirst() ? StaffWords.DO_EXPORT_STICK : StaffWords.DO_EXPORT;
        return new Line(online, says, (online ? StaffWords.DO_NOTHING : byHand).in(language));
    }

    private Line network() {
        if (report.otherMachine())
            return new Line(false, StaffWords.OTHER_MACHINE.in(language), StaffWords.DO_ENROL.in(language));
        if (refused())
            return new Line(false, StaffWords.OFFICE_REFUSES.in(language), StaffWords.DO_CALL_WITH_ID.in(language));
        return switch (report.reached()) {
            case YES -> fine(StaffWords.ONLINE);
            case NO -> {
                var byHand = report.stickFirst() ? StaffWords.DO_OFFLINE_STICK : StaffWords.DO_OFFLINE;
                yield new Line(false, StaffWords.OFFLINE.in(language), byHand.in(language));
            }
            case SIGN_IN -> new Line(false, StaffWords.SIGN_IN.in(language), StaffWords.DO_SIGN_IN.in(language));
            case UNTRUSTED -> new Line(false, StaffWords.UNTRUSTED.in(language), StaffWords.DO_UNTRUSTED.in(language));
            case PROXY -> new Line(false, StaffWords.PROXY.in(language), StaffWords.DO_UNTRUSTED.in(language));
            case FOREIGN -> call(StaffWords.FOREIGN);
            case NOT_TRIED -> new Line(false, StaffWords.NOT_TRIED.in(language), "");
            case REFUSED -> call(StaffWords.REFUSED);
        };
    }

    private Line notice(Notice notice, StaffWords bad, StaffWords good) {
        return report.notices().contains(notice) ? call(bad) : fine(good);
    }

    private Line fine(StaffWords says) {
        return new Line(true, says.in(language), "");
    }

    private Line call(StaffWords says) {
        return new Line(false, says.in(language), StaffWords.DO_CALL.in(language));
    }

    private String day(LocalDate day) {
        return Days.of(day, language);
    }
}
