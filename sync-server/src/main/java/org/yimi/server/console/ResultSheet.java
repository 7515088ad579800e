package org.yimi.server.console;

import java.util.ArrayList;
import java.util.List;
import org.yimi.content.answer.Captions;
import org.yimi.content.survey.Language;
import org.yimi.server.results.SurveyResults;
import org.yimi.server.results.SurveyResults.QuestionTable;
import org.yimi.server.results.SurveyResults.Row;

/** Results as lines of a spreadsheet: what the page shows, of all bands. */
record ResultSheet(SurveyResults results, Numbers numbers) {
    List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                ResultWords.BAND.in(language()),
                ResultWords.QUESTION.in(language()),
                ResultWords.ANSWER.in(language()),
                ResultWords.COUNT.in(language())));
        for (var band : results.sessions())
            lines.add(List.of(band.band().stage().in(language()), "", "", numbers.plain(band.count())));
        for (var table : results.tables()) for (var row : table.rows()) add(lines, table, row);
        return lines;
    }

    private void add(List<List<String>> lines, QuestionTable table, Row row) {
        var question = table.question();
        for (var i = 0; i < table.codes().size(); i++)
            lines.add(List.of(
                    row.band().stage().in(language()),
                    question.ask().prompt().in(language()),
                    Captions.of(question, table.codes().get(i)).in(language()),
                    numbers.plain(row.cells().get(i))));
    }

    private Language language() {
        return numbers.language();
    }
}
