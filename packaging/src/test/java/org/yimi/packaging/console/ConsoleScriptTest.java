package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.packaging.circle.TestServer;

/** The functions of {@code console.js}, one by one, and the chart that comes of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleScriptTest {
    private static final String PAGE = """
            const done = arguments[arguments.length - 1];
            document.body.innerHTML = `<article><div class="chart" hidden></div><table>
              <thead><tr><th>Band</th><th> Walk </th><th>Bus</th><th>Car</th></tr></thead>
              <tbody>
                <tr><th data-label="Small">Small <small>4-6</small></th>
                  <td data-count="">fewer</td><td data-count="">fewer</td><td data-count="0">0</td></tr>
                <tr><th data-label="Large">Large <small>8-10</small></th>
                  <td data-count="1200">1,200</td><td data-count="0">0</td><td data-count="">fewer</td></tr>
                <tr><th data-label="Older">Older <small>12-17</small></th>
                  <td data-count="30">30</td><td data-count="20">20</td><td data-count="40">40</td></tr>
              </tbody></table></article>`;
            const load = (address, next) =>
              document.head.append(Object.assign(document.createElement('script'), { src: address, onload: next }));
            load('/webjars/echarts/5.5.0/echarts.common.min.js', () => load('/assets/console.js', done));""";
    private static final String DRAWN = "const drawn = echarts.getInstanceByDom(document.querySelector('.chart'));";

    private TestServer office;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        office = DistrictWithAnswers.empty(dir);
        browser = Browser.at(office.address());
        browser.open("/login");
        browser.runUntilCalled(PAGE);
    }

    @AfterAll
    void stop() {
        browser.close();
        office.close();
    }

    @Test
    void theTableIsReadByItsCountsNotByItsWords() {
        assertThat(json("readTable(document.querySelector('table')).answers")).isEqualTo("['Walk','Bus','Car']");
        assertThat(json("readTable(document.querySelector('table')).rows[0]"))
                .isEqualTo("{'band':'Large','counts':[1200,0,null]}");
    }

    @Test
    void aBandOfWhichEverythingIsHiddenIsLeftOut() {
        assertThat(json("readTable(document.querySelector('table')).rows.map(row => row.band)"))
                .isEqualTo("['Large','Older']");
    }

    @Test
    void hiddenCountsAndZerosAreNotDrawn() {
        assertThat(json("seriesOf(readTable(document.querySelector('table'))).map(answer => answer.data)"))
                .isEqualTo("[[1200,30],[null,20],[null,40]]");
    }

    @Test
    void everyAnswerHasItsNumberAndAPatternOfItsOwnSoThatColourIsNotNeeded() {
        assertThat(json("optionOf(readTable(document.querySelector('table')), 'serif', 44).aria.decal.show"))
                .isEqualTo("true");
        assertThat(json("seriesOf(readTable(document.querySelector('table'))).map(answer => answer.label.show)"))
                .isEqualTo("[true,true,true]");

        var patterns = browser.run(DRAWN + """
                return drawn.getModel().getSeries()
                  .map(answer => JSON.stringify(answer.getData().getVisual('decal')))
                  .filter((pattern, i, all) => pattern && all.indexOf(pattern) === i).length""");

        assertThat(patterns).isEqualTo("3");
    }

    @Test
    void theLegendTakesAsManyLinesAsItsWordsNeed() {
        assertThat(json("legendLines([40, 40], 1000)")).isEqualTo("1");
        assertThat(json("legendLines([100, 100, 100], 300)")).isEqualTo("2");
        assertThat(json("legendLines([900, 900, 900], 300)")).isEqualTo("3");
    }

    @Test
    void theLegendNeverCoversTheBarsHoweverNarrowThePageBecomes() {
        for (var width : new int[] {1280, 390, 240}) {
            browser.width(width);

            var room = browser.run(DRAWN + """
                    const words = drawn.getViewOfComponentModel(drawn.getModel().getComponent('legend')).group;
                    const box = words.getBoundingRect();
                    const bars = drawn.getModel().getComponent('grid').coordinateSystem.getRect();
                    return Math.round(bars.y - words.y - box.y - box.height)""");

            assertThat(Integer.parseInt(room)).as("pixels between legend and bars at %d", width).isBetween(0, 60);
        }
    }

    @Test
    void theChartIsShownOnlyOnceItIsDrawn() {
        assertThat(browser.findAll(".chart:not([hidden]) canvas")).hasSize(1);
    }

    /** The value as JSON, with single quotes. */
    private String json(String expression) {
        return browser.run("return JSON.stringify(" + expression + ")").replace('"', '\'');
    }
}
