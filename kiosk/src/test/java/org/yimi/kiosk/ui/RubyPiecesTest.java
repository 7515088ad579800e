package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.survey.Reading;

class RubyPiecesTest {

    @Test
    void whatOpensAndWhatClosesStaysWithItsCharacter() {
        assertThat(chunks("他说：“好！”（真的……）")).containsExactly("他", "说：", "“好！”", "（真", "的……）");
    }

    @Test
    void wordsAndNumbersStayWholeAndSpacesEndThem() {
        assertThat(chunks("坐 KTX-12 去 3.5 公里")).containsExactly("坐 ", "KTX-12 ", "去 ", "3.5 ", "公", "里");
    }

    @Test
    void aLineBreakIsAChunkOfItsOwn() {
        assertThat(chunks("一\n，二")).containsExactly("一", "", "，", "二");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsLostAndNoChunkBeginsWrongly(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var text = random.ints(1 + random.nextInt(30), 0, 12)
                    .mapToObj(i -> "园去a7 \n，！”（“😀".codePoints().skip(i).limit(1).mapToObj(Character::toString))
                    .flatMap(one -> one)
                    .collect(Collectors.joining());
            var reading = new Reading(text, Collections.nCopies(Reading.length(text), "ā"));

            var pieces = RubyPieces.of(reading);

            var said = pieces.stream().map(RubyPiecesTest::text).map(one -> one.isEmpty() ? "\n" : one);
            assertThat(said.collect(Collectors.joining())).isEqualTo(text);
            for (var chunk : pieces)
                for (var piece : chunk)
                    assertThat(!piece.syllable().isEmpty())
                            .as("seed %d", seed)
                            .isEqualTo(Reading.isChinese(piece.base().codePointAt(0)));
        }
    }

    private static List<String> chunks(String text) {
        var reading = new Reading(text, Collections.nCopies(Reading.length(text), "ā"));
        return RubyPieces.of(reading).stream().map(RubyPiecesTest::text).toList();
    }

    private static String text(List<RubyPieces.Piece> chunk) {
        return chunk.stream().map(RubyPieces.Piece::base).collect(Collectors.joining());
    }
}
