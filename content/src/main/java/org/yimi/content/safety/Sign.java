package org.yimi.content.safety;

/**
 * One step of a text: a character, a syllable typed in pinyin, a word of another language, a number, or a break.
 *
 * @param text as the lexicon has it: lower case; {@code |} for a break
 * @param sound as {@link Sounds} files it; empty where it has none
 * @param typed pinyin, which stands for any of its characters
 */
record Sign(String text, String sound, boolean typed) {
    static final Sign BREAK = new Sign("|", "", false);
    static final Sign NUMBER = new Sign("#", "", false);

    boolean isBreak() {
        return text.equals(BREAK.text);
    }
}
