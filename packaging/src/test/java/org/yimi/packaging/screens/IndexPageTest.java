package org.yimi.packaging.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexPageTest {
    private static final String REPORT = """
            {"rules": [{"rule": "U6 TapOnly", "says": "a < b", "screens": 2, "looks": 9, "findings": 1}],
             "findings": [{"rule": "U6 TapOnly", "screen": "start", "band": "all", "size": "1280x800", "language": "en",
                           "what": "\\"Start\\" is dragged"}]}
            """;

    @TempDir
    private Path dir;

    @Test
    void everyPictureStandsUnderItsScreenWithALinkToItsFullSize() throws Exception {
        put("kiosk/1280x800/zh-CN/B-assent.png");
        put("kiosk/1280x800/en/B-assent.png");
        put("small/kiosk/1280x800/en/B-assent.png");
        put("console/overview-390-en.png");

        var html = html();

        assertThat(html)
                .containsOnlyOnce("<h3 id=\"kiosk-assent\">assent</h3>")
                .contains("<a href=\"kiosk/1280x800/en/B-assent.png\"><img loading=\"lazy\" alt=\"assent B 1280x800 en\""
                        + " src=\"small/kiosk/1280x800/en/B-assent.png\">")
                .contains("src=\"kiosk/1280x800/zh-CN/B-assent.png\"")
                .contains("<h3 id=\"console-overview\">overview</h3>")
                .doesNotContain("<script", "http:", "https:");
    }

    @Test
    void theReportStandsOnTopWithTheNumberOfFindings() throws Exception {
        put("kiosk/1280x800/en/all-start.png");
        Files.writeString(dir.resolve("rules.json"), REPORT);

        var html = html();

        assertThat(html).contains("<strong>1 findings</strong>", "a &lt; b", "&quot;Start&quot; is dragged");
        assertThat(html.indexOf("1 findings")).isLessThan(html.indexOf("<h2>"));
    }

    private void put(String file) throws Exception {
        Files.createDirectories(dir.resolve(file).getParent());
        Files.createFile(dir.resolve(file));
    }

    private String html() throws Exception {
        return new IndexPage(Shot.in(dir), Rules.read(dir)).html();
    }
}
