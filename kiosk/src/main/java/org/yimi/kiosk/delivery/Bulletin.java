package org.yimi.kiosk.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Explanation;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.envelope.Reply;
import org.yimi.content.envelope.StaffList;
import org.yimi.content.envelope.WallCard;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.kiosk.visit.Agenda;
import org.yimi.kiosk.visit.Opens;

/**
 * What the district has told this kiosk, held in memory, so that a child who opens the help page leaves no trace and
 * nobody waits for the disk. Asked by any thread; each answer is of this moment, by the kiosk's own trusted time.
 */
public final class Bulletin {
    private final Feed feed;
    private final InstantSource clock;
    private final Explanations explanations = new Explanations();
    private volatile Told told;
    private volatile Sayings sayings = Sayings.NONE;

    /** Touches the disk. */
    public Bulletin(Feed feed, InstantSource clock) {
        this.feed = feed;
        this.clock = clock;
        told = feed.told();
        hear(feed.sayings());
    }

    /** Looks again; touches the disk. To be called after each contact, because the office's time moves on too. */
    public void refresh() {
        told = feed.told();
        hear(feed.sayings());
    }

    private void hear(Sayings now) {
        explanations.add(now.explanations());
        sayings = now;
    }

    /** The help lines to show beside 110; none while the time is doubtful, because they may have expired. */
    public List<HelpLine> helpLines() {
        var now = told;
        var time = KioskTime.of(clock.instant(), now.signedAt());
        return time.doubtful() ? List.of() : now.helpLines().on(local(time.now()).toLocalDate());
    }

    /** When the site opens again, where it is closed now. While the time is doubtful it counts as open. */
    public Optional<Opens> closedUntil() {
        var now = told;
        var time = KioskTime.of(clock.instant(), now.signedAt());
        var local = local(time.now());
        var opening = now.settings().opening();
        if (time.doubtful() || opening.open(local)) return Optional.empty();
        return Optional.of(opening.opensAfter(local)
                .<Opens>map(at -> new Opens.At((int) ChronoUnit.DAYS.between(local.toLocalDate(), at.toLocalDate()), at))
                .orElse(new Opens.NotSaid()));
    }

    /** Who may open staff mode here. */
    public StaffList staff() {
        return told.staff();
    }

    /** What staff say to whoever has this card. */
    public Optional<Reply> reply(IdeaCard card) {
        return Optional.ofNullable(sayings.replies().get(card));
    }

    /** How many cards have a reply. */
    public int replies() {
        return sayings.replies().size();
    }

    /** The cards on the echo wall today, oldest first. */
    public List<WallCard> wall() {
        var today = now().toLocalDate();
        return sayings.wall().stream().filter(card -> card.on(today)).toList();
    }

    /** The ballots on which votes are taken at this moment; none while the time is doubtful. */
    public List<Ballot> openBallots() {
        var time = time();
        var local = local(time.now());
        return time.doubtful() ? List.of() : sayings.ballots().stream().filter(one -> one.open(local)).toList();
    }

    /** All ballots that were published, before they open and after they have closed too. */
    public List<Ballot> ballots() {
        return sayings.ballots();
    }

    /** What stands in 小小议事厅 for a band: nothing to vote on while the time is doubtful. */
    public Agenda agenda(AgeBand band) {
        var today = now().toLocalDate();
        var results = sayings.results().stream().filter(one -> !today.isAfter(one.expires())).toList();
        return Agenda.of(openBallots(), ballots(), results, band);
    }

    /** The explainers that came with the feed and are offered today. */
    public List<Explainer> explainers() {
        var today = now().toLocalDate();
        return sayings.explanations().stream()
                .filter(one -> !today.isAfter(one.expires()))
                .map(Explanation::explainer)
                .toList();
    }

    /** What came along with the explainers of the feed, those too that are no longer offered. */
    public Explanations explanations() {
        return explanations;
    }

    private KioskTime time() {
        return KioskTime.of(clock.instant(), told.signedAt());
    }

    private LocalDateTime now() {
        return local(time().now());
    }

    /** Whether screens may move when they come. */
    public boolean motion() {
        return told.settings().motion();
    }

    private static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneId.systemDefault());
    }
}
