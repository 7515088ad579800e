package org.yimi.kiosk.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.Interview;
import org.yimi.content.envelope.Ballot.Vote;
import org.yimi.content.envelope.Ballot.Voters;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult.Count;
import org.yimi.content.envelope.BallotResult.Line;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.ui.ballot.BadgeView;
import org.yimi.kiosk.ui.ballot.ConfirmView;
import org.yimi.kiosk.ui.ballot.HallView;
import org.yimi.kiosk.ui.ballot.KindlyView;
import org.yimi.kiosk.ui.ballot.ResultView;
import org.yimi.kiosk.ui.question.QuestionView;
import org.yimi.kiosk.visit.Agenda;
import org.yimi.kiosk.visit.HallStep.Why;

/** The screens of 小小议事厅 for one band, by name. */
record HallScreens(AgeBand band, Pictures pictures, Supplier<Script> scripts, Corners corners) {
    private static final List<CardPicture> OPTIONS = List.of(
            CardPicture.GIRAFFE, CardPicture.TREE, CardPicture.FOOTBALL, CardPicture.SUN, CardPicture.CARROT, CardPicture.KITE);
    private static final Wording QUESTION = new Wording("操场先添什么？", "What comes first in the yard?");
    private static final Reading READING = new Reading("操场先添什么？", List.of("cāo", "chǎng", "xiān", "tiān", "shén", "me"));
    private static final LocalDateTime OPENS = LocalDateTime.parse("2026-03-01T08:00");

    Stream<Map.Entry<String, Supplier<Parent>>> all() {
        var some = band == AgeBand.A ? Stream.<Map.Entry<String, Supplier<Parent>>>of() : several();
        return Stream.of(hall(), one(), kindly(), results(), some).flatMap(screens -> screens);
    }

    /** One of each: to vote on, and with its result. */
    Agenda agenda() {
        var ballot = ballot(new Vote.One(), options());
        return new Agenda(List.of(ballot), List.of(new Agenda.Told(ballot, result(ballot, 40, 31, 12, 12, 1, 0))));
    }

    private int options() {
        return band == AgeBand.A ? 2 : 6;
    }

    private Stream<Map.Entry<String, Supplier<Parent>>> hall() {
        var ways = new HallView.Ways(_ -> {}, _ -> {}, () -> {});
        var group = ballot(new Vote.One(), options());
        return Stream.of(
                Map.entry("hall", () -> HallView.of(band, agenda(), 0, script(), ways, corners)),
                Map.entry("hall-badge", () -> BadgeView.of(band, group, pictures, script(), corners)));
    }

    private Stream<Map.Entry<String, Supplier<Parent>>> one() {
        var ballot = ballot(new Vote.One(), options());
        return Stream.of(
                choose("one", ballot),
                confirm("one", ballot, new Picked(OPTIONS.getFirst().name().toLowerCase(Locale.ROOT))),
                confirm("not-said", ballot, new RatherNot()));
    }

    private Stream<Map.Entry<String, Supplier<Parent>>> several() {
        var several = ballot(new Vote.Several(4), 6);
        var ranking = ballot(new Vote.Ranking(), 5);
        var chosen = ids(ranking).subList(0, 4);
        var order = IntStream.range(0, 5).mapToObj(i -> new Mark(ids(ranking).get(i), "" + (5 - i))).toList();
        return Stream.of(
                choose("several", several),
                confirm("several", several, new PickedSeveral(chosen)),
                choose("ranking", ranking),
                confirm("ranking", ranking, new Marked(order)),
                told("ranking", ranking, lines(ranking, new Count.Untold())));
    }

    private Stream<Map.Entry<String, Supplier<Parent>>> kindly() {
        return Stream.of(Why.values())
                .map(why -> Map.entry(
                        "hall-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        () -> KindlyView.of(band, why, script(), () -> {}, corners)));
    }

    private Stream<Map.Entry<String, Supplier<Parent>>> results() {
        var ballot = ballot(new Vote.One(), options());
        var few = lines(ballot, new Count.FewerThan(10));
        return Stream.of(
                told("numbers", ballot, result(ballot, 1240, 310, 120, 120, 10, 0).lines()),
                told("few", ballot, few),
                told("winner", ballot, lines(ballot, new Count.Untold()).subList(0, 1)),
                told("nothing", ballot, List.of()));
    }

    private Map.Entry<String, Supplier<Parent>> told(String name, Ballot ballot, List<Line> lines) {
        var result = new BallotResult("yard", 1, 1, new Count.Told(40), lines, LocalDate.parse("2026-05-01"));
        return Map.entry("hall-result-" + name, () -> ResultView.of(
                band, new Agenda.Told(ballot, result), pictures, script(), () -> {}, corners));
    }

    private Map.Entry<String, Supplier<Parent>> choose(String name, Ballot ballot) {
        return Map.entry("hall-choose-" + name, () -> QuestionView.of(
                Interview.of(ballot.paper(), band),
                Optional.empty(),
                of(ballot),
                Keys.withoutChinese(),
                script(),
                _ -> {},
                corners));
    }

    private Map.Entry<String, Supplier<Parent>> confirm(String name, Ballot ballot, Answer answer) {
        var paper = Interview.of(ballot.paper(), band).with(answer);
        return Map.entry("hall-confirm-" + name, () -> ConfirmView.of(
                band, ballot, paper, pictures, script(), () -> {}, corners));
    }

    private Function<String, Image> of(Ballot ballot) {
        return name -> ballot.options().stream()
                .filter(option -> option.id().equals(name))
                .map(option -> pictures.of(option.picture()))
                .findFirst()
                .orElseGet(OwnPicture.BALLOT::image);
    }

    private static List<Line> lines(Ballot ballot, Count count) {
        return IntStream.range(0, ballot.options().size())
                .mapToObj(i -> new Line(ids(ballot).get(i), i + 1, count))
                .toList();
    }

    /** @param numbers descending */
    private static BallotResult result(Ballot ballot, long... numbers) {
        var lines = IntStream.range(0, ballot.options().size())
                .mapToObj(i -> new Line(
                        ids(ballot).get(i),
                        1 + (int) IntStream.range(0, i).filter(other -> numbers[other] > numbers[i]).count(),
                        new Count.Told(numbers[i])))
                .toList();
        return new BallotResult("yard", 1, 1, new Count.Told(40), lines, LocalDate.parse("2026-05-01"));
    }

    private static List<String> ids(Ballot ballot) {
        return ballot.options().stream().map(Ballot.Option::id).toList();
    }

    private static Ballot ballot(Vote vote, int size) {
        var options = OPTIONS.stream()
                .limit(size)
                .map(picture -> new Ballot.Option(
                        picture.name().toLowerCase(Locale.ROOT), picture.words(), new Illustration.Ours(picture)))
                .toList();
        return new Ballot(
                "yard", 1, QUESTION, options, vote, Set.of(AgeBand.values()), OPENS, OPENS.plusDays(7),
                new Voters.Everyone(), List.of(READING));
    }

    private Script script() {
        var own = scripts.get();
        return new Script(
                own.language(),
                own.pinyin(),
                text -> own.readings().apply(text).or(() -> Optional.of(READING).filter(one -> one.text().equals(text))));
    }
}
