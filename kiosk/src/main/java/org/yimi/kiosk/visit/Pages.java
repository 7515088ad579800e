package org.yimi.kiosk.visit;

import java.util.List;

/**
 * How many options are set on pages: up to six stand beside each other, of more five do, and an arrow leads to the next
 * page; from the last page to the first.
 */
public record Pages(int options) {
    private static final int BESIDE_EACH_OTHER = 6;
    private static final int BESIDE_AN_ARROW = 5;

    /** Whether an arrow is needed. */
    public boolean several() {
        return options > BESIDE_EACH_OTHER;
    }

    /** Those that stand on a page, from 0. */
    public <T> List<T> on(int page, List<T> all) {
        if (!several()) return all;
        return all.subList(page * BESIDE_AN_ARROW, Math.min(all.size(), (page + 1) * BESIDE_AN_ARROW));
    }

    /** The page that the arrow of a page leads to. */
    public int after(int page) {
        return several() && (page + 1) * BESIDE_AN_ARROW < options ? page + 1 : 0;
    }
}
