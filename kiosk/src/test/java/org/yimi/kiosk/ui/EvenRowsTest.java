package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.util.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Language;

/** Cards of which none belong together stand in rows of one length. */
class EvenRowsTest {
    private final Library library = Library.read(List.of(Path.of("../content/packs")));

    @ParameterizedTest
    @CsvSource({"1280,800", "1920,1080", "1080,1920"})
    void theEightPicturesOfTheLookUpStandInTwoRowsOfFour(int width, int height) throws Exception {
        var size = ScreenSize.of(width, height, 96);
        var window = OpenWindow.of(size, Duration.millis(1));
        var pictures = FxThread.call(() -> new Pictures(library::picture));
        var exhibits = new Gallery(library, pictures, Reach.of(size), Language.ZH).exhibits().stream()
                .filter(exhibit -> exhibit.name().equals("matching-1"))
                .toList();

        assertThat(exhibits).isNotEmpty();
        for (var exhibit : exhibits) {
            var rows = FxThread.call(() -> exhibit.showIn(window.navigator()).lookupAll(".card-picture").stream()
                    .map(card -> Math.round(card.localToScene(card.getLayoutBounds()).getMinY()))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
            assertThat(rows.values()).as(exhibit.toString()).containsExactly(4L, 4L);
        }
        window.close();
    }
}
