package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.content.survey.Reading;

/** Pinyin over characters in a real window. */
class RubyTextTest {
    private static final int RUNS = 200;
    private static final double A_PIXEL = 1;

    /** 60 characters. */
    private static final Reading PAGE = new Reading(
            "上个月，你和爸爸妈妈去过公园（还有“小广场”）！那里有一条长长的路、两座桥。\n请你坐 KTX 12 次，一起看看……我们先改什么好呢？谢谢你说出来的好想法，下次再见。",
            List.of(("shàng gè yuè nǐ hé bà ba mā ma qù guo gōng yuán hái yǒu xiǎo guǎng chǎng nà lǐ yǒu yī tiáo cháng"
                            + " cháng de lù liǎng zuò qiáo qǐng nǐ zuò cì yī qǐ kàn kan wǒ men xiān gǎi shén me hǎo ne"
                            + " xiè xie nǐ shuō chū lái de hǎo xiǎng fǎ xià cì zài jiàn")
                    .split(" ")));

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080", "1080, 1920"})
    void noCharacterLeavesItsPinyinAndNothingIsCutOff(int width, int height) throws Exception {
        var window = OpenWindow.of(ScreenSize.of(width, height, 96), Duration.millis(1));
        for (var share : List.of(0.3, 0.41, 0.5, 0.63, 0.77, 0.95))
            for (var kind : List.of("prompt", "caption", "title")) {
                var ruby = FxThread.call(() -> shown(kind, width * share));
                window.show(ruby.getParent() instanceof StackPane pane ? pane : new StackPane(ruby));
                FxThread.run(() -> check(ruby, width * share));
            }
        window.close();
    }

    private static RubyText shown(String kind, double width) {
        var ruby = new RubyText(PAGE, kind);
        ruby.setMaxWidth(width);
        ruby.setMaxHeight(RubyText.USE_PREF_SIZE);
        new StackPane(ruby);
        return ruby;
    }

    private static void check(RubyText ruby, double most) {
        ruby.getParent().applyCss();
        ruby.getParent().layout();
        assertThat(ruby.getWidth()).isLessThanOrEqualTo(most + A_PIXEL).isGreaterThanOrEqualTo(ruby.minWidth(-1));
        assertThat(ruby.getHeight()).isEqualTo(ruby.prefHeight(ruby.getWidth()));
        checkCells(ruby);
        checkLines(ruby);
        assertThat(ruby.getAccessibleText()).isEqualTo(PAGE.text());
    }

    /** Each pinyin stands before its character among the children. */
    private static void checkCells(RubyText ruby) {
        var children = ruby.getChildrenUnmodifiable();
        var syllables = new ArrayList<String>();
        for (var i = 0; i < children.size(); i++) {
            if (!(children.get(i) instanceof Text pinyin && isPinyin(pinyin))) continue;
            var base = (Text) children.get(i + 1);
            syllables.add(pinyin.getText());
            var above = pinyin.getBoundsInParent();
            var below = base.getBoundsInParent();
            assertThat(Reading.isChinese(base.getText().codePointAt(0))).isTrue();
            assertThat(above.getCenterX()).isCloseTo(below.getCenterX(), within(A_PIXEL));
            assertThat(above.getMaxY()).isCloseTo(below.getMinY(), within(A_PIXEL));
            assertThat(above.getHeight()).isGreaterThanOrEqualTo(0.45 * below.getHeight());
            assertThat(pinyin.getFont().getFamily()).isEqualTo("LXGW WenKai");
        }
        assertThat(syllables).isEqualTo(PAGE.syllables());
    }

    private static void checkLines(RubyText ruby) {
        var lines = new TreeMap<Double, List<Text>>();
        for (var child : ruby.getChildrenUnmodifiable()) {
            if (!(child instanceof Text text) || text.getText().isBlank()) continue;
            var bounds = child.getBoundsInParent();
            assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(-A_PIXEL);
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(ruby.getWidth() + A_PIXEL);
            assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(-A_PIXEL);
            assertThat(bounds.getMaxY()).isLessThanOrEqualTo(ruby.getHeight() + A_PIXEL);
            lines.computeIfAbsent(text.getLayoutY(), _ -> new ArrayList<>()).add(text);
        }
        assertThat(lines).hasSizeGreaterThan(3);
        for (var line : lines.values()) checkLine(line);
    }

    private static void checkLine(List<Text> line) {
        line.sort(Comparator.comparingDouble(Node::getLayoutX));
        for (var i = 1; i < line.size(); i++)
            assertThat(line.get(i).getBoundsInParent().getMinX())
                    .isGreaterThanOrEqualTo(line.get(i - 1).getBoundsInParent().getMaxX() - A_PIXEL);
        if (isPinyin(line.getFirst())) return;
        assertThat(RubyPieces.CLOSING).doesNotContain(line.getFirst().getText());
        assertThat(RubyPieces.OPENING).doesNotContain(line.getLast().getText());
    }

    private static boolean isPinyin(Text text) {
        return text.getStyleClass().contains("pinyin");
    }

    @Test
    void onALineOfItsOwnTheTextTakesItsWholeWidth() throws Exception {
        var window = OpenWindow.of(ScreenSize.of(1280, 800, 96), Duration.millis(1));
        var ruby = FxThread.call(() -> new RubyText(new Reading("装窗\n庄", List.of("zhuāng", "chuāng", "zhuāng")), "caption"));
        window.show(FxThread.call(() -> new StackPane(ruby)));

        FxThread.run(() -> {
            var whole = ruby.prefWidth(-1);
            assertThat(ruby.prefHeight(whole)).isEqualTo(ruby.prefHeight(-1)).isLessThan(ruby.prefHeight(whole - 2));
            assertThat(ruby.minWidth(-1)).isLessThan(whole);
            assertThat(ruby.text()).isEqualTo("装窗\n庄");
        });
        window.close();
    }

    @Test
    void aLineEndsWithAClauseWhereThatTakesNoMoreLines() throws Exception {
        var window = OpenWindow.of(ScreenSize.of(1280, 800, 96), Duration.millis(1));
        var reading = new Reading("去过公园，看见了什么？", List.of("qù guo gōng yuán kàn jiàn le shén me".split(" ")));
        var ruby = FxThread.call(() -> new RubyText(reading, "caption"));
        window.show(FxThread.call(() -> new StackPane(ruby)));

        FxThread.run(() -> {
            ruby.resize(ruby.prefWidth(-1) - 2, ruby.prefHeight(ruby.prefWidth(-1) - 2));
            ruby.layout();
            assertThat(firstLine(ruby)).isEqualTo("去过公园，");
            var balanced = ruby.balanced(ruby.getWidth());
            assertThat(balanced).isLessThan(ruby.getWidth());
            ruby.resize(balanced, ruby.getHeight());
            ruby.layout();
            assertThat(firstLine(ruby)).isEqualTo("去过公园，");
            ruby.resize(ruby.prefWidth(-1) * 0.3, ruby.getHeight());
            ruby.layout();
            assertThat(firstLine(ruby)).hasSizeBetween(2, 4);
        });
        window.close();
    }

    private static String firstLine(RubyText ruby) {
        var lines = new TreeMap<Double, StringBuilder>();
        for (var child : ruby.getChildrenUnmodifiable())
            if (child instanceof Text text && !isPinyin(text))
                lines.computeIfAbsent(text.getLayoutY(), _ -> new StringBuilder()).append(text.getText());
        return lines.firstEntry().getValue().toString();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void aPageOfSixtyCharactersIsLaidOut(int width, int height) throws Exception {
        assertThat(PAGE.syllables()).hasSize(60);
        var window = OpenWindow.of(ScreenSize.of(width, height, 96), Duration.millis(1));
        var pane = FxThread.call(() -> new StackPane());
        window.show(pane);

        var fresh = new ArrayList<Long>();
        var again = new ArrayList<Long>();
        var processor = new ArrayList<Long>();
        var thread = ManagementFactory.getThreadMXBean();
        for (var run = 0; run < RUNS; run++)
            FxThread.run(() -> {
                var busy = thread.getCurrentThreadCpuTime();
                var start = System.nanoTime();
                var ruby = new RubyText(PAGE, "prompt");
                pane.getChildren().setAll(ruby);
                pane.applyCss();
                pane.layout();
                fresh.add(System.nanoTime() - start);
                processor.add(thread.getCurrentThreadCpuTime() - busy);
                start = System.nanoTime();
                ruby.requestLayout();
                pane.layout();
                again.add(System.nanoTime() - start);
            });

        System.out.printf(
                Locale.ROOT,
                "%dx%d, 60 characters, median of %d: made, styled and laid out in %.2f ms (%.2f ms of the processor),"
                        + " laid out again in %.2f ms%n",
                width, height, RUNS, medianMs(fresh), medianMs(processor), medianMs(again));
        window.close();
    }

    private static double medianMs(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
    }
}
