package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Explanation;
import org.yimi.content.envelope.PictureFile;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.ui.Lettering;

/** An explainer that the office publishes, on a real window that was open before. */
class ToldExplainerTest {
    private static final Path PICTURES = Path.of("../content/packs/i-know/pictures");
    private static final int IN_PACKS = 2;

    @TempDir
    private Path dir;

    private OpenKiosk kiosk;

    @BeforeEach
    void open() throws Exception {
        kiosk = new OpenKiosk(dir);
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void aNewOneStandsBesideThoseOfThePacksWithoutARestart() throws Exception {
        tell(1, explanation("new-yard", 1));
        kiosk.goTo("survey");
        open("#know", "explainers");

        assertThat(cards()).isEqualTo(IN_PACKS + 1);
        assertThat(words()).contains("新操场");
    }

    @Test
    void aNewerVersionIsShownWithTheWordsAndThePicturesThatCameAlong() throws Exception {
        tell(1, explanation("my-rights", 9));
        kiosk.goTo("survey");
        open("#know", "explainers");
        assertThat(cards()).isEqualTo(IN_PACKS);

        open(".explainer-card", "explaining");

        assertThat(words()).contains("操场要变大");
        kiosk.window.await(this::allPicturesAreThere);
        open("#next", "explaining");
        open("#next", "explained");
        assertThat(words()).contains("先问谁？", "问小朋友");
    }

    @Test
    void itIsReadToItsEndThoughItWasReplacedMeanwhile() throws Exception {
        tell(1, explanation("my-rights", 9));
        kiosk.goTo("survey");
        open("#know", "explainers");
        open(".explainer-card", "explaining");

        tell(2, explanation("my-rights", 10));

        open("#next", "explaining");
        open("#next", "explained");
        kiosk.window.await(this::allPicturesAreThere);
    }

    private boolean allPicturesAreThere() {
        var images = kiosk.screen().lookupAll(".image-view").stream()
                .filter(ImageView.class::isInstance)
                .map(node -> ((ImageView) node).getImage())
                .filter(image -> image != null)
                .toList();
        return !images.isEmpty() && images.stream().allMatch(ToldExplainerTest::isPainted);
    }

    private static boolean isPainted(Image image) {
        if (image.isError() || image.getWidth() <= 1) return false;
        var pixels = image.getPixelReader();
        return IntStream.range(0, (int) image.getWidth())
                .anyMatch(x -> IntStream.range(0, (int) image.getHeight()).anyMatch(y -> pixels.getArgb(x, y) != 0));
    }

    private void tell(long number, Explanation explanation) {
        var identity = kiosk.folder.credentials.identity().orElseThrow();
        assertThat(kiosk.folder.feed.take(identity, List.of(kiosk.office.tells(number, explanation)))).isTrue();
        kiosk.folder.bulletin.refresh();
    }

    private void open(String selector, String expected) throws Exception {
        var before = FxThread.call(kiosk::screen);
        kiosk.tap(selector);
        kiosk.window.await(() -> !kiosk.screen().equals(before) && kiosk.shown().equals(expected));
    }

    private int cards() throws Exception {
        return FxThread.call(() -> kiosk.screen().lookupAll(".explainer-card").size());
    }

    private String words() throws Exception {
        return FxThread.call(() -> letterings(kiosk.screen()));
    }

    private static String letterings(Node node) {
        if (node instanceof Lettering lettering) return lettering.text() + "\n";
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(ToldExplainerTest::letterings).collect(Collectors.joining())
                : "";
    }

    private static Explanation explanation(String id, int version) throws IOException {
        var cards = List.of(
                new Explainer.Card(new Wording("操场要变大", "The yard grows"), "slide.png"),
                new Explainer.Card(new Wording("先问小朋友", "Children are asked first"), "kite.png"));
        var choices = List.of(
                new Choice("children", new Wording("问小朋友", "Children"), "kite.png"),
                new Choice("nobody", new Wording("谁都行", "Anybody"), "slide.png"));
        var check = new Explainer.Check(new Wording("先问谁？", "Who is asked first?"), "kite.png", choices, "children", 2);
        var explainer = new Explainer(
                id, version, new Wording("新操场", "The new yard"), "slide.png", Set.of(AgeBand.A, AgeBand.B), cards, check);
        return new Explanation(
                explainer,
                LocalDate.parse("2999-01-01"),
                Map.of("slide.png", picture("slide.png"), "kite.png", picture("kite.png")),
                List.of(new Reading("新操场", List.of("xīn", "cāo", "chǎng"))));
    }

    private static PictureFile picture(String name) throws IOException {
        return new PictureFile(Bytes.of(Files.readAllBytes(PICTURES.resolve(name))));
    }
}
