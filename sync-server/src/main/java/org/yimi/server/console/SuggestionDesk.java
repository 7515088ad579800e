package org.yimi.server.console;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Wording;
import org.yimi.server.cases.Filed;
import org.yimi.server.cases.Suggestions;
import org.yimi.server.console.SuggestionsPage.Card;
import org.yimi.server.http.Gate;
import org.yimi.server.http.Languages;
import org.yimi.server.http.Problem;
import org.yimi.server.intake.Contents;
import org.yimi.server.office.Account;
import org.yimi.server.office.District;
import org.yimi.server.office.Org;
import org.yimi.server.office.Orgs;
import org.yimi.server.safeguard.Sight;
import org.yimi.server.safeguard.Unseen;
import org.yimi.server.safeguard.WorkingDays;

/** What children suggest, for those who will answer it: a list of cards to narrow, to page through and to print. */
public record SuggestionDesk(
        District district,
        Library library,
        Orgs orgs,
        Suggestions suggestions,
        Unseen unseen,
        Contents contents,
        InstantSource clock) {
    private static final String SCREEN = "/suggestions";

    SuggestionsPage page(Context ctx) {
        var account = allowed(ctx);
        var language = Languages.of(ctx);
        var dates = new Dates(new Numbers(language), WorkingDays.dayOf(clock.instant()));
        var sites = sites(account);
        var narrowing = Narrowing.of(ctx, library.vocabulary(), suggestions.weeks(account), sites, dates);
        var page = Pager.page(ctx);
        var found = suggestions.page(account, narrowing.filter(), unseen.withheld(account), page, clock.instant());
        var asked = narrowing.words();
        var nothing = asked.isEmpty() ? SuggestionWords.NONE : SuggestionWords.NONE_FITS;
        return new SuggestionsPage(
                Frame.of(ctx, SuggestionWords.SUGGESTIONS.in(language)),
                district.name().in(language),
                SuggestionWords.COUNT.in(language, dates.numbers().of(found.total())),
                asked,
                narrowing.pickers(),
                found.suggestions().isEmpty() ? nothing.in(language) : "",
                cards(found.suggestions(), unseen.waitingFor(account), sites, dates),
                Pager.of(narrowing.address(SCREEN), page, found.more(), language),
                narrowing.address(SCREEN + "/print") + Pager.PARAMETER + "=" + (page + 1),
                narrowing.address(SCREEN) + Pager.PARAMETER + "=" + (page + 1),
                ResultWords.PRINTED_ON.in(language, dates.today()));
    }

    /** How many there are, in words; empty where the account may not look. */
    String standing(Context ctx) {
        var account = Gate.login(ctx).account();
        if (!mayLook(account)) return "";
        var language = Languages.of(ctx);
        var count = suggestions.count(account, unseen.withheld(account));
        return count == 0
                ? SuggestionWords.NO_COUNT.in(language)
                : SuggestionWords.COUNT.in(language, new Numbers(language).of(count));
    }

    private List<Card> cards(
            List<Filed> filed, Collection<SessionId> waiting, Map<Long, Wording> sites, Dates dates) {
        var opened = contents.of(filed.stream().map(Filed::id).toList());
        var language = dates.numbers().language();
        var pictures = new IdeaPictures(library, language);
        return filed.stream()
                .map(one -> {
                    if (!(opened.get(one.id()) instanceof Suggestion suggestion))
                        throw new IllegalStateException("no suggestion " + one.id().hex());
                    return new Card(
                            one.id().hex(),
                            pictures.of(suggestion),
                            suggestion.sheets().stream().map(SheetPicture::of).toList(),
                            suggestion.words(),
                            Stream.of(
                                            requireNonNull(sites.get(one.site())).in(language),
                                            suggestion.band().stage().in(language),
                                            dates.week(suggestion.when().toString()))
                                    .collect(Collectors.joining(" · ")),
                            waiting.contains(one.id()) ? SuggestionWords.UNSEEN.in(language) : "");
                })
                .toList();
    }

    private Map<Long, Wording> sites(Account account) {
        return orgs.below(account.org()).stream().collect(toMap(Org::id, Org::name, (a, _) -> a, LinkedHashMap::new));
    }

    private static boolean mayLook(Account account) {
        return Sight.of(account.role()).reaches(Sight.WAITING);
    }

    private static Account allowed(Context ctx) {
        var account = Gate.login(ctx).account();
        if (!mayLook(account)) throw new Problem(403, "not-allowed", "your account may not look at suggestions");
        return account;
    }
}
