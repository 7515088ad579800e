package org.yimi.server.console;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.EnrolmentCode;
import org.yimi.content.envelope.Invitation;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.RootFingerprint;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.envelope.VerifyKey;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Survey;
import org.yimi.server.console.OverviewPage.Ink;
import org.yimi.server.console.OverviewPage.SiteOption;
import org.yimi.server.console.OverviewPage.SurveyLine;
import org.yimi.server.console.OverviewPage.Todo;
import org.yimi.server.http.Gate;
import org.yimi.server.http.Languages;
import org.yimi.server.http.Problem;
import org.yimi.server.intake.Refusals;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Denied;
import org.yimi.server.office.District;
import org.yimi.server.office.EnrolmentCodes;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.Org;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;
import org.yimi.server.results.Disclosure;
import org.yimi.server.results.Total;
import org.yimi.server.safeguard.Sight;
import org.yimi.server.safeguard.Unseen;

/**
 * How the district stands, on one page.
 *
 * @param publicUrl where kiosks reach this server
 * @param random a source that cannot be guessed
 */
public record Overview(
        District district,
        Library library,
        Orgs orgs,
        Kiosks kiosks,
        Refusals refusals,
        EnrolmentCodes codes,
        Disclosure disclosure,
        Unseen unseen,
        Audit audit,
        VerifyKey root,
        String publicUrl,
        RandomGenerator random,
        InstantSource clock) {

    /**
     * @param suggestions how many there are, in words; empty where the account may not look
     * @param ballots how they stand, in words; empty where the account may not look
     * @param lane how the safeguarding lane stands, as far as the account may know
     */
    OverviewPage page(Context ctx, String suggestions, List<String> ballots, LaneLine lane) {
        var language = Languages.of(ctx);
        var now = clock.instant();
        var refused = refusals.kiosks();
        var lines = kiosks.all().stream()
                .map(row -> KioskLine.of(row, Trouble.of(row, refused.contains(row.id()), now), language, now))
                .toList();
        return new OverviewPage(
                Frame.of(ctx, Words.OVERVIEW.in(language)),
                district.name().in(language),
                lane,
                ink(ctx, language),
                suggestions,
                ballots,
                todos(lines, new Numbers(language)),
                lines,
                surveys(language),
                mayEnrol(ctx),
                orgs.sites().stream()
                        .map(site -> new SiteOption(Long.toString(site.id()), site.name().in(language)))
                        .toList(),
                publicUrl);
    }

    private Ink ink(Context ctx, Language language) {
        var account = Gate.login(ctx).account();
        if (!Sight.of(account.role()).reaches(Sight.WAITING)) return Ink.NOT_SHOWN;
        var counts = unseen.counts(account, clock.instant());
        return new Ink(new Waiting(counts, new Numbers(language)).texts(), counts.late() > 0, counts.waiting() > 0);
    }

    private static List<Todo> todos(List<KioskLine> lines, Numbers numbers) {
        return lines.stream()
                .flatMap(line -> line.troubles().stream()
                        .map(found -> new Todo(
                                line.site() + " · " + Words.SLOT.in(numbers.language()) + " " + line.slot(),
                                found.what(numbers),
                                found.how(numbers),
                                line.id())))
                .toList();
    }

    CodePage issueCode(Context ctx) {
        if (!mayEnrol(ctx)) throw new Problem(403, "not-allowed", "only an administrator issues enrolment codes");
        var language = Languages.of(ctx);
        var kiosk = Optional.ofNullable(ctx.formParam("kiosk")).orElse("");
        if (!kiosk.isEmpty()) return issueCodeFor(ctx, kiosk, language);
        var site = site(Optional.ofNullable(ctx.formParam("site")).orElse(""));
        var account = Gate.login(ctx).account().name();
        var code = codes.issue(site.id(), RootFingerprint.of(root), random, clock.instant());
        audit.log(clock.instant(), account, "issue enrolment code", "site " + site.id(), true);
        return codePage(ctx, Words.CODE_FOR.in(language, site.name().in(language)), code);
    }

    /** For a kiosk that asks again on another machine. */
    private CodePage issueCodeFor(Context ctx, String kiosk, Language language) {
        if (!kiosk.matches("[0-9a-f]{16}")) throw new Denied(Denied.Code.NO_SUCH_KIOSK, "choose a kiosk of the list");
        var id = KioskId.parse(kiosk);
        var code = codes.issueFor(id, RootFingerprint.of(root), random, clock.instant());
        audit.log(clock.instant(), Gate.login(ctx).account().name(), "issue enrolment code", "kiosk " + id, true);
        return codePage(ctx, OfflineWords.CODE_FOR_KIOSK.in(language, id), code);
    }

    private CodePage codePage(Context ctx, String heading, EnrolmentCode code) {
        var language = Languages.of(ctx);
        return new CodePage(
                Frame.of(ctx, Words.NEW_CODE.in(language)),
                heading,
                code.typed(),
                QrPicture.of(ScanCode.INVITATION.write(Invitation.of(publicUrl, code, root).bytes())),
                Words.CODE_HOW.in(language, publicUrl));
    }

    private List<SurveyLine> surveys(Language language) {
        return library.surveys()
                .map(survey -> line(survey, disclosure.total(survey), language))
                .toList();
    }

    private static SurveyLine line(Survey survey, Total total, Language language) {
        return new SurveyLine(
                survey.title().in(language),
                Words.VERSION.in(language, survey.version()),
                new Numbers(language).of(total),
                !total.equals(new Total.AtLeast(0)),
                "/surveys/" + survey.id() + "/" + survey.version());
    }

    private Org site(String id) {
        return orgs.sites().stream()
                .filter(org -> Long.toString(org.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new Denied(Denied.Code.NO_SUCH_SITE, "there is no such site: choose one of the list"));
    }

    private static boolean mayEnrol(Context ctx) {
        return Gate.login(ctx).account().role() == Role.ADMINISTRATOR;
    }
}
