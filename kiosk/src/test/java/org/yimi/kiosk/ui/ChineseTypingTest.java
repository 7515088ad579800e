package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Wrote;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question.FreeText;
import org.yimi.kiosk.rime.Pinyin;
import org.yimi.kiosk.rime.Rime;

/** The Chinese keyboard as a child uses it: a real window, a real pointer, the system's librime. */
class ChineseTypingTest {
    private static final int DEPTH = 3;
    private static final long MOST_BYTES = 50_000_000;

    @TempDir
    private Path dir;

    private Optional<Pinyin> pinyin = Optional.empty();
    private Optional<AskedQuestion> window = Optional.empty();

    @BeforeEach
    void open() throws Exception {
        assumeThat(Rime.look()).isInstanceOf(Pinyin.Standing.Ready.class);
        var rime = Rime.open(Optional.of(dir.resolve("pinyin")));
        pinyin = Optional.of(rime);
        var begun = new CompletableFuture<Boolean>();
        rime.thread().execute(() -> begun.complete(true));
        begun.get(10, TimeUnit.SECONDS);
        window = Optional.of(AskedQuestion.open(Keys.with(rime)));
        ask();
    }

    @AfterEach
    void close() throws Exception {
        if (window.isPresent()) asked().close();
        pinyin.ifPresent(Pinyin::close);
    }

    @Test
    void aChildTypesThatTheSlideIsTooHot() throws Exception {
        type("huati");
        choose("滑梯", "滑梯");
        type("tai");
        choose("太", "滑梯太");
        type("tang");
        choose("烫", "滑梯太烫");
        type("le");
        choose("了", "滑梯太烫了");
        asked().tapUntil(id("done-choosing"), () -> !asked().answers().isEmpty());

        assertThat(asked().answers()).containsExactly(new Wrote("滑梯太烫了"));
    }

    @Test
    void aWordCanBeMadeOfItsCharactersPageByPage() throws Exception {
        type("huati");
        var pages = turnTo("滑");
        tap("滑", () -> spelled().equals("滑ti"));
        turnTo("梯");
        choose("梯", "滑梯");

        assertThat(pages).isPositive();
    }

    @Test
    void lettersThatAreNoWordYetCanBeTakenBackAndNothingIsHandedOverWithThem() throws Exception {
        type("tai");
        choose("太", "太");
        type("tan");
        assertThat(asked().isDisabled(id("done-choosing"))).isTrue();
        assertThat(asked().isDisabled(id("other-keys"))).isTrue();
        asked().tapUntil(id("delete"), () -> spelled().equals("ta"));
        asked().tapUntil(id("delete"), () -> spelled().equals("t"));
        asked().tapUntil(id("delete"), () -> spelled().isEmpty());
        assertThat(asked().isDisabled(id("done-choosing"))).isFalse();
        asked().tapUntil(id("delete"), () -> text().isEmpty());
        asked().tapUntil(id("undo"), () -> text().equals("太"));
        asked().tapUntil(id("undo"), () -> text().isEmpty());
        assertThat(asked().isDisabled(id("undo"))).isTrue();
    }

    @Test
    void englishAndDigitsStandBesideChinese() throws Exception {
        type("ok");
        asked().tapUntil(id("alphabet"), () -> text().equals("ok"));
        press("a", () -> text().equals("oka"));
        asked().tapUntil(id("alphabet"), () -> caption("#alphabet").equals("EN"));
        asked().tapUntil(id("other-keys"), () -> asked().has(words("7")));
        press("7", () -> text().equals("oka7"));
        press("。", () -> text().equals("oka7。"));
        asked().tapUntil(id("other-keys"), () -> asked().has(words("q")));
        type("wo");
        asked().tapUntil(id("space"), () -> text().equals("oka7。我"));
    }

    @Test
    void noWordOfAChildIsLeftAnywhere() throws Exception {
        var begun = Files.getLastModifiedTime(Files.createTempFile(dir, "begun", ""));
        var before = files();

        type("tuoniao");
        choose("鸵鸟", "鸵鸟");
        type("balei");
        choose("芭蕾", "鸵鸟芭蕾");

        assertThat(files()).isEqualTo(before);
        var places = List.of("java.io.tmpdir", "user.home", "user.dir").stream().map(System::getProperty).map(Path::of);
        var written = Stream.concat(places, Stream.of(dir, Path.of("/dev/shm"), Path.of("/usr/share/rime-data")))
                .flatMap(place -> writtenSince(begun, place).stream())
                .filter(ChineseTypingTest::tellsOfIt)
                .toList();
        assertThat(written).isEmpty();
    }

    @Test
    void aChildCanGoOnInEnglishWhereTheLibraryIsLost() throws Exception {
        type("tai");
        choose("太", "太");
        type("hao");
        pinyin.orElseThrow().giveUp();
        asked().tapUntil(id("alphabet"), () -> text().equals("太hao") && asked().has(words("b")));
        press("b", () -> text().equals("太haob"));

        assertThat(FxThread.call(() -> asked().has(id("alphabet")))).isFalse();
    }

    private void ask() throws Exception {
        var library = Library.read(List.of(Path.of("../content/packs")));
        var interview = Interview.of(library.survey("my-place", 1).orElseThrow(), AgeBand.C);
        while (!(interview.next().orElseThrow() instanceof FreeText)) interview = interview.with(new DoesNotKnow());
        asked().ask(interview, library);
    }

    private AskedQuestion asked() {
        return window.orElseThrow();
    }

    private void type(String letters) throws Exception {
        for (var letter : letters.chars().mapToObj(Character::toString).toList()) {
            var length = FxThread.call(() -> bare().length());
            press(letter, () -> bare().length() > length);
        }
    }

    private void press(String key, Callable<Boolean> until) throws Exception {
        asked().tapUntil(words(key), until);
    }

    /** Returns how many pages it took. */
    private int turnTo(String candidate) throws Exception {
        for (var page = 0; ; page++) {
            if (FxThread.call(() -> asked().has(candidate(candidate)))) return page;
            var before = FxThread.call(this::offered);
            asked().tapUntil(id("candidates-on"), () -> !offered().equals(before));
        }
    }

    private void choose(String candidate, String expected) throws Exception {
        turnTo(candidate);
        tap(candidate, () -> text().equals(expected) && spelled().isEmpty());
    }

    private void tap(String candidate, Callable<Boolean> until) throws Exception {
        asked().tapUntil(candidate(candidate), until);
    }

    private List<String> offered() {
        return asked().all(".candidate .caption");
    }

    private String bare() {
        return spelled().replace(" ", "");
    }

    private String text() {
        return asked().label(".text-line .words");
    }

    private String spelled() {
        return asked().label(".text-line .spelled");
    }

    private String caption(String key) {
        return asked().label(key + " .caption");
    }

    private static Predicate<Button> id(String id) {
        return button -> id.equals(button.getId());
    }

    private static Predicate<Button> words(String words) {
        return button -> button.lookup(".caption") instanceof Label label && label.getText().equals(words);
    }

    private static Predicate<Button> candidate(String words) {
        return words(words).and(button -> button.getStyleClass().contains("candidate"));
    }

    /** All that lies where librime may write, with size and time. */
    private List<String> files() throws Exception {
        try (var all = Files.walk(dir)) {
            return all.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file + " " + file.toFile().lastModified() + " " + file.toFile().length())
                    .toList();
        }
    }

    private static List<Path> writtenSince(FileTime begun, Path place) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(place, Set.of(), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                    if (about.isRegularFile() && about.lastModifiedTime().compareTo(begun) >= 0) found.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean tellsOfIt(Path file) {
        try {
            var text = Files.size(file) > MOST_BYTES ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
            return Stream.of("鸵鸟芭蕾", "芭蕾", "tuoniao", "balei")
                    .map(word -> new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                    .anyMatch(text::contains);
        } catch (IOException e) {
            return false;
        }
    }
}
