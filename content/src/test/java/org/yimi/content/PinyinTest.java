package org.yimi.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.pack.BadPack;
import org.yimi.content.pack.Library;
import org.yimi.content.pack.Readings;
import picocli.CommandLine;

class PinyinTest {
    private static final String PACK = "pack: x\nversion: 1\ntitle: { zh: 银行长大, en: Bank }\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"our-park", "our-city", "one-metre-walk", "after-school", "my-place"})
    void whatOurPacksHaveIsWhatTheToolWrites(String pack) throws Exception {
        copyYaml(Path.of("packs", pack));
        var written = Files.readString(folder.resolve("pinyin.yaml"));

        assertThat(run()).isZero();

        assertThat(folder.resolve("pinyin.yaml")).hasContent(written);
    }

    @Test
    void aKioskFindsTheReadingOfEachTextItShows() {
        var library = Library.read(List.of(Path.of("packs")));

        for (var survey : library.surveys().toList())
            for (var question : survey.questions())
                assertThat(library.reading(survey, question.ask().prompt().zh())).isPresent();
        var park = library.survey("our-park", 1).orElseThrow();
        assertThat(library.reading(park, "公园").orElseThrow().syllables()).containsExactly("gōng", "yuán");
        assertThat(library.reading(park, "没有这句")).isEmpty();
    }

    @Test
    void thePhrasesOfTheAuthorGoBeforeTheDictionary() throws Exception {
        Files.writeString(folder.resolve("pack.yaml"), PACK);
        Files.writeString(folder.resolve("pinyin-overrides.yaml"), "行长: háng zhǎng\n");

        assertThat(run()).isZero();

        assertThat(folder.resolve("pinyin.yaml")).content().contains("\"银行长大\": yín háng zhǎng dà\n");
    }

    @Test
    void aFileOfReadingsThatBelongsToNoPackIsWrittenAnewForItsTexts() throws Exception {
        var file = folder.resolve("own.yaml");
        Files.writeString(file, "\"银行长大\": x\n\"公园\": gōng yuàn\n");
        Files.writeString(folder.resolve("pinyin-overrides.yaml"), "行长: háng zhǎng\n");

        assertThat(run(file)).isZero();

        assertThat(Readings.parse(Files.readString(file)).values())
                .extracting(reading -> String.join(" ", reading.syllables()))
                .containsExactly("gōng yuán", "yín háng zhǎng dà");
        assertThatThrownBy(() -> Readings.parse("\"公园\": gōng\n")).isInstanceOf(BadPack.class);
    }

    @Test
    void aWrongFileOfPhrasesIsNamedByFileLineAndReasonAndNothingIsWritten() throws Exception {
        Files.writeString(folder.resolve("pack.yaml"), PACK);
        Files.writeString(
                folder.resolve("pinyin-overrides.yaml"), "长大: zhǎng\n银行: [yín]\nbank: bank\n银: yin2\n大: dà\n");

        assertThat(run()).isEqualTo(1);

        assertThat(out.toString().lines()).containsExactly(
                "pinyin-overrides.yaml:1: \"长大\": 2 Chinese characters, but 1 syllables",
                "pinyin-overrides.yaml:2: 银行 must be a text",
                "pinyin-overrides.yaml:3: \"bank\" has no Chinese character",
                "pinyin-overrides.yaml:4: \"银\": \"yin2\" is no syllable such as shàng");
        assertThat(folder.resolve("pinyin.yaml")).doesNotExist();
    }

    @Test
    void aCharacterThatNobodyCanReadIsNamedWithItsPlace() throws Exception {
        Files.writeString(folder.resolve("pack.yaml"), "pack: x\nversion: 1\ntitle: { zh: 𠀀, en: Odd }\n");

        assertThat(run()).isEqualTo(1);

        assertThat(out.toString()).startsWith("pack.yaml:3: \"𠀀\": \"\" is no syllable").contains("pinyin-overrides.yaml");
    }

    @Test
    void aFolderThatIsNoPackIsRefused() {
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("pack.yaml: is missing");
    }

    private void copyYaml(Path pack) throws IOException {
        try (var files = Files.walk(pack)) {
            for (var file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                var copy = folder.resolve(pack.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private int run() {
        return run(folder);
    }

    private int run(Path what) {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(out, true))
                .execute("pinyin", what.toString());
    }
}
