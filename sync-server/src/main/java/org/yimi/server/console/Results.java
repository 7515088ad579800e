package org.yimi.server.console;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Survey;
import org.yimi.server.console.ResultsPage.Heading;
import org.yimi.server.console.ResultsPage.Links;
import org.yimi.server.console.ResultsPage.Tab;
import org.yimi.server.http.Gate;
import org.yimi.server.http.Languages;
import org.yimi.server.http.Problem;
import org.yimi.server.office.District;
import org.yimi.server.results.Cell;
import org.yimi.server.results.Csv;
import org.yimi.server.results.Disclosure;
import org.yimi.server.results.Scope;
import org.yimi.server.results.SurveyResults;
import org.yimi.server.results.SurveyResults.BandSessions;
import org.yimi.server.results.SurveyResults.Flagged;
import org.yimi.server.safeguard.Sight;

/** Builds the results page of what somebody chose to look at. */
record Results(District district, Library library, Disclosure disclosure, InstantSource clock) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    Survey survey(Context ctx) {
        return library.survey(ctx.pathParam("id"), number(ctx.pathParam("version")))
                .orElseThrow(() -> new Problem(404, "not-found", "no such survey in the packs of this server"));
    }

    ResultsPage page(Context ctx) {
        var all = disclosure.of(survey(ctx), Scope.ALL);
        var results = disclosure.of(survey(ctx), Selection.scope(ctx));
        var selection = Selection.of(ctx, results);
        var numbers = new Numbers(Languages.of(ctx));
        var language = numbers.language();
        var chosen = chosen(results, selection);
        var parts = new QuestionParts(results, selection.band(), numbers, galleries(ctx)).all();
        return new ResultsPage(
                Frame.of(ctx, selection.survey().title().in(language)),
                heading(selection, chosen, numbers),
                versions(selection, language),
                results.sessions().stream()
                        .map(one -> band(one, hidesApart(all, one), selection, numbers))
                        .toList(),
                Stream.of(Scope.values()).map(scope -> scope(scope, selection, language)).toList(),
                flagged(chosen, numbers),
                nothing(chosen, hidesApart(all, chosen), numbers),
                notAsked(results.tables().size() - parts.size(), numbers),
                ResultWords.PRIVACY.in(language, numbers.of(district.threshold())),
                new Links(selection.screen(), selection.print(), selection.csv()),
                chosen.count() instanceof Cell.Shown ? parts : List.of());
    }

    private static boolean galleries(Context ctx) {
        return Sight.of(Gate.login(ctx).account().role()).reaches(Sight.SEEN);
    }

    /** Everything that may be shown in the chosen scope, one line for each band and answer, as spreadsheets read it. */
    String csv(Context ctx) {
        var results = disclosure.of(survey(ctx), Selection.scope(ctx));
        return BYTE_ORDER_MARK + Csv.of(new ResultSheet(results, new Numbers(Languages.of(ctx))).lines());
    }

    private static BandSessions chosen(SurveyResults results, Selection selection) {
        return results.sessions().stream()
                .filter(band -> band.band() == selection.band())
                .findFirst()
                .orElseThrow();
    }

    private Heading heading(Selection selection, BandSessions chosen, Numbers numbers) {
        var language = numbers.language();
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return new Heading(
                district.name().in(language),
                Words.VERSION.in(language, selection.survey().version()),
                selection.band().stage().in(language) + " · " + QuestionParts.ages(selection.band(), language),
                ResultWords.SESSIONS.in(language, numbers.of(chosen.count())),
                words(selection.scope()).in(language),
                ResultWords.PRINTED_ON.in(language, today));
    }

    private List<Tab> versions(Selection selection, Language language) {
        return library.surveys()
                .filter(survey -> survey.id().equals(selection.survey().id()))
                .sorted(Comparator.comparingInt(Survey::version))
                .map(survey -> new Tab(
                        Words.VERSION.in(language, survey.version()),
                        "",
                        "",
                        selection.with(survey).screen(),
                        survey.equals(selection.survey())))
                .toList();
    }

    /** Whether a band is hidden only because its flagged sessions cannot be told apart. */
    private static boolean hidesApart(SurveyResults all, BandSessions one) {
        return one.count() instanceof Cell.FewerThan
                && all.sessions().stream()
                        .anyMatch(band -> band.band() == one.band() && band.count() instanceof Cell.Shown);
    }

    private static Tab band(BandSessions one, boolean hidesApart, Selection selection, Numbers numbers) {
        return new Tab(
                one.band().stage().in(numbers.language()),
                QuestionParts.ages(one.band(), numbers.language()),
                hidesApart
                        ? ResultWords.CANNOT_BE_TOLD_APART.in(numbers.language())
                        : ResultWords.SESSIONS.in(numbers.language(), numbers.of(one.count())),
                selection.with(one.band()).screen(),
                one.band() == selection.band());
    }

    private static Tab scope(Scope scope, Selection selection, Language language) {
        return new Tab(words(scope).in(language), "", "", selection.with(scope).screen(), scope == selection.scope());
    }

    private static ResultWords words(Scope scope) {
        return switch (scope) {
            case ALL -> ResultWords.ALL_SESSIONS;
            case UNFLAGGED -> ResultWords.WITHOUT_FLAGGED;
        };
    }

    private String flagged(BandSessions chosen, Numbers numbers) {
        var language = numbers.language();
        if (chosen.count() instanceof Cell.FewerThan) return "";
        return switch (chosen.flagged()) {
            case Flagged.Withheld() -> ResultWords.FLAGGED_WITHHELD.in(language, numbers.of(district.threshold()));
            case Flagged.Share(var flagged, var of) ->
                flagged == 0
                        ? ResultWords.FLAGGED_NONE.in(language)
                        : ResultWords.FLAGGED_SHARE.in(
                                language, numbers.of(flagged), numbers.of(of), numbers.share(flagged, of));
        };
    }

    private String nothing(BandSessions chosen, boolean hidesApart, Numbers numbers) {
        if (chosen.count() instanceof Cell.Shown) return "";
        return (hidesApart ? ResultWords.NOT_APART : ResultWords.BAND_EMPTY)
                .in(numbers.language(), numbers.of(district.threshold()));
    }

    private static String notAsked(int questions, Numbers numbers) {
        return switch (questions) {
            case 0 -> "";
            case 1 -> ResultWords.ONE_NOT_ASKED_HERE.in(numbers.language());
            default -> ResultWords.NOT_ASKED_HERE.in(numbers.language(), numbers.of(questions));
        };
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
