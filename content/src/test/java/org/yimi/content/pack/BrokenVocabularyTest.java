package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A good vocabulary, broken in one way at a time. */
class BrokenVocabularyTest {
    private static final String WORDS =
            """
            vocabulary: words
            version: 1
            feelings:
              - { id: glad, zh: 开心, en: Glad, picture: a.png }
              - { id: sad, zh: 难过, en: Sad, picture: b.png }
            matters:
              - { id: broken, zh: 坏了, en: Broken, kind: matter, picture: a.png }
              - { id: more, zh: 多一些, en: More, kind: wish, picture: b.png }
            places:
              - id: park
                zh: 公园
                en: Park
                picture: a.png
                things:
                  - { id: slide, zh: 滑梯, en: Slide, picture: a.png, matters: [broken, more] }
                  - { id: swing, zh: 秋千, en: Swing, picture: b.png, matters: [broken, more] }
              - id: school
                zh: 学校
                en: School
                picture: b.png
                things:
                  - { id: desk, zh: 桌子, en: Desk, picture: a.png, matters: [broken, more] }
                  - { id: chair, zh: 椅子, en: Chair, picture: b.png, matters: [broken, more] }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aGoodPack() throws IOException {
        TestPack.begin(folder, "words", "a.png", "b.png");
        write(WORDS);
        ReadingWriter.write(folder, text -> text.codePoints().mapToObj(_ -> "a").toList());
    }

    @Test
    void theGoodOneIsReadAndHasNoFault() {
        assertThat(PackLint.faults(folder)).isEmpty();
        assertThat(PackReader.read(folder).vocabularies()).singleElement().satisfies(vocabulary -> {
            assertThat(vocabulary.places().getFirst().things().getLast().matters().getLast().wish()).isTrue();
            assertThat(vocabulary.feelings()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: wish         | kind: hope          | 8  | kind is matter or wish
            [broken, more] }   | [broken] }          | 15 | thing slide: has 1 choices, 2 to 6 are possible
            [broken, more] }   | [broken, lost] }    | 15 | matter "lost" is none of the matters above
            id: more           | id: broken          | 8  | matters: "broken" stands twice
            id: school         | id: park            | 1  | places, choice ids: "park" stands twice
            id: swing          | id: slide           | 10 | place park, choice ids: "slide" stands twice
            zh: 难过           | zh: 开心            | 1  | feelings, Chinese labels: "开心" stands twice
            picture: b.png }   | picture: c.png }    | 5  | picture pictures/c.png is missing
            version: 1         | version: 0          | 2  | version must be 1 or higher, not 0
            vocabulary: words  | vocabulary: Words   | 1  | id "Words": use a-z, 0-9 and -, starting with a letter, at most 40 characters
            """)
    void aWrongOneIsRefusedWithLineAndReason(String good, String bad, int line, String reason) throws IOException {
        write(WORDS.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)));

        assertThat(PackLint.faults(folder)).contains(new Fault("vocabularies/words.yaml", line, reason));
    }

    @Test
    void picturesThatStandBesideEachOtherAreNotAlike() throws IOException {
        write(WORDS.replace("Swing, picture: b.png", "Swing, picture: a.png"));

        assertThat(PackLint.faults(folder)).containsExactly(
                new Fault("vocabularies/words.yaml", 16, Rule.SAME_PICTURE, "a.png stands twice"));
    }

    @Test
    void wordsThatTheYoungestReadersCannotReadAreNamed() throws IOException {
        write(WORDS.replace("zh: 秋千", "zh: 公园里那个最高最大的红秋千"));

        assertThat(PackLint.faults(folder)).extracting(Fault::rule).containsExactly(Rule.LONG_CLAUSE, Rule.NO_READING);
    }

    @Test
    void twoPacksCannotOfferTwoBoxes(@TempDir Path shelf) throws IOException {
        for (var name : List.of("one", "two")) {
            var pack = shelf.resolve(name);
            Files.createDirectories(pack);
            TestPack.begin(pack, name, "a.png", "b.png");
            TestPack.write(pack, "vocabularies/words.yaml", WORDS.replace("vocabulary: words", "vocabulary: " + name));
        }

        assertThatThrownBy(() -> Library.read(List.of(shelf)))
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("two boxes");
    }

    private void write(String words) throws IOException {
        TestPack.write(folder, "vocabularies/words.yaml", words);
    }
}
