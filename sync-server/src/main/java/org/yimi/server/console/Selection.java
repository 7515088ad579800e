package org.yimi.server.console;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.server.results.Cell;
import org.yimi.server.results.Scope;
import org.yimi.server.results.SurveyResults;

/** Which part of a survey's results somebody looks at; stands in the address. */
record Selection(Survey survey, AgeBand band, Scope scope) {
    static final String BAND = "band";
    private static final String SESSIONS = "sessions";

    static Scope scope(Context ctx) {
        return Stream.of(Scope.values())
                .filter(scope -> scope.code().equals(ctx.queryParam(SESSIONS)))
                .findFirst()
                .orElse(Scope.ALL);
    }

    /** The band that was asked for, else the first one with something to show. */
    static Selection of(Context ctx, SurveyResults results) {
        var asked = Stream.of(AgeBand.values())
                .filter(results.survey().bands()::contains)
                .filter(band -> band.name().equals(ctx.queryParam(BAND)))
                .findFirst();
        var band = asked.or(() -> firstShown(results))
                .orElseGet(() -> results.sessions().getFirst().band());
        return new Selection(results.survey(), band, results.scope());
    }

    private static Optional<AgeBand> firstShown(SurveyResults results) {
        return results.sessions().stream()
                .filter(band -> band.count() instanceof Cell.Shown)
                .map(SurveyResults.BandSessions::band)
                .findFirst();
    }

    Selection with(AgeBand other) {
        return new Selection(survey, other, scope);
    }

    Selection with(Scope other) {
        return new Selection(survey, band, other);
    }

    Selection with(Survey other) {
        return new Selection(other, band, scope);
    }

    String screen() {
        return path("");
    }

    String print() {
        return path("/print");
    }

    String csv() {
        return path("/results.csv");
    }

    private String path(String page) {
        return "/surveys/" + survey.id() + "/" + survey.version() + page + "?" + BAND + "=" + band + "&" + SESSIONS + "="
                + scope.code();
    }
}
