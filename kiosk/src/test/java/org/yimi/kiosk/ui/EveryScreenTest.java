package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.util.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.Gallery.Exhibit;

class EveryScreenTest {

    static Stream<Arguments> windows() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        Arguments.of(language, 1280, 800),
                        Arguments.of(language, 1920, 1080),
                        Arguments.of(language, 1080, 1920)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void isLargeEnoughLegibleAndWithinReach(Language language, int width, int height) throws Exception {
        var library = Library.read(List.of(Path.of("../content/packs")));
        var pictures = FxThread.call(() -> new Pictures(library::picture));
        awaitPictures(library, pictures);
        var size = ScreenSize.of(width, height, 96);

        var gallery = new Gallery(library, pictures, Reach.of(size), language);
        var window = OpenWindow.of(size, Duration.millis(1));
        var faults = new ArrayList<String>();
        for (var exhibit : gallery.exhibits()) faults.addAll(FxThread.call(() -> inspect(window, size, language, exhibit)));
        window.close();

        assertThat(faults).isEmpty();
    }

    private static List<String> inspect(OpenWindow window, ScreenSize size, Language language, Exhibit exhibit)
            throws Exception {
        var shown = show(window.navigator(), exhibit);
        var name = size.width() + "x" + size.height() + "-" + language + "-" + exhibit.name();
        Snapshots.write(window.navigator().root(), name);
        return Inspection.of(size, exhibit, shown);
    }

    private static Parent show(Navigator navigator, Exhibit exhibit) {
        var shown = exhibit.screen().get();
        if (exhibit.overlay()) navigator.cover(shown);
        else navigator.show(shown);
        shown.setOpacity(1);
        navigator.root().applyCss();
        navigator.root().layout();
        return shown;
    }

    private static void awaitPictures(Library library, Pictures pictures) throws Exception {
        var images = FxThread.call(() -> {
            library.surveys().forEach(pictures::preload);
            return Stream.concat(
                            Stream.of(OwnPicture.values()).map(OwnPicture::image),
                            library.surveys().flatMap(survey -> survey.questions().stream()
                                    .flatMap(question -> question.pictures().stream())
                                    .map(picture -> pictures.of(survey, picture))))
                    .map(EveryScreenTest::loaded)
                    .toArray(CompletableFuture[]::new);
        });
        CompletableFuture.allOf(images).get(60, TimeUnit.SECONDS);
    }

    private static CompletableFuture<Image> loaded(Image image) {
        var loaded = new CompletableFuture<Image>();
        image.progressProperty().addListener((_, _, progress) -> {
            if (progress.doubleValue() >= 1) loaded.complete(image);
        });
        if (image.getProgress() >= 1) loaded.complete(image);
        return loaded;
    }
}
