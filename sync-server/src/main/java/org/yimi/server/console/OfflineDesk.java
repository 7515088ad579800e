package org.yimi.server.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.yimi.content.envelope.EightCharacters;
import org.yimi.content.envelope.Grant;
import org.yimi.content.envelope.Introduction;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.survey.Language;
import org.yimi.server.console.OverviewPage.SiteOption;
import org.yimi.server.http.Gate;
import org.yimi.server.http.Languages;
import org.yimi.server.http.Problem;
import org.yimi.server.http.SecurityHeaders;
import org.yimi.server.office.Denied;
import org.yimi.server.office.Enrolments;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;

/**
 * Enrols kiosks without a network, for administrators: reads what the kiosk shows, has people compare, grants, and shows
 * the grant. The address stays the same throughout, and what is sent twice is granted once.
 */
public final class OfflineDesk {
    private static final String PATH = "/offline-enrolment";
    /** What a QR code of version 25 holds at level L: the largest that USB scanners read well from a screen. */
    private static final int MOST_CHARACTERS = 1853;

    private final Pages pages = new Pages();
    private final Enrolments enrolments;
    private final Orgs orgs;

    public OfflineDesk(Enrolments enrolments, Orgs orgs) {
        this.enrolments = enrolments;
        this.orgs = orgs;
    }

    /** Its pages; to be registered behind the gate. */
    public void routes(RoutesConfig routes) {
        routes.get(PATH, ctx -> {
            requireAdministrator(ctx);
            ask(ctx, "", "");
        });
        routes.post(PATH, this::check);
        routes.post(PATH + "/grant", this::grant);
        routes.post(PATH + "/file", this::download);
        routes.get(PATH + "/grant", ctx -> ctx.redirect(PATH));
        routes.get(PATH + "/file", ctx -> ctx.redirect(PATH));
    }

    private void ask(Context ctx, String typed, String trouble) {
        SecurityHeaders.CAMERA.write(ctx);
        var language = Languages.of(ctx);
        var sites = orgs.sites().stream()
                .map(site -> new SiteOption(Long.toString(site.id()), site.name().in(language)))
                .toList();
        if (!trouble.isEmpty()) ctx.status(400);
        pages.show(ctx, "offline", new OfflinePage(frame(ctx), sites, typed, trouble));
    }

    private void check(Context ctx) {
        requireAdministrator(ctx);
        var language = Languages.of(ctx);
        var typed = form(ctx, "introduction");
        var introduction = introduction(typed);
        var whom = introduction.map(one -> whom(one, form(ctx, "site"), language)).orElse("");
        if (introduction.isEmpty()) ask(ctx, typed, OfflineWords.NOT_WHOLE.in(language));
        else if (whom.isEmpty()) ask(ctx, typed, OfflineWords.NO_SITE.in(language));
        else {
            var eight = EightCharacters.of(introduction.get());
            var text = ScanCode.INTRODUCTION.write(introduction.get().bytes());
            pages.show(ctx, "offlinecheck", new OfflinePage.Check(frame(ctx), eight, whom, text, form(ctx, "site")));
        }
    }

    private String whom(Introduction introduction, String site, Language language) {
        return switch (introduction) {
            case Introduction.Again(_, var kiosk) -> OfflineWords.FOR_KNOWN.in(language, kiosk);
            case Introduction.New _ ->
                orgs.sites().stream()
                        .filter(org -> Long.toString(org.id()).equals(site))
                        .findFirst()
                        .map(org -> OfflineWords.FOR_NEW.in(language, org.name().in(language)))
                        .orElse("");
        };
    }

    private void grant(Context ctx) {
        var introduction = sent(ctx);
        if (introduction.isEmpty()) return;
        granted(ctx, introduction.get()).ifPresent(grant -> {
            var language = Languages.of(ctx);
            var some = fitting(grant);
            var page = new OfflinePage.Granted(
                    frame(ctx),
                    OfflineWords.GRANTED.in(language, site(grant, language), new Numbers(language).of(grant.slot())),
                    EightCharacters.of(introduction.get(), enrolments.root()),
                    QrPicture.dense(text(some)),
                    staff(some, grant, language),
                    form(ctx, "introduction"),
                    form(ctx, "site"));
            pages.show(ctx, "offlinegrant", page);
        });
    }

    private String site(Grant grant, Language language) {
        return orgs.sites().stream()
                .filter(org -> org.id() == grant.siteId())
                .findFirst()
                .map(org -> org.name().in(language))
                .orElse(grant.site());
    }

    private void download(Context ctx) {
        var introduction = sent(ctx);
        if (introduction.isEmpty()) return;
        granted(ctx, introduction.get())
                .ifPresent(grant -> ctx.header(
                                "Content-Disposition", "attachment; filename=\"" + grant.kiosk() + ".enrolment\"")
                        .contentType("application/octet-stream")
                        .result(enrolments.signed(grant).array()));
    }

    /** What came back with a form of the page before; empty where the page was answered already. */
    private Optional<Introduction> sent(Context ctx) {
        requireAdministrator(ctx);
        var introduction = introduction(form(ctx, "introduction"));
        if (introduction.isEmpty()) ask(ctx, "", OfflineWords.NOT_WHOLE.in(Languages.of(ctx)));
        return introduction;
    }

    private Optional<Grant> granted(Context ctx, Introduction introduction) {
        try {
            var account = Gate.login(ctx).account().name();
            return Optional.of(enrolments.offline(account, introduction, number(form(ctx, "site"))));
        } catch (Denied e) {
            ask(ctx, "", explained(e, introduction, Languages.of(ctx)));
            return Optional.empty();
        }
    }

    private static String explained(Denied denied, Introduction introduction, Language language) {
        var kiosk = introduction instanceof Introduction.Again(_, var id) ? id.toString() : "";
        return switch (denied.code()) {
            case NO_SUCH_SITE -> OfflineWords.NO_SITE.in(language);
            case SITE_FULL -> OfflineWords.SITE_FULL.in(language);
            case NO_SUCH_KIOSK -> OfflineWords.NO_KIOSK.in(language, kiosk);
            case REVOKED -> OfflineWords.REVOKED.in(language, kiosk);
            case KEY_USED -> OfflineWords.KEY_USED.in(language);
            case DISTRICT_EXISTS, NO_DISTRICT, NO_KEYS, NO_SUCH_PERSON, NO_SUCH_SURVEY, NAME_TAKEN, NO_DISPUTE -> throw denied;
        };
    }

    /** With as many people as one code holds. */
    private Grant fitting(Grant grant) {
        var most = grant.staff().members().size();
        while (most > 0 && text(grant.withStaff(most)).length() > MOST_CHARACTERS) most--;
        return grant.withStaff(most);
    }

    private static String staff(Grant some, Grant all, Language language) {
        var brought = some.staff().members().size();
        var everybody = all.staff().members().size();
        return brought == everybody ? "" : OfflineWords.STAFF.in(language, brought, everybody);
    }

    private String text(Grant grant) {
        return ScanCode.GRANT.write(enrolments.signed(grant));
    }

    private static Optional<Introduction> introduction(String typed) {
        try {
            return ScanCode.read(typed.replaceAll("\\s", ""))
                    .filter(read -> read.code() == ScanCode.INTRODUCTION)
                    .map(read -> Introduction.parse(read.bytes()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long number(String site) {
        return site.matches("[0-9]{1,18}") ? Long.parseLong(site) : -1;
    }

    private static String form(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("");
    }

    private static Frame frame(Context ctx) {
        return Frame.of(ctx, OfflineWords.TITLE.in(Languages.of(ctx)));
    }

    private static void requireAdministrator(Context ctx) {
        if (Gate.login(ctx).account().role() != Role.ADMINISTRATOR)
            throw new Problem(403, "not-allowed", "only an administrator enrols kiosks");
    }
}
