package org.yimi.packaging.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.ScanCode;
import org.yimi.packaging.console.Browser;
import org.yimi.packaging.console.QrReader;

/** A phone in somebody's hand: what it shows, and what is tapped on it. */
public final class Phone implements AutoCloseable {
    /** A flag: says that it is the browser inside WeChat. */
    static final String WECHAT =
            "--user-agent=Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile MicroMessenger/8.0.50";

    /** What the phone is set to. */
    private static final String CHINESE = "--accept-lang=zh-CN";

    /** Screens change while a test looks at them: finding and tapping are one step. */
    private static final String TAP = """
            const named = [...document.querySelectorAll('button, summary')]
              .filter(one => one.checkVisibility() && one.innerText.trim().startsWith(arguments[0]));
            if (named.length < 1 || named.length > arguments[1]) return false;
            named[0].scrollIntoView({block: 'center'});
            const {left, top, width, height} = named[0].getBoundingClientRect();
            if (!named[0].contains(document.elementFromPoint(left + width / 2, top + height / 2))) return false;
            named[0].click();
            return true;""";

    private final Browser browser;
    private final URI office;

    /** @param flags of its browser */
    public Phone(URI office, List<String> flags) {
        this.office = office;
        browser = Browser.at(office, Stream.concat(Stream.of(CHINESE), flags.stream()).toList());
        hold(412, 915);
    }

    /** A phone whose camera sees a video. */
    public static Phone before(Path video, URI office) {
        return new Phone(office, FakeCamera.flags(video));
    }

    void hold(int width, int height) {
        browser.screen(width, height);
    }

    public void open(String path) {
        browser.open(path);
    }

    /** Opens the page and waits until it needs no network any more. */
    public void prepare() {
        open("/collect");
        browser.awaitText(".readiness", "已准备好，没有网络也能用");
    }

    /** Waits for a screen, by its name in the program. */
    public void awaitScreen(String name) {
        browser.awaitTrue("return document.querySelector('main').className === '" + name + "';");
    }

    public void awaitText(String css, String text) {
        browser.awaitText(css, text);
    }

    /** Waits until a function's body returns true. */
    public void awaitTrue(String script, Object... arguments) {
        browser.awaitTrue(script, arguments);
    }

    /** The same, for as long as it may take. */
    public void awaitTrue(Duration patience, String script, Object... arguments) {
        browser.awaitTrue(patience, script, arguments);
    }

    /** Taps the one button, or fold, that begins with this, once it is there and nothing lies over it. */
    public void tap(String text) {
        browser.awaitTrue(TAP, text, 1);
    }

    /** The first of up to a hundred alike. */
    void tapFirst(String text) {
        browser.awaitTrue(TAP, text, 100);
    }

    /** Waits until something says anything else than it did. */
    void awaitChange(String css, String before) {
        browser.awaitTrue("return document.querySelector(arguments[0])?.innerText !== arguments[1];", css, before);
    }

    public String text(String css) {
        return browser.run("return document.querySelector(arguments[0])?.innerText ?? '';", css);
    }

    public String run(String script, Object... arguments) {
        return browser.run(script, arguments);
    }

    /** Runs a script at the beginning of every page that is opened from now on. */
    public void beforeEachPage(String script) {
        browser.beforeEachPage(script);
    }

    void back() {
        browser.back();
    }

    String path() {
        return browser.path();
    }

    /** How many bytes its pages may keep. */
    void room(int bytes) {
        browser.room(bytes);
    }

    /** What a kiosk's scanner reads from the screen. */
    public Bytes receipt(Path folder) throws IOException {
        awaitScreen("receipt");
        var typed = QrReader.read(picture(folder.resolve("receipt.png")));
        var scanned = ScanCode.read(typed).orElseThrow(() -> new AssertionError("no code of ours: " + typed));
        assertThat(scanned.code()).isEqualTo(ScanCode.RECEIPT);
        return scanned.bytes();
    }

    Path picture(Path file) throws IOException {
        browser.picture(file);
        return file;
    }

    /** What its browser complained about, and whom it asked but the office. */
    public List<String> complaints() {
        var complaints = new ArrayList<>(browser.complaints());
        // how a browser notes that the page offers the installation itself
        complaints.removeIf(complaint -> complaint.contains("[INFO]") && complaint.contains("beforeinstallprompt"));
        browser.requests().stream()
                .filter(address -> !address.startsWith(office.toString()) && !address.startsWith("data:"))
                .forEach(address -> complaints.add("asked " + address));
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
    }
}
