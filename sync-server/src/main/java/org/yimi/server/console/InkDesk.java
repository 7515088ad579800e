package org.yimi.server.console;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;
import org.yimi.server.console.ResultsPage.Tab;
import org.yimi.server.http.Gate;
import org.yimi.server.http.Languages;
import org.yimi.server.http.Problem;
import org.yimi.server.intake.Contents;
import org.yimi.server.office.Account;
import org.yimi.server.office.District;
import org.yimi.server.office.Orgs;
import org.yimi.server.safeguard.Asked;
import org.yimi.server.safeguard.ItemId;
import org.yimi.server.safeguard.Sight;
import org.yimi.server.safeguard.Unseen;
import org.yimi.server.safeguard.WorkingDays;

/** Where people look at what children drew and wrote: the queue of what nobody has seen, and the galleries of the rest. */
public record InkDesk(
        District district, Library library, Orgs orgs, Unseen unseen, Contents contents, InstantSource clock) {
    private static final String QUEUE = "/unseen";

    UnseenPage queue(Context ctx) {
        var account = allowed(ctx, Sight.WAITING);
        var language = Languages.of(ctx);
        var counts = unseen.counts(account, clock.instant());
        var page = Math.min(Pager.page(ctx), (int) (Math.max(0, counts.waiting() - 1) / Unseen.PAGE));
        var found = unseen.waiting(account, page, clock.instant());
        return new UnseenPage(
                Frame.of(ctx, InkWords.UNSEEN.in(language)),
                new Waiting(counts, new Numbers(language)).texts(),
                counts.late() > 0,
                Sight.of(account.role()).reaches(Sight.EVERYTHING),
                Integer.toString(page + 1),
                cards(ctx, orgs.names()).of(found.items()),
                Pager.of(QUEUE + "?", page, found.more(), language));
    }

    /** Marks one item and leads back to the list; what somebody else has marked meanwhile stays as it is. */
    void mark(Context ctx) {
        var account = allowed(ctx, Sight.WAITING);
        var id = item(ctx.pathParam("item"));
        switch (ctx.pathParam("mark")) {
            case "seen" -> unseen.see(account, id, clock.instant());
            case "pass" -> unseen.pass(account, id, clock.instant());
            case "back" -> unseen.takeBack(allowed(ctx, Sight.EVERYTHING), id, clock.instant());
            default -> throw new Problem(404, "not-found", "there is no such mark");
        }
        var page = Optional.ofNullable(ctx.formParam(Pager.PARAMETER)).orElse("");
        ctx.redirect(QUEUE + (page.matches("[1-9][0-9]{0,5}") ? "?" + Pager.PARAMETER + "=" + page : "") + "#cards");
    }

    GalleryPage gallery(Context ctx, Survey survey) {
        var account = allowed(ctx, Sight.SEEN);
        var question = question(survey, ctx.pathParam("question"));
        var language = Languages.of(ctx);
        var guarded = !Sight.of(account.role()).reaches(Sight.WAITING);
        var asked = new Asked(survey.id(), survey.version(), question.id());
        var open = open(unseen.seen(account, asked), guarded);
        var chosen = chosen(ctx, open);
        var page = Pager.page(ctx);
        var found = chosen.isEmpty()
                ? new Unseen.Page(List.of(), false)
                : unseen.seen(account, asked, chosen, page, clock.instant());
        var address = "/surveys/" + survey.id() + "/" + survey.version() + "/gallery/" + question.id() + "?";
        return new GalleryPage(
                Frame.of(ctx, question.ask().prompt().in(language)),
                survey.title().in(language),
                guarded
                        ? InkWords.GALLERY_ANALYST.in(language, new Numbers(language).of(district.threshold()))
                        : "",
                bands(ctx, address, open, chosen),
                cards(ctx, guarded ? Map.of() : orgs.names()).of(found.items()),
                Pager.of(address + band(open, chosen), page, found.more(), language),
                "/surveys/" + survey.id() + "/" + survey.version());
    }

    private InkCards cards(Context ctx, Map<Long, Wording> places) {
        var dates = new Dates(new Numbers(Languages.of(ctx)), WorkingDays.dayOf(clock.instant()));
        return new InkCards(library, contents, places, dates);
    }

    /** Whoever works with numbers only must not count a few children here either. */
    private Set<AgeBand> open(Map<AgeBand, Long> seen, boolean guarded) {
        var fewest = guarded ? district.threshold() : 1;
        var open = new TreeSet<AgeBand>();
        seen.forEach((band, count) -> {
            if (count >= fewest) open.add(band);
        });
        return open;
    }

    private static Set<AgeBand> chosen(Context ctx, Set<AgeBand> open) {
        return open.stream()
                .filter(band -> band.name().equals(ctx.queryParam(Selection.BAND)))
                .findFirst()
                .map(Set::of)
                .orElse(open);
    }

    private static List<Tab> bands(Context ctx, String address, Set<AgeBand> open, Set<AgeBand> chosen) {
        var language = Languages.of(ctx);
        var tabs = new ArrayList<Tab>();
        if (open.size() > 1) tabs.add(new Tab(InkWords.ALL_BANDS.in(language), "", "", address, chosen.equals(open)));
        for (var band : open)
            tabs.add(new Tab(
                    band.stage().in(language), "", "", address + Selection.BAND + "=" + band, chosen.equals(Set.of(band))));
        return tabs;
    }

    private static String band(Set<AgeBand> open, Set<AgeBand> chosen) {
        return chosen.equals(open) ? "" : Selection.BAND + "=" + chosen.iterator().next() + "&";
    }

    private static Question question(Survey survey, String id) {
        return survey.questions().stream()
                .filter(question -> question.id().equals(id) && question.takesInk())
                .findFirst()
                .orElseThrow(() -> new Problem(404, "not-found", "the survey asks for no drawing or words of this name"));
    }

    private static ItemId item(String hex) {
        return Stream.of(hex)
                .filter(text -> text.matches("[0-9a-f]{32}"))
                .findFirst()
                .map(ItemId::new)
                .orElseThrow(() -> new Problem(404, "not-found", "there is no such item"));
    }

    private static Account allowed(Context ctx, Sight needed) {
        var account = Gate.login(ctx).account();
        if (!Sight.of(account.role()).reaches(needed))
            throw new Problem(403, "not-allowed", "your account may not look at this");
        return account;
    }
}
