package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One good pack, broken in one way at a time: exactly one fault, at its place, with its reason. */
class BrokenPackTest {
    private static final String SURVEY =
            """
            # a comment
            survey: walk
            version: 1
            title: { zh: 走路, en: Walking }
            picture: foot.png
            bands: [B, C]
            questions:
              - single-choice: how
                prompt: { zh: "你怎么去？", en: "How do you go?" }
                picture: foot.png
                choices:
                  - { id: foot, zh: 走路, en: On foot, picture: foot.png }
                  - { id: bus, zh: 公交车, en: Bus, picture: bus.png }
              - several-choices: what
                prompt: { zh: "看到什么？", en: "What do you see?" }
                picture: foot.png
                bands: [C]
                when: "${how} = 'foot'"
                at-most: 2
                choices:
                  - { id: tree, zh: 树, en: Tree, picture: tree.png }
                  - { id: dog, zh: 狗, en: Dog, picture: foot.png }
            """;

    @TempDir
    private Path temp = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void aGoodPack() throws IOException {
        folder = Files.createDirectories(temp.resolve("pack"));
        write("pack.yaml", "pack: walk\nversion: 1\ntitle: { zh: 走, en: Walk }\n");
        write("surveys/walk.yaml", SURVEY);
        write("taxonomies/t.yaml", "taxonomy: t\nversion: 1\nterms:\n  - { id: x, zh: 甲, en: X, picture: foot.png }\n");
        for (var name : List.of("foot.png", "bus.png", "tree.png")) write("pictures/" + name, "png");
    }

    @Test
    void theGoodPackHasNoFaults() {
        assertThat(PackReader.read(folder).surveys()).singleElement().extracting("id").isEqualTo("walk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            picture: bus.png         | picture: train.png          | 13 | picture pictures/train.png is missing
            picture: bus.png         | picture: ../bus.png         | 13 | picture "../bus.png": use a-z
            picture: bus.png         | picture: /etc/passwd        | 13 | use a-z
            picture: bus.png         | picture: Bus.png            | 13 | use a-z
            ${how} =                 | ${who} =                    | 18 | names ${who}, which is no earlier question
            ${how} =                 | ${what} =                   | 18 | names ${what}, which is no earlier question
            ${how} =                 | ${how} is                   | 18 | when: column 8: expected = or !=
            several-choices: what    | several-choices: how        | 14 | "how" stands twice
            several-choices: what    | several-choices: What       | 14 | id "What": use a-z
            at-most: 2               | at-most: 0                  | 14 | at-most must be 1 to 2, not 0
            at-most: 2               | at-most: 3                  | 14 | at-most must be 1 to 2, not 3
            at-most: 2               | at-most: two                | 19 | at-most must be a whole number
            at-most: 2               | at-moist: 2                 | 19 | "at-moist" is not known here
            at-most: 2               | at-most:                    | 19 | a value is missing
            at-most: 2               | faces: x                    | 14 | a question begins with one of
            - single-choice: how     | - singel-choice: how        | 8  | a question begins with one of
            bands: [B, C]            | bands: [B, F]               | 6  | band "F" is none of
            bands: [B, C]            | bands: [B, b]               | 6  | band "b" is none of
            bands: [B, C]            | bands: []                   | 6  | no band is named
            bands: [B, C]            | bands: B                    | 6  | bands must be a list
            bands: [C]               | bands: [D]                  | 14 | a band that the survey is not for
            version: 1               | version: 0                  | 3  | version must be 1 or higher, not 0
            version: 1               | version: one                | 3  | version must be a whole number
            version: 1               | version: 99999999999        | 3  | version must be a whole number
            title: { zh: 走路, en     | title: { zh: "", en         | 4  | the Chinese text is missing
            en: On foot              | de: Zu Fuß                  | 12 | "de" is not known here
            en: Bus                  | en: On foot                 | 8  | "On foot" stands twice
            id: bus                  | id: foot                    | 8  | "foot" stands twice
            id: bus                  | id: null                    | 13 | a value is missing
            id: bus                  | id: *foot                   | 13 | aliases
            id: bus                  | id: !x bus                  | 13 | tags
            id: bus, zh: 公交车        | id: bus                     | 13 | zh is missing
            picture: bus.png }       | picture: bus.png            | 14 | not YAML
            survey: walk             | survey: Walk                | 2  | id "Walk"
            survey: walk             | survei: walk                | 2  | "survei" is not known here
            picture: foot.png\\nbands | bands                       | 2  | picture is missing
            questions:               | questions: none             | 8  | not YAML
            """)
    void eachMistakeIsOneFaultAtItsLine(String from, String to, int line, String reason) throws IOException {
        var text = SURVEY.replaceFirst(java.util.regex.Pattern.quote(from.replace("\\n", "\n")), java.util.regex.Matcher.quoteReplacement(to));
        assertThat(text).isNotEqualTo(SURVEY);
        write("surveys/walk.yaml", text);

        assertOnly("surveys/walk.yaml", line, reason, text);
    }

    @Test
    void aBandThatIsOfferedNeedsAQuestion() throws IOException {
        var text = SURVEY.replace("bands: [B, C]", "bands: [A, B, C]").replaceFirst(
                "    picture: foot.png\n    choices", "    picture: foot.png\n    bands: [B, C]\n    choices");

        assertSurvey(text, 6, "band A is offered but has no question");
    }

    @Test
    void sevenChoicesAreTooMany() throws IOException {
        var more = new StringBuilder(SURVEY);
        for (var i = 0; i < 5; i++)
            more.append("      - { id: m%d, zh: 多%d, en: More %d, picture: foot.png }\n".formatted(i, i, i));

        assertSurvey(more.toString(), 14, "has 7 choices, 2 to 6 are possible");
    }

    @Test
    void whatIsNoYamlIsNamedWithItsLine() throws IOException {
        assertSurvey("survey: walk\nbands:\n\t- B\n", 3, "Do not use \\t(TAB) for indentation");
        assertSurvey("survey: walk\nbands: [B\n", 3, "not YAML");
        assertSurvey("survey: 'walk\n", 2, "not YAML");
        assertSurvey("", 1, "the file is empty");
        assertSurvey("# nothing yet\n", 1, "the file is empty");
        assertSurvey("- a\n", 1, "the file must have fields");
        assertSurvey(SURVEY + "---\nsurvey: other\n", 24, "more than one document");
        assertSurvey("survey: walk\nsurvey: walk\n", 2, "\"survey\" stands twice");
        assertSurvey("[".repeat(100_000), 1, "not YAML");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(folder.resolve("surveys/walk.yaml"), SURVEY.getBytes(java.nio.charset.Charset.forName("GBK")));

        assertOnly("surveys/walk.yaml", 0, "is not UTF-8 text", "");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        assertSurvey(SURVEY + "#".repeat(1024 * 1024), 0, "larger than 1 MiB");
    }

    @Test
    void anAliasBombIsRefusedAtItsFirstAlias() throws IOException {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 60; i++) bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));

        assertSurvey(bomb.toString(), 1, "anchors (&), aliases (*)");
    }

    @Test
    void twoMistakesAreTwoFaultsAndWhatFollowsFromOneIsNone() throws IOException {
        write("surveys/walk.yaml", SURVEY.replace("picture: bus.png", "picture: train.png").replace("at-most: 2", "at-most: x"));

        assertThat(faults()).extracting(Fault::line).containsExactly(13, 19);
    }

    @Test
    void aPackWithoutItsHeadOrItsSurveysSaysSo() throws IOException {
        Files.delete(folder.resolve("surveys/walk.yaml"));
        assertOnly("surveys", 0, "the pack has no survey, no vocabulary and no explainer", "");
        Files.move(folder.resolve("taxonomies/t.yaml"), folder.resolve("surveys/t.yml"));
        assertOnly("surveys/t.yml", 0, "name it .yaml", "");
        Files.delete(folder.resolve("surveys/t.yml"));
        write("surveys/walk.yaml", SURVEY);
        Files.delete(folder.resolve("pack.yaml"));
        assertOnly("pack.yaml", 0, "is missing", "");
    }

    @Test
    void theHeadAndTaxonomiesAreCheckedAsWell() throws IOException {
        write("pack.yaml", "pack: walk\nversion: 0\ntitle: { zh: 走, en: Walk }\n");
        assertOnly("pack.yaml", 2, "version must be 1 or higher", "");
        write("pack.yaml", "version: 1\npack: ../walk\ntitle: { zh: 走, en: Walk }\n");
        assertOnly("pack.yaml", 2, "id \"../walk\"", "");
        write("pack.yaml", "pack: walk\nversion: 1\ntitle: { zh: 走, en: Walk }\n");
        write("taxonomies/t.yaml", "taxonomy: t\nversion: 1\nterms: []\n");
        assertOnly("taxonomies/t.yaml", 3, "has no terms", "");
    }

    @Test
    void theSameSurveyTwiceIsNamedOnce() throws IOException {
        write("surveys/zoo.yaml", SURVEY);

        assertOnly("surveys/zoo.yaml", 1, "walk version 1 is also in surveys/walk.yaml", "");
    }

    @Test
    void linksLeadNowhereOutsideThePack() throws IOException {
        var outside = Files.writeString(temp.resolve("secret.yaml"), SURVEY);
        Files.createSymbolicLink(folder.resolve("surveys/link.yaml"), outside);
        assertOnly("surveys/link.yaml", 0, "is not a file inside the pack", "");

        Files.delete(folder.resolve("surveys/link.yaml"));
        Files.delete(folder.resolve("pictures/bus.png"));
        Files.createSymbolicLink(folder.resolve("pictures/bus.png"), outside);
        assertOnly("surveys/walk.yaml", 13, "is not a file inside the pack", SURVEY);

        Files.delete(folder.resolve("pictures/bus.png"));
        Files.createSymbolicLink(folder.resolve("pictures/bus.png"), Path.of("foot.png"));
        assertThat(PackReader.read(folder).surveys()).hasSize(1);
    }

    @Test
    void aFolderInPlaceOfAFileIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("surveys/folder.yaml"));

        assertOnly("surveys/folder.yaml", 0, "is not a file inside the pack", "");
    }

    private void assertSurvey(String text, int line, String reason) throws IOException {
        write("surveys/walk.yaml", text);
        assertOnly("surveys/walk.yaml", line, reason, text);
    }

    private void assertOnly(String file, int line, String reason, String text) {
        assertThat(faults()).as(text.substring(0, Math.min(1000, text.length()))).singleElement().satisfies(fault -> {
            assertThat(fault.reason()).contains(reason).hasSizeLessThan(300);
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    private List<Fault> faults() {
        var bad = catchThrowableOfType(BadPack.class, () -> PackReader.read(folder));
        return bad == null ? List.of() : bad.faults();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
