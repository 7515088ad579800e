package org.yimi.content.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yimi.content.envelope.Room;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** Looks for what U4 keeps out of a text: long clauses, two ideas, negatives, times that are none. */
record PlainWords(Wording wording) {
    private static final Pattern CLAUSE_END = Pattern.compile("[，。！？；：、,!?;:\\n]+");
    private static final Pattern QUESTION_MARK = Pattern.compile("[？?]");
    private static final Pattern JOINING = Pattern.compile("以及|还有|并且|而且|同时|或者|和(?![平谐气])");
    /** Words that have 不 or 没 in them and deny nothing; 是不是 asks (U2). */
    private static final Pattern HARMLESS = Pattern.compile(
            "(.)不\\1|有没有|不同|不一样|不过|不但|不仅|不管|不久|差不多|了不起|对不起|没关系");
    private static final Pattern NEGATIVE_ZH = Pattern.compile("[不没]");
    private static final Pattern NEGATIVE_EN =
            Pattern.compile("\\b(?:not|never|no|nobody|nothing|none|cannot)\\b|\\b\\w+n['’]t\\b", Pattern.CASE_INSENSITIVE);
    /** 最近的 is the nearest, 最近一次 the last time. */
    private static final Pattern VAGUE_ZH = Pattern.compile(
            "经常|平时|平常|有时候?|时常|常常|偶尔|总是|通常|近来|最近(?!的|[一两二三四五六七八九十\\d])");
    private static final Pattern VAGUE_EN = Pattern.compile(
            "\\b(?:usually|often|sometimes|recently|lately|normally|always|occasionally|rarely|regularly)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Most characters of a clause for this band. */
    static int longestClause(AgeBand band) {
        return switch (band) {
            case A, B -> 12;
            case C -> 18;
            case D, E -> 25;
        };
    }

    /** Characters and digits; what only separates them does not count. */
    static int length(String clause) {
        return (int) clause.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Clauses of the Chinese text that this band does not read. */
    List<String> tooLong(AgeBand band) {
        return CLAUSE_END.splitAsStream(wording.zh())
                .filter(clause -> length(clause) > longestClause(band))
                .toList();
    }

    /** Each language in which there is no room for it, in words. */
    List<String> tooMuch(Room.Lines room) {
        return Stream.of(Language.values())
                .filter(language -> room.of(wording.in(language), language) > room.most())
                .map(language -> "\"" + wording.in(language).replace('\n', ' ') + "\" takes "
                        + room.of(wording.in(language), language) + " lines of " + room.wide(language)
                        + " characters, the screen has " + room.most())
                .toList();
    }

    boolean asksTwice() {
        return Stream.of(wording.zh(), wording.en())
                .anyMatch(text -> QUESTION_MARK.matcher(text).results().count() > 1);
    }

    /** A word that may join two ideas. */
    Optional<String> joining() {
        return first(JOINING, wording.zh());
    }

    Optional<String> negative() {
        return first(NEGATIVE_ZH, HARMLESS.matcher(wording.zh()).replaceAll(""))
                .or(() -> first(NEGATIVE_EN, wording.en()));
    }

    Optional<String> vagueTime() {
        return first(VAGUE_ZH, wording.zh()).or(() -> first(VAGUE_EN, wording.en()));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
