package org.yimi.packaging.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TallyCsvTest {
    @TempDir
    private Path dir = Path.of("");

    @Test
    void aTallyComesBackFromItsFileAlsoWithCommasAndQuotes() {
        var cells = List.of(
                Cell.sessions("我们的公园", "中学"),
                new Cell("我们的公园", "中学", "你说\"想\", 还是不想？", "不知道"),
                new Cell("我们的公园", "中学", "你说\"想\", 还是不想？", "不知道"));
        var tally = Tally.of(cells);
        var file = dir.resolve("tapped.csv");

        TallyCsv.write(file, tally);

        assertThat(TallyCsv.read(file)).isEqualTo(tally);
        assertThat(file).content().startsWith("survey,band,question,answer,count\n我们的公园,中学,,,1\n");
    }

    @Test
    void aFileThatIsNoTallyIsRefusedByFileAndLine() throws IOException {
        var file = Files.writeString(dir.resolve("bad.csv"), "survey,band,question,answer,count\na,b,c\n");

        assertThatThrownBy(() -> TallyCsv.read(file)).hasMessageContaining("bad.csv line 2");
    }
}
