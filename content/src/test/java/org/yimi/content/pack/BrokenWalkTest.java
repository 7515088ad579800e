package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.content.survey.Question.LabelledScale;
import org.yimi.content.survey.Question.WalkChecklist;
import org.yimi.content.survey.Reading;

/** A good walk and a good scale, broken in one way at a time. */
class BrokenWalkTest {
    private static final String SURVEY =
            """
            survey: walk
            version: 1
            title: { zh: 走路, en: Walking }
            picture: a.png
            bands: [C, D]
            questions:
              - walk-checklist: there
                prompt: { zh: "这里的路怎么样？", en: "How is the path here?" }
                picture: a.png
                place: road
                items:
                  - id: path
                    zh: 路面
                    en: Path
                    picture: a.png
                    marks:
                      - { id: even, zh: 平整, en: Even, picture: b.png }
                      - { id: bumpy, zh: 坑洼, en: Bumpy, picture: c.png }
                  - id: light
                    zh: 路灯
                    en: Street light
                    picture: b.png
                    marks:
                      - { id: bright, zh: 明亮, en: Bright, picture: a.png }
                      - { id: dim, zh: 昏暗, en: Dim, picture: c.png }
              - labelled-scale: how-bumpy
                prompt: { zh: "路面有多平？", en: "How even is the path?" }
                picture: a.png
                when: "selected(${there}, 'path.bumpy')"
                choices:
                  - { id: little, zh: 有点平, en: A little, picture: a.png }
                  - { id: much, zh: 很平, en: Very, picture: b.png }
            """;
    private static final String PLACES =
            "taxonomy: places\nversion: 1\nterms:\n  - { id: road, zh: 路, en: Road, picture: a.png }\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aGoodPack() throws IOException {
        TestPack.begin(folder, "walk", "a.png", "b.png", "c.png");
        TestPack.write(folder, "surveys/walk.yaml", SURVEY);
        TestPack.write(folder, "taxonomies/places.yaml", PLACES);
    }

    @Test
    void theGoodPackHasNoFaults() {
        var questions = PackReader.read(folder).surveys().getFirst().questions();

        assertThat(questions).hasExactlyElementsOfTypes(WalkChecklist.class, LabelledScale.class);
        assertThat(questions.getFirst().pictures())
                .containsExactly("a.png", "a.png", "b.png", "c.png", "b.png", "a.png", "c.png");
        ReadingWriter.write(folder, text -> Collections.nCopies(Reading.length(text), "ā"));
        assertThat(PackLint.faults(folder)).isEmpty();
    }

    @Test
    void aPackForBandCWithoutPinyinHasOneFault() {
        assertThat(PackLint.faults(folder))
                .containsExactly(new Fault("pinyin.yaml", 0, Rule.NO_READING, "is missing, but band B or C is offered"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            place: road        | place: sea               | 10 | place "sea" is no term of the taxonomy "places"
            place: road        | place: Road              | 10 | place "Road" is no term
            place: road        | places: road             | 10 | "places" is not known here
            id: light          | id: path                 | 7  | "path" stands twice
            id: light          | id: Light                | 19 | id "Light"
            zh: 路灯            | zh: 路面                  | 7  | "路面" stands twice
            en: Street light   | en: ""                   | 19 | the English text is missing
            picture: b.png\\n        marks | marks | 19 | picture is missing
            id: dim            | id: bright               | 19 | "bright" stands twice
            id: bumpy          | id: path.bumpy           | 18 | id "path.bumpy"
            picture: c.png     | picture: d.png           | 18 | picture pictures/d.png is missing
            items:             | choices:                 | 12 | "choices" is not known here
            labelled-scale     | walk-checklist           | 31 | "choices" is not known here
            labelled-scale     | labeled-scale            | 26 | a question begins with one of
            """)
    void eachMistakeIsOneFaultAtItsLine(String from, String to, int line, String reason) throws IOException {
        write(from, to);

        assertThat(faults()).as(to).singleElement().satisfies(fault -> {
            assertThat(fault.reason()).contains(reason);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void anItemHasTwoMarksAndAWalkTwoToFourItems() throws IOException {
        write("          - { id: dim, zh: 昏暗, en: Dim, picture: c.png }\n", "");
        assertThat(faults()).singleElement().asString().contains("exactly two marks, not 1");

        write(SURVEY.substring(SURVEY.indexOf("      - id: light"), SURVEY.indexOf("  - labelled-scale")), "");
        assertThat(faults()).singleElement().asString().contains("has 1 items, 2 to 4 are possible");
    }

    @Test
    void aWrongTaxonomyIsOneFaultAndNotOneMoreForEachPlace() throws IOException {
        Files.writeString(folder.resolve("taxonomies/places.yaml"), "taxonomy: places\nversion: 1\n");

        assertThat(faults()).singleElement().asString().contains("terms is missing");
    }

    @Test
    void withoutATaxonomyThereIsNoPlace() throws IOException {
        Files.delete(folder.resolve("taxonomies/places.yaml"));

        assertThat(faults()).singleElement().asString().contains("place \"road\" is no term");
    }

    private void write(String from, String to) throws IOException {
        var text = SURVEY.replaceFirst(Pattern.quote(from.replace("\\n", "\n")), Matcher.quoteReplacement(to));
        assertThat(text).isNotEqualTo(SURVEY);
        Files.writeString(folder.resolve("surveys/walk.yaml"), text);
    }

    private List<Fault> faults() {
        var bad = catchThrowableOfType(BadPack.class, () -> PackReader.read(folder));
        return bad == null ? List.of() : bad.faults();
    }
}
