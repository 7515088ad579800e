package org.yimi.content.survey;

/** One text in both languages, side by side; neither is blank nor longer than {@link #LONGEST}. */
public record Wording(String zh, String en) {
    /** Most characters that a screen can show at all. */
    public static final int LONGEST = 300;

    public Wording {
        if (zh.isBlank()) throw new IllegalArgumentException("zh: the Chinese text is missing");
        if (en.isBlank()) throw new IllegalArgumentException("en: the English text is missing");
        if (zh.length() > LONGEST || en.length() > LONGEST)
            throw new IllegalArgumentException("a text has at most " + LONGEST + " characters");
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
