package org.yimi.content.ink;

/**
 * What lies under the strokes. Every paper is {@link #WIDTH} by {@link #HEIGHT} units, so that a sheet looks the same on
 * every screen, however large it is shown there.
 */
public enum Paper {
    /** White. */
    PLAIN(0),
    /** 田字格: {@link #COLUMNS} by {@link #ROWS} squares to write a character in. */
    SQUARES(1);

    /** In units; from 0 at the left edge. */
    public static final int WIDTH = 1600;

    /** In units; from 0 at the upper edge. */
    public static final int HEIGHT = 1200;

    public static final int COLUMNS = 4;
    public static final int ROWS = 3;

    private final int code;

    Paper(int code) {
        this.code = code;
    }

    /** What stands for it in a sheet's bytes. */
    int code() {
        return code;
    }
}
