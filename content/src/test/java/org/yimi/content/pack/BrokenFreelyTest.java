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
import org.yimi.content.survey.Question.Drawing;
import org.yimi.content.survey.Question.FingerWriting;
import org.yimi.content.survey.Question.FreeText;
import org.yimi.content.survey.Question.NumberEntry;
import org.yimi.content.survey.Question.SpotOnPicture;
import org.yimi.content.survey.Reading;

/** Good questions without options, broken in one way at a time. */
class BrokenFreelyTest {
    private static final String SURVEY =
            """
            survey: freely
            version: 1
            title: { zh: 说说, en: Say }
            picture: a.png
            bands: [C, D]
            questions:
              - spot-on-picture: where
                prompt: { zh: "你想去哪里？", en: "Where would you like to go?" }
                picture: a.png
                scene: b.png
                columns: 6
                rows: 4
              - number: days
                prompt: { zh: "去了几天？", en: "On how many days?" }
                picture: a.png
                when: "${where} = 'f4'"
                from: 0
                to: 7
              - drawing: picture
                prompt: { zh: "画一画。", en: "Draw it." }
                picture: a.png
                when: "${days} = '7'"
              - finger-writing: name
                prompt: { zh: "起个名字。", en: "Give it a name." }
                picture: a.png
              - free-text: more
                prompt: { zh: "还想说什么？", en: "What else?" }
                picture: a.png
                longest: 60
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aGoodPack() throws IOException {
        TestPack.begin(folder, "freely", "a.png", "b.png");
        TestPack.write(folder, "surveys/freely.yaml", SURVEY);
    }

    @Test
    void theGoodPackHasNoFaults() {
        var questions = PackReader.read(folder).surveys().getFirst().questions();

        assertThat(questions)
                .hasExactlyElementsOfTypes(
                        SpotOnPicture.class, NumberEntry.class, Drawing.class, FingerWriting.class, FreeText.class);
        assertThat(questions.getFirst().pictures()).containsExactly("a.png", "b.png");
        ReadingWriter.write(folder, text -> Collections.nCopies(Reading.length(text), "ā"));
        assertThat(PackLint.faults(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            scene: b.png      | scene: c.png      | 10 | picture pictures/c.png is missing
            scene: b.png      | scenes: b.png     | 10 | "scenes" is not known here
            columns: 6        | columns: 7        | 7  | columns must be 2 to 6, not 7
            columns: 6        | columns: 1        | 7  | columns must be 2 to 6, not 1
            columns: 6        | columns: six      | 11 | columns must be a whole number
            rows: 4           | rows: 5           | 7  | rows must be 2 to 4, not 5
            rows: 4           | longest: 4        | 12 | "longest" is not known here
            from: 0           | from: -1          | 13 | not from -1 to 7
            to: 7             | to: 0             | 13 | not from 0 to 0
            to: 7             | to: 1000          | 13 | not from 0 to 1000
            longest: 60       | longest: 0        | 26 | longest must be 1 to 200, not 0
            longest: 60       | longest: 201      | 26 | longest must be 1 to 200, not 201
            longest: 60       | choices: []       | 29 | "choices" is not known here
            drawing: picture  | painting: picture | 19 | a question begins with one of
            """)
    void eachMistakeIsOneFaultAtItsLine(String from, String to, int line, String reason) throws IOException {
        write(from, to);

        assertThat(faults()).as(to).singleElement().satisfies(fault -> {
            assertThat(fault.reason()).contains(reason);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            ${where} = 'f4'   | ${where} = 'g4'   | 16 | when: "g4" is no answer to ${where}
            ${days} = '7'     | ${days} = '8'     | 22 | when: "8" is no answer to ${days}
            ${days} = '7'     | ${days} = '0-1'   | 22 | when: "0-1" is no answer to ${days}
            bands: [C, D]     | bands: [A, C]     | 7  | band A uses this-or-that only
            """)
    void whatNoAnswerCanMeetAndWhatTheYoungestCannotDoIsAFaultOfTheLint(
            String from, String to, int line, String reason) throws IOException {
        ReadingWriter.write(folder, text -> Collections.nCopies(Reading.length(text), "ā"));
        write(from, to);

        assertThat(PackLint.faults(folder)).anySatisfy(fault -> {
            assertThat(fault.reason()).contains(reason);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void aChildIsAskedForNoMoreSheetsThanAnEnvelopeTakes() throws IOException {
        var more = new StringBuilder(SURVEY);
        for (var i = 0; i < 3; i++)
            more.append("  - drawing: more-").append(i)
                    .append("\n    prompt: { zh: \"再画一画。\", en: \"Draw more.\" }\n    picture: a.png\n");
        Files.writeString(folder.resolve("surveys/freely.yaml"), more);

        assertThat(faults()).singleElement().asString().contains("asked for 6 drawings and writings, at most 5");
    }

    private void write(String from, String to) throws IOException {
        var text = SURVEY.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        assertThat(text).isNotEqualTo(SURVEY);
        Files.writeString(folder.resolve("surveys/freely.yaml"), text);
    }

    private List<Fault> faults() {
        var bad = catchThrowableOfType(BadPack.class, () -> PackReader.read(folder));
        return bad == null ? List.of() : bad.faults();
    }
}
