package org.yimi.server.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Optional;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Survey;
import org.yimi.server.http.Gate;
import org.yimi.server.http.Languages;
import org.yimi.server.http.Problem;
import org.yimi.server.http.ProblemPage;
import org.yimi.server.office.Accounts;
import org.yimi.server.office.Accounts.Attempt;
import org.yimi.server.office.Audit;
import org.yimi.server.office.District;
import org.yimi.server.results.Disclosure;

/** The office's pages: login, overview, results, enrolment codes, what children drew and wrote. */
public final class Console {
    private final Pages pages = new Pages();
    private final Accounts accounts;
    private final Audit audit;
    private final Gate gate;
    private final Overview overview;
    private final Results results;
    private final InkDesk ink;
    private final SuggestionDesk suggestions;
    private final LaneDesk lane;
    private final BallotDesk ballots;
    private final PackPictures pictures;
    private final InstantSource clock;

    public Console(
            District district,
            Library library,
            Accounts accounts,
            Audit audit,
            Gate gate,
            Overview overview,
            InkDesk ink,
            SuggestionDesk suggestions,
            LaneDesk lane,
            BallotDesk ballots,
            Disclosure disclosure,
            InstantSource clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.gate = gate;
        this.overview = overview;
        this.results = new Results(district, library, disclosure, clock);
        this.ink = ink;
        this.suggestions = suggestions;
        this.lane = lane;
        this.ballots = ballots;
        this.pictures = new PackPictures(library);
        this.clock = clock;
    }

    public void routes(RoutesConfig routes) {
        gate.guard(routes);
        routes.get(Gate.LOGIN, ctx -> showLogin(ctx, "", ""));
        routes.post(Gate.LOGIN, this::logIn);
        routes.post("/logout", this::logOut);
        routes.get("/", this::showOverview);
        routes.post("/enrolment-codes", ctx -> pages.show(ctx, "code", overview.issueCode(ctx)));
        // the code is shown once: who loads that page again, or comes back to it, gets the overview
        routes.get("/enrolment-codes", ctx -> ctx.redirect("/"));
        routes.get("/surveys/{id}/{version}", ctx -> showResults(ctx, "see", "results"));
        routes.get("/surveys/{id}/{version}/print", ctx -> showResults(ctx, "print", "print"));
        routes.get("/surveys/{id}/{version}/results.csv", this::downloadResults);
        routes.get("/surveys/{id}/{version}/pictures/{name}", ctx -> pictures.send(ctx, results.survey(ctx)));
        routes.get(
                "/surveys/{id}/{version}/gallery/{question}",
                ctx -> pages.show(ctx, "gallery", ink.gallery(ctx, results.survey(ctx))));
        routes.get("/vocabularies/{id}/{version}/pictures/{name}", pictures::sendOfVocabulary);
        routes.get("/suggestions", ctx -> pages.show(ctx, "suggestions", suggestions.page(ctx)));
        routes.get("/suggestions/print", ctx -> pages.show(ctx, "suggestionsprint", suggestions.page(ctx)));
        routes.get("/ballots", ctx -> pages.show(ctx, "ballots", ballots.page(ctx)));
        routes.post("/ballots/{id}/count", ctx -> pages.show(ctx, "ballots", ballots.count(ctx)));
        // what came of counting is said once: who loads that page again gets the list
        routes.get("/ballots/{id}/count", ctx -> ctx.redirect("/ballots"));
        routes.get("/unseen", ctx -> pages.show(ctx, "unseen", ink.queue(ctx)));
        routes.post("/unseen/{item}/{mark}", ink::mark);
        lane.routes(routes, pages);
    }

    /** For {@link org.yimi.server.http.WebServer#start}. */
    public ProblemPage problemPage() {
        return (ctx, problem) -> {
            var frame = Frame.of(ctx, Words.PROBLEM.in(Languages.of(ctx)));
            pages.show(ctx, "trouble", new TroublePage(frame, explained(problem, frame.language()), problem.code()));
        };
    }

    /** What has no words of its own keeps those of the program. */
    private static String explained(Problem problem, Language language) {
        return switch (problem.code()) {
            case "not-found" -> Words.NOT_FOUND.in(language);
            case "csrf" -> Words.FORM_TOO_OLD.in(language);
            case "foreign-form" -> Words.FOREIGN_FORM.in(language);
            case "not-allowed" -> Words.NOT_ALLOWED.in(language);
            case "internal" -> Words.INTERNAL.in(language);
            default -> problem.message();
        };
    }

    private void showOverview(Context ctx) {
        var page = overview.page(ctx, suggestions.standing(ctx), ballots.standing(ctx), lane.standing(ctx));
        pages.show(ctx, "overview", page);
    }

    private void showLogin(Context ctx, String name, String trouble) {
        var frame = Frame.of(ctx, Words.LOG_IN.in(Languages.of(ctx)));
        pages.show(ctx, "login", new LoginPage(frame, name, trouble));
    }

    private void logIn(Context ctx) {
        var name = Optional.ofNullable(ctx.formParam("account")).orElse("");
        var password = Optional.ofNullable(ctx.formParam("password")).orElse("");
        var language = Languages.of(ctx);
        switch (accounts.attempt(name, password, clock.instant())) {
            case Attempt.Welcome(var account) -> {
                audit.log(clock.instant(), account.name(), "log in", "console", true);
                gate.enter(ctx, account);
                ctx.redirect("/");
            }
            case Attempt.Wrong() -> {
                audit.log(clock.instant(), shortened(name), "log in", "console", false);
                ctx.status(401);
                showLogin(ctx, name, Words.WRONG.in(language));
            }
            case Attempt.TooSoon(var left) -> {
                ctx.status(429).header("Retry-After", Long.toString(left.toSeconds()));
                showLogin(ctx, name, Words.TOO_SOON.in(language, left.toSeconds()));
            }
        }
    }

    private void logOut(Context ctx) {
        audit.log(clock.instant(), Gate.login(ctx).account().name(), "log out", "console", true);
        gate.leave(ctx);
        ctx.redirect(Gate.LOGIN);
    }

    private void showResults(Context ctx, String action, String template) {
        logResults(ctx, action);
        pages.show(ctx, template, results.page(ctx));
    }

    private void downloadResults(Context ctx) {
        var survey = logResults(ctx, "download");
        ctx.header("Content-Disposition", "attachment; filename=\"" + survey.id() + "-" + survey.version() + ".csv\"")
                .contentType("text/csv; charset=utf-8")
                .result(results.csv(ctx));
    }

    private Survey logResults(Context ctx, String action) {
        var survey = results.survey(ctx);
        audit.log(
                clock.instant(),
                Gate.login(ctx).account().name(),
                action + " results",
                survey.id() + " " + survey.version(),
                true);
        return survey;
    }

    private static String shortened(String name) {
        return name.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(64)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
