package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.Levels;
import org.yimi.content.envelope.Reply.Decision;
import org.yimi.content.envelope.Reply;
import org.yimi.content.envelope.Term;
import org.yimi.content.envelope.WallCard.Face.Posted;
import org.yimi.content.envelope.WallCard;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.ui.Lettering;

/** 回音墙 and 点子卡 on a real window, where nobody can be reached by network. */
class EchoWallTest {
    private static final List<Term> PATH = List.of(term("heard", "需求表达"), term("planned", "方案制定"));
    private static final IdeaCard NOBODYS = new IdeaCard(7, 12_345);

    @TempDir
    private Path dir;

    private OpenKiosk kiosk;
    private int told = 0;

    @BeforeEach
    void open() throws Exception {
        kiosk = new OpenKiosk(dir);
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void whoHandedAnIdeaOverFindsItByItsCardAndLaterWhatTheOfficeSays() throws Exception {
        var card = handedOver();
        lookUp("#band-C", card, "kept");
        tap("#seen", "wall");
        leave();

        tell(new Reply(card, PATH, "planned", levels("搭凉棚", "夏天前搭凉棚"), new Decision.Open(), List.of()));

        var before = FolderBytes.of(dir);
        lookUp("#band-C", card, "replied");
        assertThat(words()).contains("需求表达", "方案制定", "夏天前搭凉棚", "大人正在想");
        assertThat(FolderBytes.of(dir)).as("nothing of a look-up is kept").isEqualTo(before);
        leave();
        lookUp("#band-A", card, "replied");
        assertThat(words()).contains("搭凉棚").doesNotContain("夏天前");
    }

    @Test
    void aRefusalSaysWhy() throws Exception {
        var why = new Decision.Declined(LocalDate.parse("2026-02-20"), levels("要走消防车", "那条路要留给消防车"));
        tell(new Reply(NOBODYS, PATH, "planned", levels("大人看了", "我们看了"), why, List.of()));

        lookUp("#band-B", NOBODYS, "replied");

        assertThat(words()).contains("这次做不了", "大人看了", "要走消防车");
    }

    @Test
    void cardsHangByPlaceWithTheWordsThatTheBandReads() throws Exception {
        tell(wallCard("slide", "park", "公园", "滑梯太烫", "我们搭了凉棚"));
        tell(wallCard("bench", "park", "公园", "椅子坏了", "我们修好了"));
        tell(wallCard("gate", "school", "学校", "门口太挤", "有叔叔看着"));
        wall("#band-B");
        assertThat(words()).contains("公园", "学校", "我的点子卡");

        tap(".place", "echo");
        assertThat(words()).contains("学校", "你们说", "门口太挤", "我们做", "有叔叔看着");
        tap("#next", "wall");
        tapLast(".place", "echo");
        assertThat(words()).contains("公园", "椅子坏了").doesNotContain("年级");
        tap("#next", "echo");
        assertThat(words()).contains("滑梯太烫");
        tap("#next", "wall");
    }

    @Test
    void afterThreeWrongCardsThePicturesRestAndComeBackByThemselves() throws Exception {
        wall("#band-D");
        assertThat(words()).contains("墙上还空着");
        tap("#match", "matching");
        for (var wrong = 1; wrong < 3; wrong++) {
            tapCard(NOBODYS, "unknown");
            tap("#again", "matching");
        }
        tapCard(NOBODYS, "unknown");
        tap("#again", "pausing");

        kiosk.nanos.addAndGet(Duration.ofSeconds(4).toNanos());
        kiosk.tick();
        assertThat(FxThread.call(kiosk::shown)).isEqualTo("pausing");
        tap("#to-the-wall", "wall");
        tap("#match", "pausing");

        kiosk.nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        kiosk.tick();
        kiosk.await("matching");
        tapCard(NOBODYS, "unknown");
        tap("#again", "pausing");
    }

    private IdeaCard handedOver() throws Exception {
        kiosk.goTo("survey");
        tap("#box", "suggesting");
        for (var part = 0; part < 3; part++) tapAnswer("suggesting");
        tapAnswer("reviewing");
        tap("#reviewing #hand-over", "remembering");
        tap("#remembered", "thanks");
        tap("#home", "start");
        kiosk.office.take(kiosk.folder.outbox.next());
        return ((Suggestion) FinishedJson.read(kiosk.office.open(1))).card().getFirst();
    }

    private void wall(String band) throws Exception {
        tap("#echo-wall", "band");
        tap(band, "wall");
    }

    private void lookUp(String band, IdeaCard card, String expected) throws Exception {
        wall(band);
        tap("#match", "matching");
        tapCard(card, expected);
    }

    private void tapCard(IdeaCard card, String expected) throws Exception {
        var left = card.pictures().size();
        for (var picture : card.pictures()) {
            while (FxThread.call(() -> kiosk.window.node("#picture-" + picture)) == null) tap("#more", "matching");
            tap("#picture-" + picture, --left == 0 ? expected : "matching");
        }
    }

    private void leave() throws Exception {
        kiosk.tap("#stop");
        kiosk.window.await(() -> kiosk.window.node("#stop-yes") != null);
        kiosk.tap("#stop-yes");
        kiosk.await("thanks");
        tap("#home", "start");
    }

    private void tap(String selector, String expected) throws Exception {
        var before = FxThread.call(kiosk::screen);
        kiosk.tap(selector);
        kiosk.window.await(() -> !kiosk.screen().equals(before) && kiosk.shown().equals(expected));
    }

    /** The places stand in the order of the scene graph. */
    private void tapLast(String selector, String expected) throws Exception {
        FxThread.call(() -> kiosk.screen().lookupAll(selector).stream().toList().getLast()).setId("last");
        tap("#last", expected);
    }

    private void tapAnswer(String expected) throws Exception {
        var before = FxThread.call(kiosk::screen);
        kiosk.settle();
        kiosk.window.tapAnswer(0);
        kiosk.window.await(() -> !kiosk.screen().equals(before) && kiosk.shown().equals(expected));
    }

    private void tell(FeedBody body) {
        var identity = kiosk.folder.credentials.identity().orElseThrow();
        assertThat(kiosk.folder.feed.take(identity, List.of(kiosk.office.tells(++told, body)))).isTrue();
        kiosk.folder.bulletin.refresh();
    }

    private String words() throws Exception {
        return FxThread.call(() -> letterings(kiosk.screen()));
    }

    private static String letterings(Node node) {
        if (node instanceof Lettering lettering) return lettering.text() + "\n";
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(EchoWallTest::letterings).collect(Collectors.joining())
                : "";
    }

    private static WallCard wallCard(String id, String place, String name, String said, String done) {
        var picture = new Illustration.Ours(CardPicture.SUN);
        var expires = LocalDate.parse("2999-01-01");
        var posted = new Posted(
                term(place, name), levels(said, "四年级" + said), levels(done, "四年级" + done), picture, expires, List.of());
        return new WallCard(id, posted);
    }

    private static Levels levels(String young, String older) {
        return new Levels(new Wording(young, young), new Wording(older, older));
    }

    private static Term term(String id, String zh) {
        return new Term(id, new Wording(zh, id));
    }
}
