package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.survey.AgeBand;

/** What Chromium prints on A4. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintViewTest {
    private DistrictWithAnswers district;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        district = DistrictWithAnswers.in(dir);
        browser = Browser.at(district.address());
        browser.logIn(district.password());
    }

    @AfterAll
    void stop() {
        browser.close();
        district.close();
    }

    @Test
    void theResultsLeadToTheirPrintViewAndBack() {
        browser.open(district.resultsPath(AgeBand.B, "unflagged"));

        browser.follow(".tools a");
        assertThat(browser.text(".letterhead"))
                .contains("试验区")
                .contains("我们的公园")
                .contains("第 1 版")
                .contains("一、二年级")
                .contains("不算带标记的")
                .contains(DistrictWithAnswers.PLAIN + " 份");
        browser.follow(".on-screen a");

        assertThat(browser.path()).isEqualTo("/surveys/our-park/1");
        assertThat(browser.text(".scopes [aria-current]")).isEqualTo("不算带标记的");
    }

    @Test
    void onPaperEveryQuestionStandsWholeOnOnePageAndNothingOfTheScreenIsLeft() throws Exception {
        browser.open(district.printPath(AgeBand.E));

        var pages = pages(browser.pdf());

        var all = String.join("", pages);
        assertThat(pages).hasSizeGreaterThan(2).noneMatch(String::isBlank);
        assertThat(all).contains("试验区").contains("少于10").contains("打印于").doesNotContain("回到屏幕版");
        for (var question : district.survey().questionsFor(AgeBand.E).toList()) {
            var prompt = dense(question.ask().prompt().zh());
            var last = dense(question.choices().isEmpty() ? "知道了" : question.choices().getLast().label().zh());
            assertThat(pages).as(prompt).anyMatch(page -> page.contains(prompt)
                    && page.indexOf(last, page.indexOf(prompt)) > 0);
        }
    }

    /** The text of each page without spaces. */
    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(dense(stripper.getText(document)));
            }
            return pages;
        }
    }

    private static String dense(String text) {
        return text.replaceAll("\\s", "");
    }
}
