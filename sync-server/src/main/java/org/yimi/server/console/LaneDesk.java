package org.yimi.server.console;

import static java.util.Objects.requireNonNull;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;
import org.yimi.server.console.ConcernPage.May;
import org.yimi.server.console.ConcernPage.Option;
import org.yimi.server.http.Gate;
import org.yimi.server.http.Languages;
import org.yimi.server.http.Problem;
import org.yimi.server.intake.Contents;
import org.yimi.server.notice.Notices;
import org.yimi.server.notice.Outcome;
import org.yimi.server.office.Account;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;
import org.yimi.server.safeguard.Assessment;
import org.yimi.server.safeguard.Concern;
import org.yimi.server.safeguard.Concerns;
import org.yimi.server.safeguard.Concerns.Taken;
import org.yimi.server.safeguard.ItemId;
import org.yimi.server.safeguard.Recipient;
import org.yimi.server.safeguard.Step;
import org.yimi.server.safeguard.WorkingDays;

/**
 * The safeguarding officers' pages.
 *
 * @param told on which routes notices leave by now; none where nobody is told
 */
public record LaneDesk(
        Library library,
        Orgs orgs,
        Concerns concerns,
        Contents contents,
        Notices notices,
        Supplier<List<String>> told,
        InstantSource clock) {
    private static final String LANE = "/safeguarding";
    private static final String TROUBLE = "trouble";
    private static final String CLOSED = "closed";
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    void routes(RoutesConfig routes, Pages pages) {
        routes.get(LANE, ctx -> pages.show(ctx, "lane", list(ctx)));
        routes.get(LANE + "/{concern}", ctx -> pages.show(ctx, "concern", concern(ctx)));
        routes.post(LANE + "/{concern}/{step}", this::step);
    }

    /** What the overview says of the lane. Who may not open it learns only what needs a person, and never how much. */
    LaneLine standing(Context ctx) {
        var account = Gate.login(ctx).account();
        var language = Languages.of(ctx);
        if (Concerns.mayOpen(account)) {
            var counts = concerns.counts(account, clock.instant());
            return new LaneLine(standing(counts, language), counts.late() > 0, noticeTroubles(language));
        }
        if (account.role() != Role.ADMINISTRATOR) return new LaneLine(List.of(), false, List.of());
        var troubles = new ArrayList<String>();
        if (concerns.overdue(clock.instant())) troubles.add(LaneWords.OVERDUE.in(language));
        troubles.addAll(noticeTroubles(language));
        return new LaneLine(List.of(), false, troubles);
    }

    private LanePage list(Context ctx) {
        var account = officer(ctx, "lane");
        var language = Languages.of(ctx);
        var closed = CLOSED.equals(ctx.queryParam("show"));
        var page = Pager.page(ctx);
        var now = clock.instant();
        var found = concerns.page(account, closed, page, now);
        var counts = concerns.counts(account, now);
        var texts = texts(language, now);
        return new LanePage(
                Frame.of(ctx, LaneWords.LANE.in(language)),
                counts.waiting() + counts.open() == 0 ? List.of() : standing(counts, language),
                counts.late() > 0,
                noticeTroubles(language),
                closed,
                found.concerns().stream().map(one -> texts.card(one, assessed(one))).toList(),
                Pager.of(LANE + (closed ? "?show=" + CLOSED + "&" : "?"), page, found.more(), language));
    }

    private ConcernPage concern(Context ctx) {
        var id = id(ctx.pathParam("concern"));
        var account = officer(ctx, id.hex());
        var now = clock.instant();
        var language = Languages.of(ctx);
        var concern = concerns.look(account, id, now).orElseThrow(LaneDesk::nothing);
        var texts = texts(language, now);
        var steps = concerns.steps(concern);
        var opened = concern.state() != Concern.State.WAITING;
        var finished = requireNonNull(contents.of(List.of(concern.content())).get(concern.content()));
        return new ConcernPage(
                Frame.of(ctx, LaneWords.CONCERN.in(language)),
                texts.card(concern, Concerns.assessment(steps).isPresent()),
                trouble(ctx, language),
                opened ? texts.told(finished) : List.of(),
                opened ? finished.disclosure().stream().flatMap(one -> texts.taken(one).stream()).toList() : List.of(),
                steps.stream().map(texts::line).toList(),
                may(concern, steps, language, now));
    }

    private void step(Context ctx) {
        var id = id(ctx.pathParam("concern"));
        var account = officer(ctx, id.hex());
        var now = clock.instant();
        var trouble = new LaneForm(ctx, local(now))
                .step(ctx.pathParam("step"))
                .map(step -> trouble(concerns.take(account, id, step, now)))
                .orElse("incomplete");
        ctx.redirect(LANE + "/" + id.hex() + (trouble.isEmpty() ? "#log" : "?" + TROUBLE + "=" + trouble));
    }

    private static String trouble(Taken taken) {
        return switch (taken) {
            case TAKEN -> "";
            case NOT_THERE -> throw nothing();
            case NOT_NOW -> "not-now";
            case NOT_ASSESSED -> "not-assessed";
            case NOT_REPORTED -> "not-reported";
        };
    }

    private static String trouble(Context ctx, Language language) {
        return switch (Optional.ofNullable(ctx.queryParam(TROUBLE)).orElse("")) {
            case "incomplete" -> LaneWords.INCOMPLETE.in(language);
            case "not-now" -> LaneWords.NOT_NOW.in(language);
            case "not-assessed" -> LaneWords.NOT_ASSESSED.in(language);
            case "not-reported" -> LaneWords.NOT_REPORTED.in(language);
            default -> "";
        };
    }

    private static May may(Concern concern, List<Step.Done> steps, Language language, Instant now) {
        return new May(
                concern.state() == Concern.State.WAITING,
                concern.state() == Concern.State.OPEN,
                Concerns.assessment(steps).isPresent(),
                Concerns.reportIsDue(steps),
                FORM.format(local(now)),
                Stream.of(Assessment.values())
                        .map(one -> new Option(one.code(), LaneNames.of(one).in(language), one.mustBeReported()))
                        .toList(),
                Stream.of(Recipient.values())
                        .map(one -> new Option(one.code(), LaneNames.of(one).in(language), false))
                        .toList());
    }

    private boolean assessed(Concern concern) {
        return Concerns.assessment(concerns.steps(concern)).isPresent();
    }

    private static List<String> standing(Concerns.Counts counts, Language language) {
        if (counts.waiting() + counts.open() == 0) return List.of(LaneWords.NONE.in(language));
        var numbers = new Numbers(language);
        var texts = new ArrayList<String>();
        if (counts.late() > 0) texts.add(LaneWords.LATE.in(language, numbers.of(counts.late())));
        if (counts.waiting() > 0) texts.add(LaneWords.WAITING.in(language, numbers.of(counts.waiting())));
        if (counts.open() > 0) texts.add(LaneWords.OPEN.in(language, numbers.of(counts.open())));
        return texts;
    }

    private List<String> noticeTroubles(Language language) {
        var routes = told.get();
        if (routes.isEmpty()) return List.of(LaneWords.NO_NOTICE.in(language));
        return notices.last().stream()
                .filter(last -> last.outcome() != Outcome.SENT && routes.contains(last.route()))
                .map(last -> LaneWords.NOTICE_FAILED.in(
                        language,
                        (last.route().equals("mail") ? LaneWords.MAIL : LaneWords.HOOK).in(language),
                        LaneNames.of(last.outcome()).in(language)))
                .toList();
    }

    private LaneTexts texts(Language language, Instant now) {
        return new LaneTexts(library, orgs.names(), new Dates(new Numbers(language), WorkingDays.dayOf(now)), now);
    }

    /** @param object what was asked for: a refused try is kept with it */
    private Account officer(Context ctx, String object) {
        var account = Gate.login(ctx).account();
        if (Concerns.mayOpen(account)) return account;
        concerns.refused(account, object, clock.instant());
        throw new Problem(403, "not-allowed", "only a safeguarding officer opens this");
    }

    private static ItemId id(String hex) {
        if (!hex.matches("[0-9a-f]{32}")) throw nothing();
        return new ItemId(hex);
    }

    private static Problem nothing() {
        return new Problem(404, "not-found", "there is no such concern");
    }

    private static LocalDateTime local(Instant now) {
        return LocalDateTime.ofInstant(now, ZoneId.systemDefault());
    }
}
