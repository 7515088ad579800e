package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yimi.kiosk.visit.Step;

/**
 * In what steps a screen is scanned: few targets one by one, many row by row; the corners together at the end, as on every
 * screen. A row is a line of what stands together; what stands together without being many is one row, however it stands.
 */
final class ScanOrder {
    private static final int FEW = 4;

    private ScanOrder() {}

    /**
     * @param spots in reading order
     * @param corners in their order
     * @param most steps until the first one comes again
     */
    static <T> List<Step<T>> of(List<Spot<T>> spots, List<T> corners, int most) {
        var last = corners.isEmpty() ? Stream.<Step<T>>empty() : Stream.of(Step.row(corners, most));
        var room = corners.isEmpty() ? most : most - 1;
        var ones = spots.stream().map(spot -> List.of(spot.target())).toList();
        var steps = (ones.size() <= room ? ones : rows(spots)).stream().map(row -> Step.row(row, most)).toList();
        return Stream.concat(Step.atMost(steps, room).stream(), last).toList();
    }

    private static <T> List<List<T>> rows(List<Spot<T>> spots) {
        var rows = new ArrayList<List<T>>();
        var row = new ArrayList<Spot<T>>();
        for (var spot : spots) {
            if (!row.isEmpty() && !belongs(spot, row, spots)) {
                rows.add(targets(row));
                row.clear();
            }
            row.add(spot);
        }
        rows.add(targets(row));
        return rows;
    }

    private static <T> boolean belongs(Spot<T> spot, List<Spot<T>> row, List<Spot<T>> all) {
        var left = row.getLast();
        var company = company(spot, all);
        if (spot.standsWith(left)) return company <= FEW || spot.continues(row.getFirst(), left);
        return company == 1 && company(left, all) == 1 && spot.continues(row.getFirst(), left);
    }

    private static <T> long company(Spot<T> spot, List<Spot<T>> all) {
        return all.stream().filter(spot::standsWith).count();
    }

    private static <T> List<T> targets(List<Spot<T>> row) {
        return row.stream().map(Spot::target).toList();
    }
}
