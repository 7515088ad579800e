package org.yimi.content.ink;

/** What a stroke is drawn with. Its name says the colour; which shade that is, a screen decides. */
public enum Pen {
    BLACK(14),
    RED(14),
    YELLOW(14),
    GREEN(14),
    BLUE(14),
    BROWN(14),
    /** Black and broad enough for a character that fills its square. */
    BRUSH(26);

    private final int width;

    Pen(int width) {
        this.width = width;
    }

    /** How broad its line is, in units of the {@link Paper}; ends and corners are round. */
    public int width() {
        return width;
    }
}
