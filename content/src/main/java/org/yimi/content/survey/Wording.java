package org.yimi.content.survey;

/** One text in both languages, side by side; neither is blank. */
public record Wording(String zh, String en) {
    public Wording {
        if (zh.isBlank()) throw new IllegalArgumentException("zh: the Chinese text is missing");
        if (en.isBlank()) throw new IllegalArgumentException("en: the English text is missing");
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
