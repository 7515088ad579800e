package org.yimi.server.results;

import java.util.List;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;

/** Everything that may be shown of one survey version in one scope. */
public record SurveyResults(Survey survey, Scope scope, List<BandSessions> sessions, List<QuestionTable> tables) {
    public SurveyResults {
        sessions = List.copyOf(sessions);
        tables = List.copyOf(tables);
    }

    /**
     * How many sessions of one band the scope counts.
     *
     * @param flagged how many show a response pattern, whatever the scope
     */
    public record BandSessions(AgeBand band, Cell count, Flagged flagged) {}

    /** Sessions that show a response pattern. */
    public sealed interface Flagged {
        /** {@code of} is the number of all sessions when this was last counted; it may be older than what is shown. */
        record Share(long flagged, long of) implements Flagged {}

        /** Too few with a pattern, or too few without one, to tell them apart. */
        record Withheld() implements Flagged {}
    }

    /** @param codes columns, as in {@link org.yimi.content.answer.Answers#possibleCodes} */
    public record QuestionTable(Question question, List<String> codes, List<Row> rows) {
        public QuestionTable {
            codes = List.copyOf(codes);
            rows = List.copyOf(rows);
        }
    }

    /** The answers of one band, one cell for each code. */
    public record Row(AgeBand band, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether at least one number above 0 may be shown. */
        public boolean showsAnyone() {
            return cells.stream().anyMatch(cell -> cell instanceof Cell.Shown(var count) && count > 0);
        }
    }
}
