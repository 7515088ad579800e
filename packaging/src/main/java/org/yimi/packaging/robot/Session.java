package org.yimi.packaging.robot;

import java.util.ArrayList;
import java.util.List;
import org.yimi.packaging.tally.Cell;
import org.yimi.packaging.tally.Tally;

/** What one child tapped, in the words of the screen; the last answer to a question is the one that stands here. */
record Session(String survey, String band, List<Said> said) {
    Session {
        said = List.copyOf(said);
    }

    record Said(String prompt, List<String> captions) {
        Said {
            captions = List.copyOf(captions);
        }
    }

    Tally tally() {
        return Tally.of(cells());
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.sessions(survey, band));
        for (var one : said)
            for (var caption : one.captions()) cells.add(new Cell(survey, band, one.prompt(), caption));
        return cells;
    }

    /** One line: survey and band, then question and answer in turn, with tabs between; several answers repeat it. */
    String line() {
        var line = new StringBuilder(survey).append('\t').append(band);
        for (var one : said)
            for (var caption : one.captions())
                line.append('\t').append(one.prompt()).append('\t').append(caption);
        return line.toString();
    }
}
