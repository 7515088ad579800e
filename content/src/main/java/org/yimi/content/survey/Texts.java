package org.yimi.content.survey;

/** What holds for every text, whoever wrote it. */
public final class Texts {
    private Texts() {}

    /** Whether no character in it is cut in half: such a text can be read from bytes, but not written to them. */
    public static boolean isWhole(String text) {
        return text.codePoints().noneMatch(one -> one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE);
    }
}
