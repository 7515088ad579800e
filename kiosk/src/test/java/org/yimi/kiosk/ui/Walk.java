package org.yimi.kiosk.ui;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.util.Duration;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.rules.Pixels;
import org.yimi.kiosk.rules.Place;
import org.yimi.kiosk.rules.Report;
import org.yimi.kiosk.rules.Rulebook;
import org.yimi.kiosk.rules.Shown;

/** Shows every screen in a real window of each known size and language, and lets the rules look at it. */
final class Walk {
    private static final List<ScreenSize> SIZES = List.of(
            ScreenSize.of(1280, 800, 96), ScreenSize.of(1920, 1080, 96), ScreenSize.of(1080, 1920, 96));
    private static final int ENTRANCE_PULSES = 30;
    private static final int A_SECOND_OF_PULSES = 60;

    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private final Rulebook rulebook = new Rulebook();
    private final Scans scans = new Scans();
    private final StyleErrors styles = new StyleErrors();
    private final Pictures pictures;

    private Walk() throws Exception {
        pictures = FxThread.call(() -> new Pictures(library::picture));
        awaitPictures();
    }

    static Report over() throws Exception {
        return new Walk().report(Optional.empty());
    }

    /** As {@link #over()}, and keeps a picture of each screen. */
    static Report over(Path folder) throws Exception {
        try (var snapshots = new Snapshots(folder)) {
            return new Walk().report(Optional.of(snapshots));
        }
    }

    private Report report(Optional<Snapshots> snapshots) throws Exception {
        for (var size : SIZES) for (var language : Language.values()) visit(size, language, snapshots);
        watch(SIZES.getFirst());
        return rulebook.report();
    }

    private void visit(ScreenSize size, Language language, Optional<Snapshots> snapshots) throws Exception {
        var window = OpenWindow.of(size, Duration.millis(1));
        for (var exhibit : new Gallery(library, pictures, Reach.of(size), language).exhibits())
            FxThread.run(() -> {
                var place = place(exhibit, size, language);
                var shown = exhibit.showIn(window.navigator());
                snapshots.ifPresent(kept -> kept.put(place, Pixels.of(window.navigator().root())));
                var looked = Shown.of(place, size, Reach.USUAL_LOWER_EDGE_MM, shown, exhibit.fresh());
                rulebook.inspect(looked);
                scans.of(window.navigator(), looked).forEach(rulebook::inspect);
                rulebook.hear(place, styles.sinceLast());
            });
        window.close();
    }

    /** Leaves one screen of each kind that children see alone for a second. */
    private void watch(ScreenSize size) throws Exception {
        var window = OpenWindow.moving(size);
        var seen = new HashSet<String>();
        for (var exhibit : new Gallery(library, pictures, Reach.of(size), Language.ZH).exhibits()) {
            if (exhibit.bands().isEmpty()) continue;
            var shown = FxThread.call(() -> exhibit.showIn(window.navigator()));
            if (!seen.add(String.valueOf(shown.getId()))) continue;
            pass(window, ENTRANCE_PULSES);
            var before = FxThread.call(() -> Pixels.of(window.navigator().root()));
            pass(window, A_SECOND_OF_PULSES);
            var after = FxThread.call(() -> Pixels.of(window.navigator().root()));
            rulebook.compare(place(exhibit, size, Language.ZH), before, after);
        }
        window.close();
    }

    private static void pass(OpenWindow window, int pulses) throws Exception {
        var passed = new AtomicInteger();
        window.await(() -> passed.incrementAndGet() > pulses);
    }

    private static Place place(Exhibit exhibit, ScreenSize size, Language language) {
        return new Place(exhibit.name(), exhibit.bands(), size.width() + "x" + size.height(), language);
    }

    private void awaitPictures() throws Exception {
        var images = FxThread.call(() -> {
            var own = Stream.of(OwnPicture.values()).map(OwnPicture::image);
            var cards = Stream.of(CardPicture.values()).map(pictures::of);
            var packs = library.editions()
                    .flatMap(edition -> edition.pictures().map(picture -> pictures.of(edition, picture)));
            return Stream.of(own, cards, packs)
                    .flatMap(some -> some)
                    .map(Walk::loaded)
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
