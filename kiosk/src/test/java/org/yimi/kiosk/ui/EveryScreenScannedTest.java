package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.rules.Colour;
import org.yimi.kiosk.rules.Pixels;
import org.yimi.kiosk.rules.Place;
import org.yimi.kiosk.visit.Scanning;

/**
 * U19: on every screen each target that is awake is pointed out once a round, by a frame that lies in the window, on no
 * other target, and stands out from any ground. Pictures of it are kept in the folder that {@code scanned} names.
 */
class EveryScreenScannedTest {
    private static final double STANDS_OUT = 3;

    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private final List<String> findings = new ArrayList<>();
    private final Set<String> painted = new HashSet<>();
    private final Set<Button> reached = new HashSet<>();
    private int looks;

    @ParameterizedTest
    @CsvSource({"1280,800,USUAL", "1080,1920,SLOW"})
    void everyTargetIsPointedOut(int width, int height, Scanning how) throws Exception {
        var size = ScreenSize.of(width, height, 96);
        var window = OpenWindow.of(size, Duration.millis(1));
        var pictures = FxThread.call(() -> new Pictures(library::picture));
        var folder = Optional.ofNullable(System.getProperty("scanned")).map(Path::of);
        var seen = new HashSet<String>();
        try (var snapshots = new Snapshots(folder.orElse(Path.of("")))) {
            for (var exhibit : new Gallery(library, pictures, Reach.of(size), Language.ZH).exhibits()) {
                if (exhibit.bands().isEmpty() || isLike(exhibit, seen)) continue;
                var place = new Place(exhibit.name(), exhibit.bands(), width + "x" + height, Language.ZH);
                FxThread.run(() -> {
                    window.navigator().scan(how);
                    var shown = exhibit.showIn(window.navigator());
                    look(place, shown, window.navigator(), how);
                    if (folder.isPresent()) snapshots.put(place, Pixels.of(window.navigator().root()));
                });
            }
        }
        window.close();

        assertThat(looks).isGreaterThan(1000);
        assertThat(findings).isEmpty();
    }

    /** Pinyin and larger words change no target, nor does what a suggestion is about. */
    private static boolean isLike(Exhibit exhibit, Set<String> seen) {
        var name = exhibit.name().replaceAll("-pinyin|-large", "").replaceAll("^(suggesting-matter|closed|explaining).*", "$1");
        return !seen.add(name + exhibit.bands());
    }

    private void look(Place place, Parent shown, Navigator navigator, Scanning how) {
        reached.clear();
        var scan = navigator.scan();
        scan.step();
        var first = scan.pointedOut();
        if (first.isEmpty()) findings.add(place + ": nothing is pointed out");
        else walk(place, navigator, first, how);
        shown.lookupAll(".tap").stream()
                .filter(tap -> !tap.isDisabled() && isSeen(tap) && !reached.contains(tap))
                .forEach(tap -> findings.add(place + ": never pointed out: " + tap));
    }

    /** Until these are pointed out again. */
    private void walk(Place place, Navigator navigator, List<Button> end, Scanning how) {
        var scan = navigator.scan();
        var steps = 0;
        do {
            look(place, navigator);
            var now = scan.pointedOut();
            if (now.size() == 1) reached.addAll(now);
            else {
                scan.press();
                walk(place, navigator, now, how);
            }
            scan.step();
            steps++;
        } while (!scan.pointedOut().equals(end));
        if (steps > how.most()) findings.add(place + ": " + steps + " steps before the first comes again");
    }

    private void look(Place place, Navigator navigator) {
        var root = navigator.root();
        root.layout();
        var targets = navigator.scan().pointedOut();
        var frames = List.copyOf(((Parent) navigator.scan().frames()).getChildrenUnmodifiable());
        var window = new BoundingBox(0, 0, root.getLayoutBounds().getWidth(), root.getLayoutBounds().getHeight());
        for (var i = 0; i < targets.size(); i++) {
            looks++;
            var frame = frames.get(i);
            var outside = frame.localToScene(frame.getBoundsInLocal());
            if (!outside.contains(box(targets.get(i)))) findings.add(place + ": no frame around " + targets.get(i));
            if (!window.contains(outside)) findings.add(place + ": the frame leaves the window: " + outside);
            for (var other : reached)
                if (!other.equals(targets.get(i)) && outside.intersects(box(other)))
                    findings.add(place + ": the frame of " + targets.get(i) + " lies on " + other);
        }
        // one picture of each kind of screen: the frame is the same everywhere
        if (!painted.add(place.size() + navigator.root().getChildrenUnmodifiable().getFirst().getId())) return;
        var pixels = Pixels.of(root);
        for (var i = 0; i < targets.size(); i++)
            if (contrast(pixels, frames.get(i), box(targets.get(i))) < STANDS_OUT)
                findings.add(place + ": the frame of " + targets.get(i) + " does not stand out");
    }

    /** Between the lightest and the darkest of what lies left of the target, inside its frame. */
    private static double contrast(Pixels pixels, Node frame, Bounds target) {
        var outside = frame.localToScene(frame.getBoundsInLocal());
        var row = (int) target.getCenterY();
        var most = 1.0;
        for (var x = (int) Math.ceil(outside.getMinX()); x < target.getMinX(); x++)
            for (var y = (int) Math.ceil(outside.getMinX()); y < x; y++)
                most = Math.max(most, Colour.contrast(pixels.at(x, row), pixels.at(y, row)));
        return most;
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }
}
