package org.yimi.kiosk.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.Rotation;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.delivery.Votes;
import org.yimi.kiosk.visit.Agenda;
import org.yimi.kiosk.visit.HallStep.Why;
import org.yimi.kiosk.visit.HallStep;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Visit;

/**
 * Leads a child through 小小议事厅. A vote stands in memory only until it is cast; then nobody here can see it any more.
 * Every method runs on the FX thread; casting happens off it.
 */
public final class BallotFlow {
    private final Votes votes;
    private final Function<AgeBand, Agenda> agendas;
    private final Supplier<Rotation> rotations;
    private final Stage stage;

    /**
     * @param agendas what stands in 小小议事厅 now; must not touch the disk
     * @param rotations a fresh random one for each vote
     */
    public BallotFlow(
            Votes votes, Function<AgeBand, Agenda> agendas, Supplier<Rotation> rotations, Stage stage) {
        this.votes = votes;
        this.agendas = agendas;
        this.rotations = rotations;
        this.stage = stage;
    }

    /** What can be voted on, and what is over. */
    public void enter(AgeBand band) {
        show(band, new HallStep.Pick(agendas.apply(band), 0));
    }

    /** The arrow to the next page was tapped. */
    public void more() {
        if (stage.visit().screen() instanceof Screen.InHall(var band, HallStep.Pick(var agenda, var page)))
            show(band, new HallStep.Pick(agenda, agenda.pages().after(page)));
    }

    public void pick(AgeBand band, Ballot ballot) {
        show(band, switch (ballot.voters()) {
            case Ballot.Voters.Everyone() -> HallStep.choose(ballot, band, rotations.get(), List.of());
            case Ballot.Voters.Group _ -> new HallStep.Badge(ballot);
        });
    }

    public void look(AgeBand band, Agenda.Told told) {
        show(band, new HallStep.Result(told));
    }

    /** Something was scanned: a badge, where one is asked for. */
    public void scanned(String typed) {
        if (!(stage.visit().screen() instanceof Screen.InHall(var band, HallStep.Badge(var ballot)))) return;
        stage.touched();
        ScanCode.read(typed)
                .filter(scanned -> scanned.code() == ScanCode.BADGE)
                .map(scanned -> Hash.of(scanned.bytes().array()))
                .ifPresentOrElse(
                        badge -> stage.after(() -> Visit.of(new Screen.InHall(band, admitted(band, ballot, badge)))),
                        () -> show(band, new HallStep.Kindly(ballot, Why.NOT_OF_GROUP)));
    }

    /** Touches the disk. */
    private HallStep admitted(AgeBand band, Ballot ballot, Hash badge) {
        if (!(ballot.voters() instanceof Ballot.Voters.Group(_, var badges)) || !badges.contains(badge))
            return new HallStep.Kindly(ballot, Why.NOT_OF_GROUP);
        if (votes.isUsed(ballot, badge)) return new HallStep.Kindly(ballot, Why.VOTED);
        return HallStep.choose(ballot, band, rotations.get(), List.of(badge));
    }

    public void answer(Answer answer) {
        if (stage.visit().screen() instanceof Screen.InHall(var band, HallStep.Choose(var ballot, var paper, var badge)))
            show(band, new HallStep.Confirm(ballot, paper.with(answer), badge));
    }

    /** 投进去. */
    public void cast() {
        if (!(stage.visit().screen() instanceof Screen.InHall(var band, HallStep.Confirm(var ballot, var paper, var badge))))
            return;
        var goodbye = stage.visit().leave(stage.start());
        var codes = codes(paper);
        stage.after(() -> switch (votes.cast(ballot, codes, badge)) {
            case TAKEN -> goodbye;
            case CLOSED -> Visit.of(new Screen.InHall(band, new HallStep.Kindly(ballot, Why.CLOSED)));
            case USED -> Visit.of(new Screen.InHall(band, new HallStep.Kindly(ballot, Why.VOTED)));
        });
    }

    private static List<String> codes(Interview paper) {
        var given = paper.given().getLast();
        return Answers.codes(paper.survey().question(given.question()), given.answer());
    }

    private void show(AgeBand band, HallStep step) {
        stage.now(Visit.of(new Screen.InHall(band, step)));
    }
}
