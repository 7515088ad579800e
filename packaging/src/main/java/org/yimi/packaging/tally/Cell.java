package org.yimi.packaging.tally;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.yimi.content.envelope.Hash;
import org.yimi.content.ink.Sheet;

/**
 * What is counted, in the Chinese words of the screen.
 *
 * @param question the prompt; empty, with the answer, where whole sessions are counted
 */
public record Cell(String survey, String band, String question, String answer) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::survey)
            .thenComparing(Cell::band)
            .thenComparing(Cell::question)
            .thenComparing(Cell::answer);

    /** The sessions of one survey and band. */
    public static Cell sessions(String survey, String band) {
        return new Cell(survey, band, "", "");
    }

    /** The answer that stands for a sheet beside its count: equal only where the strokes are, and nothing of them else. */
    public static String digest(Sheet sheet) {
        return "sheet " + Hash.of(sheet.bytes()).bytes().hex();
    }

    /** The same for what was typed. */
    public static String digest(String words) {
        return "words " + Hash.of(words.getBytes(StandardCharsets.UTF_8)).bytes().hex();
    }

    boolean countsSessions() {
        return question.isEmpty();
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
