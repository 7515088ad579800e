package org.yimi.content.safety;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Urgency;
import org.yimi.content.survey.AgeBand;

/**
 * Notices when a child's words or pictures tell of harm. It errs: it is a reason to have a trained person read soon, never a finding of
 * what happened, and what it lets pass is read too, only later. Immutable; any thread. A text takes well under 5 ms on a kiosk.
 */
public final class Screening {
    private static final int NAMED = 3;

    private final Marks marks;
    private final Lexicon lexicon;
    private final Rules words;
    private final Rules pictures;

    Screening(Marks marks, Lexicon lexicon, Rules words, Rules pictures) {
        this.marks = marks;
        this.lexicon = lexicon;
        this.words = words;
        this.pictures = pictures;
    }

    /** With the lexicon and the rules that are part of the program. Reads some files: keep it. */
    public static Screening own() {
        var lexicon = new Lexicon(lines("weights.tsv"));
        return new Screening(ownMarks(), lexicon, ownRules(), new Rules(lines("pictures.tsv")));
    }

    static Signs ownSigns() {
        return new Signs(new Sounds(lines("sounds.tsv")));
    }

    static Marks ownMarks() {
        var signs = ownSigns();
        return new Marks(signs, new WordClasses(lines("classes.txt"), signs));
    }

    static Rules ownRules() {
        return new Rules(lines("rules.tsv"));
    }

    /**
     * What a text tells of.
     *
     * @param band decides nothing yet: children of all ages are heard alike
     */
    public Finding of(String text, AgeBand band) {
        Objects.requireNonNull(band, "band");
        var found = marks.of(text);
        return words.of(found, weighed(found));
    }

    /** The whole suggestion: its words, and the combination of its pictures, whichever is more urgent. */
    public Finding of(Idea idea, AgeBand band) {
        var ids = idea.chosen().entrySet().stream()
                .map(one -> one.getKey().name().toLowerCase(Locale.ROOT) + "=" + one.getValue())
                .collect(Collectors.toSet());
        var shown = pictures.of(ids).orElse(Finding.NOTHING);
        return idea.words().isEmpty() ? shown : of(idea.words(), band).or(shown);
    }

    private Finding weighed(Set<String> found) {
        var harm = lexicon.harm(found);
        var severe = lexicon.severe(found);
        if (!lexicon.isConcern(harm)) return Finding.NOTHING;
        var urgency = lexicon.isSevere(harm, severe) ? Urgency.SEVERE : Urgency.CONCERN;
        var situation = lexicon.situation(found);
        return new Finding(urgency, situation, situation.code() + ": " + String.join(" + ", lexicon.heaviest(found, NAMED)));
    }

    private static List<String> lines(String name) {
        var file = Objects.requireNonNull(Screening.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
