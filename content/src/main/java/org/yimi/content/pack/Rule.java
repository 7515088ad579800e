package org.yimi.content.pack;

/**
 * What a pack is held to. Numbers are those of the rules for children at the kiosk; {@link #FORM} is what the reader
 * itself needs.
 *
 * <p>U3 (不知道 and 不想说 on every question) needs no more than {@link #OWN_ESCAPE}: no field of a pack switches them
 * off, and an unknown field is refused.
 */
public enum Rule {
    /** The pack is not understood, or says something that cannot come about. */
    FORM("", Weight.ERROR, ""),
    /** More points, or another kind of scale, than the youngest band that is asked can use. */
    SCALE("U1", Weight.ERROR, "ask the older bands only, or give the youngest a question of their own"),
    /** A yes/no question for A or B. */
    YES_NO("U2", Weight.ERROR, "offer this or that instead"),
    /** An option that says what 不知道 or 不想说 says. */
    OWN_ESCAPE("U3", Weight.ERROR, "leave it out: every question has it already"),
    /** A clause too long for the youngest band that is asked. */
    LONG_CLAUSE("U4", Weight.ERROR, "shorten it, or divide it with a comma"),
    /** A prompt that asks two things. */
    TWO_IDEAS("U4", Weight.ERROR, "make two questions of it"),
    /** A word that often joins two ideas; a person decides. */
    JOINING_WORD("U4", Weight.ADVICE, "make sure that it asks one thing only"),
    /** A prompt with a negative. */
    NEGATIVE("U4", Weight.ERROR, "say it the positive way"),
    /** A time that every child takes for another. */
    VAGUE_TIME("U4", Weight.ERROR, "name the time: 昨天, 上个月, last week"),
    /** Words for which the screen has no room. */
    NO_ROOM("U8", Weight.ERROR, "shorten it: letters do not get smaller, and what is too much would be cut off"),
    /** Two options that show the same picture. */
    SAME_PICTURE("U5", Weight.ERROR, "give each its own picture"),
    /** Band A does not hear everything: clips are missing. */
    NO_CLIPS("U5", Weight.ADVICE, "without a voice an adult reads aloud, and the card says so"),
    /** A text that B or C reads, without its pinyin. */
    NO_READING("pinyin", Weight.ERROR, "run \"content pinyin\" on the pack"),
    /** Some child of a band may be asked too many items. */
    TOO_MANY_ITEMS("U10", Weight.ERROR, "ask some of them of fewer bands, or under a condition");

    private final String id;
    private final Weight weight;
    private final String remedy;

    Rule(String id, Weight weight, String remedy) {
        this.id = id;
        this.weight = weight;
        this.remedy = remedy;
    }

    /** Whether a pack with this fault is refused. */
    public enum Weight {
        ERROR,
        ADVICE
    }

    /** The number of the rule, such as {@code U4}, or its name; empty for {@link #FORM}. */
    public String id() {
        return id;
    }

    public Weight weight() {
        return weight;
    }

    /** What an author can do; empty where the fault says it itself. */
    public String remedy() {
        return remedy;
    }
}
