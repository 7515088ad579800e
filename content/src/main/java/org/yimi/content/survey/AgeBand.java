package org.yimi.content.survey;

/** The five age bands; a child picks one by its picture, never by a birth date. Bands overlap by a year as grades do. */
public enum AgeBand {
    A(4, 6, "幼儿园", "Kindergarten"),
    B(6, 8, "一、二年级", "Grades 1-2"),
    C(8, 10, "三、四年级", "Grades 3-4"),
    D(10, 12, "五、六年级", "Grades 5-6"),
    E(12, 17, "中学", "Middle school");

    private final int from;
    private final int to;
    private final Wording stage;

    AgeBand(int from, int to, String zh, String en) {
        this.from = from;
        this.to = to;
        this.stage = new Wording(zh, en);
    }

    /** Youngest age in years. */
    public int from() {
        return from;
    }

    /** Oldest age in years. */
    public int to() {
        return to;
    }

    /** The school stage as children name it. */
    public Wording stage() {
        return stage;
    }

    /** Most items a survey may ask of this band (U10). */
    public int mostItems() {
        return switch (this) {
            case A -> 5;
            case B -> 8;
            case C -> 10;
            case D -> 12;
            case E -> 15;
        };
    }

    /** Whether this band is one of the youngest, who get larger targets and more time (U6, U11). */
    public boolean young() {
        return this == A || this == B;
    }
}
