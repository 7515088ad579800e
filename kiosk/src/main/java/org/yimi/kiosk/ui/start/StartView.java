package org.yimi.kiosk.ui.start;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.City;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Sign;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Notice;

/** The invitation between two visits. */
public final class StartView {
    private static final int MOST_LINES = 3;

    private StartView() {}

    /**
     * What can be tapped.
     *
     * @param display a child wants the screens in another language
     * @param choices a child wants to see what else can be chosen
     */
    public record Ways(Runnable begin, Runnable wall, Consumer<Display> display, Runnable choices) {}

    /**
     * @param notices shown to staff, in small type
     */
    public static Parent of(
            Set<Notice> notices,
            Display display,
            Script script,
            Ways ways,
            Corners corners) {
        var once = new Once();
        var begin = Tap.card(OwnPicture.WELCOME.image(), script.caption(Words.BEGIN), once.only(ways.begin()));
        begin.setId("begin");
        begin.getStyleClass().add("main");
        var wall = Tap.card(OwnPicture.WALL.image(), script.caption(Words.WALL), once.only(ways.wall()));
        wall.setId("echo-wall");
        var cards = new HBox(begin, wall);
        cards.getStyleClass().add("doors");
        // so large that its pinyin would take the room of the staff's lines; the line below it has the same words
        var called = Lettering.of(Words.NAME.in(display.language()), "name");
        var name = new VBox(called, script.write(Words.TAGLINE, "tagline"));
        name.getStyleClass().add("lines");
        var title = new HBox(new Sign(), name);
        title.getStyleClass().add("masthead");
        var middle = new VBox(cards);
        middle.getStyleClass().add("stack");
        if (!notices.isEmpty()) middle.getChildren().add(Lettering.of(staff(notices, display.language()), "staff"));
        return Frame.of("start", corners, script)
                .backdrop(City.morning())
                .head(title)
                .body(middle)
                .foot(choices(display, script, once, ways))
                .build();
    }

    private static Node choices(
            Display display, Script script, Once once, Ways ways) {
        var other = switch (display.language()) {
            case ZH -> Language.EN;
            case EN -> Language.ZH;
        };
        var switchTo = Tap.words(
                script.caption(Words.OTHER_LANGUAGE), once.only(() -> ways.display().accept(display.in(other))));
        switchTo.setId("language");
        var seeBetter = Tap.pill(OwnPicture.GLASSES.image(), script.caption(Words.SEE_BETTER), ways.choices());
        seeBetter.setId("see-better");
        var choices = new HBox(seeBetter, switchTo);
        choices.getStyleClass().add("pair");
        return choices;
    }

    private static String staff(Set<Notice> notices, Language language) {
        var lines = Stream.of(Notice.values())
                .filter(notices::contains)
                .map(notice -> notice.words().in(language) + " (" + notice.code() + ")")
                .toList();
        return lines.size() <= MOST_LINES ? String.join("\n", lines) : inPairs(lines);
    }

    /** More lines would leave no room for the pictures above them. */
    private static String inPairs(List<String> lines) {
        return IntStream.range(0, Math.ceilDiv(lines.size(), 2))
                .mapToObj(pair -> lines.subList(2 * pair, Math.min(2 * pair + 2, lines.size())))
                .map(pair -> String.join(" · ", pair))
                .collect(Collectors.joining("\n"));
    }
}
