package org.yimi.kiosk.ui.staff;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.stick.Trip.End;
import org.yimi.kiosk.stick.Trip;
import org.yimi.kiosk.ui.OwnPicture;

/** What became of a stick, a line for each thing. */
public final class TripView {
    private static final long MEGABYTE = 1024 * 1024;
    private static final int MOST_REFUSALS = 2;

    private final Trip trip;
    private final Language language;
    private final List<Line> lines = new ArrayList<>();

    /** @param todo empty where there is nothing to do */
    private record Line(boolean fine, String says, String todo) {}

    private TripView(Trip trip, Language language) {
        this.trip = trip;
        this.language = language;
    }

    public static Parent of(Trip trip, Language language, Runnable onRead) {
        var view = new TripView(trip, language);
        view.end();
        view.aboard();
        view.brought();
        view.refused();
        var body = new VBox();
        body.getStyleClass().add("report");
        for (var line : view.lines) body.getChildren().add(StaffFrame.row(line.fine(), line.says(), line.todo()));
        var read = StaffFrame.mainWay("stick-done", OwnPicture.SEEN.image(), StaffWords.OK.in(language), onRead);
        return StaffFrame.of("trip", title(trip.end()).in(language), body, List.of(read));
    }

    private static StaffWords title(End end) {
        return switch (end) {
            case End.Whole() -> StaffWords.STICK_WHOLE;
            case End.Full _ -> StaffWords.STICK_FULL;
            case End.ReadOnly() -> StaffWords.STICK_LOCKED;
            case End.Gone() -> StaffWords.STICK_GONE;
        };
    }

    private void end() {
        switch (trip.end()) {
            case End.Whole() -> {}
            case End.Full(var lacks) -> look(StaffWords.STICK_FULL_HOW.in(language, Math.max(1, Math.ceilDiv(lacks, MEGABYTE))));
            case End.ReadOnly() -> look(StaffWords.STICK_LOCKED_HOW.in(language));
            case End.Gone() -> look(StaffWords.STICK_GONE_HOW.in(language));
        }
    }

    private void aboard() {
        if (trip.end() instanceof End.Gone) return;
        if (trip.aboard() > 0)
            lines.add(new Line(
                    trip.aboard() == trip.waiting(),
                    StaffWords.STICK_ABOARD.in(language, trip.aboard(), trip.waiting()),
                    StaffWords.STICK_STAYS.in(language)));
        else if (trip.end() instanceof End.Whole && trip.waiting() == 0) fine(StaffWords.STICK_NOTHING.in(language));
    }

    private void brought() {
        var brought = trip.brought();
        brought.receipt().ifPresent(this::receipt);
        if (brought.receipt().isEmpty() && trip.end() instanceof End.Whole)
            lines.add(new Line(true, StaffWords.STICK_NO_RECEIPT.in(language), ""));
        if (brought.feedItems() > 0) fine(StaffWords.STICK_NEWS.in(language, brought.feedItems()));
        if (brought.packs() > 0) fine(StaffWords.STICK_PACKS.in(language, brought.packs()));
    }

    private void receipt(Applied applied) {
        lines.add(switch (applied) {
            case Applied.Matched() -> line(true, StaffWords.RECEIPT_TAKEN, StaffWords.RECEIPT_TAKEN_HOW);
            case Applied.Older() -> line(true, StaffWords.RECEIPT_OLDER, StaffWords.RECEIPT_OLDER_HOW);
            case Applied.NotOurs() -> line(false, StaffWords.RECEIPT_OTHERS, StaffWords.STICK_UNUSABLE_HOW);
            case Applied.Duplicate() -> line(false, StaffWords.RECEIPT_DUPLICATE, StaffWords.RECEIPT_DUPLICATE_HOW);
        });
    }

    private void refused() {
        var refused = trip.brought().refused();
        for (var one : refused.subList(0, Math.min(MOST_REFUSALS, refused.size())))
            lines.add(new Line(
                    false,
                    StaffWords.STICK_UNUSABLE.in(language, one.file(), one.code()),
                    StaffWords.STICK_UNUSABLE_HOW.in(language)));
        if (refused.size() > MOST_REFUSALS)
            look(StaffWords.STICK_UNUSABLE_MORE.in(language, refused.size() - MOST_REFUSALS));
    }

    private Line line(boolean fine, StaffWords says, StaffWords todo) {
        return new Line(fine, says.in(language), todo.in(language));
    }

    private void fine(String says) {
        lines.add(new Line(true, says, ""));
    }

    private void look(String says) {
        lines.add(new Line(false, says, ""));
    }
}
