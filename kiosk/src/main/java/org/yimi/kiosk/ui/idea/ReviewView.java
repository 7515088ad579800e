package org.yimi.kiosk.ui.idea;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Captions;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Part;
import org.yimi.content.ink.Paper;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Cells;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Ink;
import org.yimi.kiosk.ui.Keys;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Picture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** A whole idea as four cards: each can be tapped to choose it again; more can be written and drawn; it can be handed over. */
public final class ReviewView {
    /** Characters of typed words that fit on their button. */
    private static final int SHOWN = 8;

    private final Idea idea;
    private final Pictures pictures;
    private final Script script;
    private final Once once = new Once();

    private ReviewView(Idea idea, Pictures pictures, Script script) {
        this.idea = idea;
        this.pictures = pictures;
        this.script = script;
    }

    /**
     * What can be done with an idea.
     *
     * @param change takes the idea with one part open again
     * @param ink asks for the sheet on this paper
     * @param type asks for the keys
     */
    public record Ways(Consumer<Idea> change, Consumer<Paper> ink, Runnable type, Runnable handOver) {}

    /** Reports one way at most. */
    public static Parent of(
            AgeBand band, Idea idea, Pictures pictures, Keys keys, Script script, Ways ways, Corners corners) {
        var view = new ReviewView(idea, pictures, script);
        return Frame.of("reviewing", corners, script)
                .band(band)
                .head(Lead.of(OwnPicture.BOX.image(), script.prompt(Words.IDEA_WHOLE)))
                .body(view.body(band, keys, ways))
                .foot(view.handOver(ways.handOver()))
                .ways(view.once)
                .build();
    }

    private Parent body(AgeBand band, Keys keys, Ways ways) {
        var parts = Cells.of(List.of(Part.values()).stream()
                .map(part -> part(part, () -> ways.change().accept(idea.without(part))))
                .toList());
        var more = new HBox(
                more(Paper.SQUARES, OwnPicture.WRITING, Words.WRITE_MORE, ways),
                more(Paper.PLAIN, OwnPicture.DRAW, Words.DRAW_MORE, ways));
        // band A does not read what it would type
        if (band != AgeBand.A && (keys.write(script.language()) || !idea.words().isEmpty())) more.getChildren().add(1, typed(ways.type()));
        more.getStyleClass().add("pair");
        var body = new VBox(parts, more);
        body.getStyleClass().add("body");
        VBox.setVgrow(parts, Priority.ALWAYS);
        return body;
    }

    private Button part(Part part, Runnable onTap) {
        var card = idea.picture(part)
                .map(choice -> Tap.card(
                        pictures.of(idea.vocabulary(), choice.picture()), script.caption(choice.label()), once.only(onTap)))
                .orElseGet(() -> untold(String.valueOf(idea.chosen().get(part)), once.only(onTap)));
        card.setId("part-" + part.name().toLowerCase(Locale.ROOT));
        return card;
    }

    private Button untold(String code, Runnable onTap) {
        var picture = code.equals(Answers.DOES_NOT_KNOW) ? OwnPicture.DONT_KNOW : OwnPicture.RATHER_NOT;
        return Tap.card(picture.image(), script.caption(Captions.untold(code)), onTap);
    }

    private Button more(Paper paper, OwnPicture picture, Words words, Ways ways) {
        var sheet = idea.sheet(paper);
        var shown = sheet.isEmpty() ? new Picture(picture.image()) : new Ink(sheet);
        var pill = Tap.pill(shown, script.caption(words), once.only(() -> ways.ink().accept(paper)));
        pill.setId(paper == Paper.SQUARES ? "write-more" : "draw-more");
        return pill;
    }

    /** Words that stand there already are shown in the place of what the button says. */
    private Button typed(Runnable onType) {
        var caption = idea.words().isEmpty() ? script.caption(Words.TYPE_MORE) : Lettering.of(shortened(), "caption");
        var pill = Tap.pill(OwnPicture.LETTERS.image(), caption, once.only(onType));
        pill.setId("type-more");
        pill.setAccessibleText(idea.words().isEmpty() ? Words.TYPE_MORE.in(script.language()) : idea.words());
        return pill;
    }

    private String shortened() {
        var words = idea.words();
        if (words.codePointCount(0, words.length()) <= SHOWN) return words;
        return words.substring(0, words.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }

    private Button handOver(Runnable onTap) {
        var pill = Tap.pill(OwnPicture.HAND_OVER.image(), script.caption(Words.HAND_OVER), once.only(onTap));
        pill.setId("hand-over");
        pill.getStyleClass().add("main");
        return pill;
    }
}
