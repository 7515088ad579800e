package org.yimi.kiosk.ui.staff;

import java.util.List;
import java.util.stream.IntStream;
import org.yimi.kiosk.staff.Measured;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.ScreenSize;

/** A screen while staff measure it: the card on it grows and shrinks by pixels, its lower edge moves by centimetres. */
final class Sizing {
    /** The width of an ID-1 card, as banks and the state give out (ISO/IEC 7810). */
    static final double CARD_WIDE_MM = 85.6;

    static final double CARD_HIGH_MM = 53.98;
    private static final int LEAST_CARD_PX = 80;
    /** Beside it stands something else, and it must not fill the screen. */
    private static final double MOST_CARD_PART = 0.4;

    private static final double MOST_CARD_PART_PORTRAIT = 0.8;
    private static final int MM_PER_CM = 10;
    private static final int HIGHEST_CM = 200;

    private final int width;
    private final int height;
    private final double firstPixelsPerMm;
    private final double lowerEdgeMm;
    private int cardGrownPx;
    private int lowerEdgeCm;
    private boolean moved;

    Sizing(Measured now) {
        width = now.width();
        height = now.height();
        firstPixelsPerMm = now.pixelsPerMm();
        lowerEdgeMm = now.lowerEdgeMm();
        lowerEdgeCm = (int) Math.round(lowerEdgeMm / MM_PER_CM);
        // a system may be far off; the card is on the screen all the same
        cardGrownPx = (int) Math.min(0, Math.floor(mostCardPx() - firstPixelsPerMm * CARD_WIDE_MM));
    }

    /** Makes the card wider by this; not beyond what fits the screen. */
    void resize(int px) {
        var wide = firstPixelsPerMm * CARD_WIDE_MM + cardGrownPx + px;
        if (wide >= LEAST_CARD_PX && wide <= mostCardPx()) cardGrownPx += px;
    }

    private double mostCardPx() {
        return width * (height > width ? MOST_CARD_PART_PORTRAIT : MOST_CARD_PART);
    }

    void move(int centimetres) {
        var moving = lowerEdgeCm + centimetres;
        if (moving < 0 || moving > HIGHEST_CM) return;
        lowerEdgeCm = moving;
        moved = true;
    }

    boolean resized() {
        return cardGrownPx != 0;
    }

    int lowerEdgeCm() {
        return lowerEdgeCm;
    }

    Measured measured() {
        return new Measured(width, height, pixelsPerMm(), moved ? lowerEdgeCm * MM_PER_CM : lowerEdgeMm);
    }

    ScreenSize screen() {
        return new ScreenSize(width, height, pixelsPerMm());
    }

    /** The heights of its lower edge in centimetres, ascending, at which children reach a screen of this size. */
    List<Integer> heights() {
        var screen = screen();
        return IntStream.rangeClosed(0, HIGHEST_CM)
                .filter(centimetres -> Reach.holds(screen, centimetres * MM_PER_CM))
                .boxed()
                .toList();
    }

    private double pixelsPerMm() {
        return firstPixelsPerMm + cardGrownPx / CARD_WIDE_MM;
    }
}
