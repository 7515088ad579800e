package org.yimi.content.survey;

/** A cell of a picture's grid; both are counted from 1, from the left and from above. */
public record GridCell(int column, int row) {
    /** As on a spreadsheet: {@code c2} is the third from the left in the second row. */
    public String id() {
        return (char) ('a' + column - 1) + Integer.toString(row);
    }
}
