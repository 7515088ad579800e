package org.yimi.kiosk.ui;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.Levels;
import org.yimi.content.envelope.Reply.Decision;
import org.yimi.content.envelope.Reply;
import org.yimi.content.envelope.Term;
import org.yimi.content.envelope.WallCard.Face.Posted;
import org.yimi.content.envelope.WallCard;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.ui.wall.EchoView;
import org.yimi.kiosk.ui.wall.MatchView;
import org.yimi.kiosk.ui.wall.PausingView;
import org.yimi.kiosk.ui.wall.ToldView;
import org.yimi.kiosk.ui.wall.WallView;
import org.yimi.kiosk.visit.Wall;
import org.yimi.kiosk.visit.WallStep;
import org.yimi.kiosk.visit.Whereabouts;

/** The screens of 回音墙 for one band, by name, with words as long as staff may write them. */
record WallScreens(AgeBand band, Pictures pictures, Supplier<Script> scripts, Corners corners) {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final WallView.Ways LOOKS = new WallView.Ways(() -> {}, _ -> {}, () -> {});
    private static final MatchView.Ways MATCHES = new MatchView.Ways(_ -> {}, () -> {});
    private static final ToldView.Ways TOLD = new ToldView.Ways(() -> {}, () -> {});

    private static final List<Term> PATH = List.of(
            term("heard", "需求表达", "Needs heard"),
            term("planned", "方案制定", "A plan is made"),
            term("decided", "决策公示", "The decision"),
            term("looked-back", "评估反馈", "Looking back"));

    private static final Levels WORDS = new Levels(
            new Wording("大人看了你的话，\n滑梯上会搭凉棚，\n夏天就能玩了", "We read your idea.\nThe slide gets a roof before summer comes"),
            new Wording("我们看了你的建议，\n滑梯白天晒得太烫，\n夏天前给滑梯搭好凉棚", "We read your idea. The slide gets too hot in the sun: it has a roof before summer"));
    private static final Levels REASON = new Levels(
            new Wording("那里要走消防车，\n别的地方会有树", "A fire engine must pass there.\nTrees come elsewhere"),
            new Wording("那条路要留给消防车，\n树会种在河边的草地上", "Fire engines need that road. The trees are planted on the grass by the river"));

    Stream<Map.Entry<String, Supplier<Parent>>> all() {
        return Stream.of(walls(), matching(), replies()).flatMap(screens -> screens);
    }

    /** The office's words come with their pinyin; here every syllable is a long one. */
    private Script script() {
        var own = scripts.get();
        return new Script(own.language(), own.pinyin(), text -> own.readings().apply(text).or(() -> Optional.of(
                new Reading(text, Collections.nCopies(Reading.length(text), "liáng")))));
    }

    private Stream<Map.Entry<String, Supplier<Parent>>> walls() {
        var park = new WallStep.Reading(wall(1).places().getFirst(), 0);
        return Stream.of(
                Map.entry("wall-empty", () -> look(0, 0)),
                Map.entry("wall-one", () -> look(1, 0)),
                Map.entry("wall", () -> look(5, 0)),
                Map.entry("wall-second-page", () -> look(6, 1)),
                Map.entry("echo", () -> EchoView.of(band, park, this::place, pictures, script(), () -> {}, corners)));
    }

    private Parent look(int places, int page) {
        return WallView.of(band, wall(places), page, this::place, script(), LOOKS, corners);
    }

    private Image place(Wall.Place place) {
        return pictures.of(place.cards().getFirst().picture());
    }

    private Stream<Map.Entry<String, Supplier<Parent>>> matching() {
        var tapped = List.of(CardPicture.APPLE, CardPicture.CAT, CardPicture.SUN);
        return Stream.concat(
                IntStream.range(0, IdeaCard.ON_A_CARD).mapToObj(page -> Map.entry(
                        "matching-" + (page + 1), () -> match(new WallStep.Matching(tapped.subList(0, page), page)))),
                Stream.of(Map.entry("pausing", () -> PausingView.of(band, script(), () -> {}, corners))));
    }

    private Parent match(WallStep.Matching matching) {
        return MatchView.of(band, matching, pictures, script(), MATCHES, corners);
    }

    private Stream<Map.Entry<String, Supplier<Parent>>> replies() {
        return Stream.of(
                told("replied-open", replied("heard", new Decision.Open())),
                told("replied-made", replied("decided", new Decision.Made(DAY))),
                told("replied-declined", replied("looked-back", new Decision.Declined(DAY, REASON))),
                told("replied-long-path", new Whereabouts.Replied(
                        new Reply(new IdeaCard(0, 1), longPath(), "stage-5", WORDS, new Decision.Open(), List.of()))),
                told("kept", new Whereabouts.Kept()),
                told("unknown", new Whereabouts.Unknown()));
    }

    private Map.Entry<String, Supplier<Parent>> told(String name, Whereabouts whereabouts) {
        return Map.entry(name, () -> ToldView.of(band, whereabouts, script(), TOLD, corners));
    }

    private static Whereabouts replied(String stage, Decision decision) {
        return new Whereabouts.Replied(new Reply(new IdeaCard(0, 1), PATH, stage, WORDS, decision, List.of()));
    }

    private static List<Term> longPath() {
        return IntStream.rangeClosed(1, 8).mapToObj(i -> term("stage-" + i, "实施建设", "Building it")).toList();
    }

    private static Wall wall(int places) {
        return Wall.of(IntStream.rangeClosed(1, places).mapToObj(WallScreens::card).toList());
    }

    private static WallCard card(int place) {
        var said = new Levels(
                new Wording("滑梯太烫，\n夏天玩不了", "The slide is too hot in summer"),
                new Wording("夏天的滑梯太烫，\n小小孩坐不下去", "The slide is so hot in summer that the little ones cannot sit on it"));
        var done = new Levels(
                new Wording("我们搭了凉棚，\n滑梯凉快了", "We built a roof. The slide is cool"),
                new Wording("我们给滑梯搭了凉棚，\n旁边还种了三棵大树", "We built a roof over the slide and planted three trees beside it"));
        var picture = new Illustration.Ours(List.of(CardPicture.values()).get(20 + place));
        var at = term("place-" + place, place == 2 ? "儿童之家" : "公园", place == 2 ? "Children's home" : "Park");
        return new WallCard("card-" + place, new Posted(at, said, done, picture, DAY, List.of()));
    }

    private static Term term(String id, String zh, String en) {
        return new Term(id, new Wording(zh, en));
    }
}
