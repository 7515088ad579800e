package org.yimi.kiosk.ui;

import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/** A character, word or sign with what stands above it; the two are never apart. */
record RubyCell(Text base, Text pinyin, boolean isSpace) {
    /** Of the characters' size. A size in em would be of the root's, whatever the characters have. */
    static final double PINYIN_SHARE = 0.5;

    /** Between two syllables, in sizes of the characters. */
    private static final double APART = 0.125;

    private static final String ENDS_CLAUSE = "，。！？；：";

    static RubyCell of(RubyPieces.Piece piece) {
        var base = new Text(piece.base());
        base.getStyleClass().add("base");
        var pinyin = new Text(piece.syllable());
        pinyin.getStyleClass().add("pinyin");
        pinyin.getTransforms().add(new Scale(PINYIN_SHARE, PINYIN_SHARE));
        return new RubyCell(base, pinyin, piece.isSpace());
    }

    boolean hasPinyin() {
        return !pinyin.getText().isEmpty();
    }

    boolean endsClause() {
        return ENDS_CLAUSE.contains(base.getText());
    }

    double width() {
        var wide = base.getLayoutBounds().getWidth();
        if (!hasPinyin()) return wide;
        return Math.max(
                wide, pinyin.getLayoutBounds().getWidth() * PINYIN_SHARE + APART * base.getFont().getSize());
    }

    void place(double x, double width, double pinyinBaseline, double baseline) {
        center(base, 1, x + width / 2, baseline);
        if (hasPinyin()) center(pinyin, PINYIN_SHARE, x + width / 2, pinyinBaseline);
    }

    private static void center(Text text, double scale, double middle, double baseline) {
        text.setLayoutX(middle - text.getLayoutBounds().getCenterX() * scale);
        text.setLayoutY(baseline);
    }
}
