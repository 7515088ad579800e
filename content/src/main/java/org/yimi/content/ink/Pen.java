package org.yimi.content.ink;

/** What a stroke is drawn with. Its name says the colour; which shade that is, a screen decides. */
public enum Pen {
    BLACK(0, 14),
    RED(1, 14),
    YELLOW(2, 14),
    GREEN(3, 14),
    BLUE(4, 14),
    BROWN(5, 14),
    /** Black and broad enough for a character that fills its square. */
    BRUSH(6, 26);

    private final int code;
    private final int width;

    Pen(int code, int width) {
        this.code = code;
        this.width = width;
    }

    /** How broad its line is, in units of the {@link Paper}; ends and corners are round. */
    public int width() {
        return width;
    }

    /** What stands for it in a sheet's bytes. */
    int code() {
        return code;
    }
}
