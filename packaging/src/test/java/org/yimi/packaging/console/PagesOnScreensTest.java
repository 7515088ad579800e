package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaves pictures of the pages in target/console. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesOnScreensTest {
    private static final Path PICTURES = Path.of("target/console");
    private static final int OFFICE_SCREEN = 1280;
    private static final String TABLES_CUT_OFF = """
            return [...document.querySelectorAll('table')].map(table => table.parentElement)
              .filter(frame => frame.scrollWidth > frame.clientWidth).length""";

    private DistrictWithAnswers district;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        district = DistrictWithAnswers.in(dir);
    }

    @AfterAll
    void stop() {
        district.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, zh-CN", "1280, en", "390, zh-CN", "390, en"})
    void everyPageFitsTheWidthOfTheScreen(int width, String language) throws Exception {
        try (var browser = Browser.at(district.address())) {
            browser.width(width);
            browser.open("/login?lang=" + language);
            look(browser, "login", language, width);
            browser.logIn(district.password());
            look(browser, "overview", language, width);
            browser.open(district.resultsPath());
            look(browser, "results", language, width);
            if (width == OFFICE_SCREEN) assertThat(browser.run(TABLES_CUT_OFF)).isEqualTo("0");
        }
    }

    private static void look(Browser browser, String page, String language, int width) throws Exception {
        var name = page + "-" + width + "-" + language;
        browser.picture(PICTURES.resolve(name + ".png"));
        var beyond = browser.run("return document.documentElement.scrollWidth > arguments[0]", width);
        assertThat(beyond).as(name).isEqualTo("false");
    }
}
