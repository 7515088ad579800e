package org.yimi.kiosk.ui.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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

    public record Ways(Runnable export, Runnable leave) {}

    public static Parent of(Desk desk, Language language, Ways ways) {
        var view = new DeskView(desk.report(), desk.scanned(), language);
        var lines = new VBox();
        lines.getStyleClass().add("report");
        for (var line : view.lines()) lines.getChildren().add(view.row(line));
        var export = StaffFrame.mainWay(
                "export", OwnPicture.ENVELOPE.image(), StaffWords.TAKE_ALONG.in(language), ways.export());
        var leave = StaffFrame.way("leave", OwnPicture.AGAIN.image(), StaffWords.LEAVE.in(language), ways.leave());
        lines.getChildren().add(Lettering.of(StaffWords.KIOSK_ID.in(language, desk.report().kiosk()), "todo"));
        var title = StaffWords.DESK.in(language) + " · " + desk.report().site();
        return StaffFrame.of("desk", title, lines, List.of(leave, export));
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
        var online = report.reached() == Reached.YES;
        return new Line(online, says, (online ? StaffWords.DO_NOTHING : StaffWords.DO_EXPORT).in(language));
    }

    private Line network() {
        return switch (report.reached()) {
            case YES -> fine(StaffWords.ONLINE);
            case NO -> new Line(false, StaffWords.OFFLINE.in(language), StaffWords.DO_OFFLINE.in(language));
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

    private Node row(Line line) {
        var sign = new Region();
        sign.getStyleClass().add(line.fine() ? "tick" : "bang");
        var mark = new StackPane(sign);
        mark.getStyleClass().addAll("mark", line.fine() ? "fine" : "look");
        var words = new VBox(Lettering.of(line.says(), "words"));
        if (!line.todo().isEmpty()) words.getChildren().add(Lettering.of(line.todo(), "todo"));
        words.getStyleClass().add("report-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(mark, words);
        row.getStyleClass().add("report-line");
        return row;
    }

    private String day(LocalDate day) {
        return switch (language) {
            case ZH -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case EN -> day.format(DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH));
        };
    }
}
