package org.yimi.packaging.console;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, which remembers nothing from before and whose every request is written down. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=zh-CN",
            "--window-size=1280,900");

    /** How tall a screen is of which a test says only the width. */
    private static final int USUAL_HEIGHT = 800;

    private URI site;
    private final Path folder;
    private final ChromeDriver driver;

    private Browser(URI site, List<String> more) {
        this.site = site;
        var log = new LoggingPreferences();
        log.enable(LogType.BROWSER, Level.ALL);
        log.enable(LogType.PERFORMANCE, Level.ALL);
        var program = Chromium.find();
        folder = program.emptyFolder();
        var options = new ChromeOptions();
        options.setBinary(program.browser().toString());
        options.addArguments(FLAGS);
        options.addArguments(more);
        options.addArguments("--user-data-dir=" + folder);
        options.setCapability(ChromeOptions.LOGGING_PREFS, log);
        // named, because Selenium would otherwise look for one on the internet
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program.driver().toFile())
                .build();
        driver = new ChromeDriver(service, options);
        driver.get("about:blank");
        requests();
    }

    public static Browser at(URI site) {
        return at(site, List.of());
    }

    /** @param flags of Chromium, besides the usual ones */
    public static Browser at(URI site, List<String> flags) {
        return new Browser(site, flags);
    }

    /** For several offices, one after the other. */
    static Browser withoutSite() {
        return at(URI.create("about:blank"));
    }

    /** Goes to another office, and knows nothing of the one before. */
    void visit(URI office) {
        site = office;
        driver.manage().deleteAllCookies();
        open("/login");
        driver.manage().deleteAllCookies();
    }

    /** Runs a script at the beginning of every page that is opened from now on, before any of its own. */
    public void beforeEachPage(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    public void open(String path) {
        driver.get(site.resolve(path).toString());
    }

    void logIn(String password) {
        logIn("admin", password);
    }

    void logIn(String account, String password) {
        open("/login");
        find("input[name=account]").sendKeys(account);
        find("input[name=password]").sendKeys(password);
        follow("main form button");
    }

    /** Clicks a link or a button and waits until its page is there. */
    void follow(String css) {
        var link = find(css);
        link.click();
        // between two pages the driver may know neither
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.stalenessOf(link));
    }

    public void back() {
        driver.navigate().back();
    }

    /** Path of the page that is open. */
    public String path() {
        return URI.create(requireNonNull(driver.getCurrentUrl())).getPath();
    }

    String address() {
        return requireNonNull(driver.getCurrentUrl());
    }

    void awaitPath(String path) {
        new WebDriverWait(driver, PATIENCE).until(_ -> path().equals(path));
    }

    /** Waits for a text on whatever page comes next. */
    public void awaitText(String css, String text) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(_ -> text(css).equals(text));
    }

    /** Waits until a function's body returns true. */
    public void awaitTrue(String script, Object... arguments) {
        awaitTrue(PATIENCE, script, arguments);
    }

    /** The same, for as long as it may take. */
    public void awaitTrue(Duration patience, String script, Object... arguments) {
        new WebDriverWait(driver, patience).until(_ -> run(script, arguments).equals("true"));
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> findAll(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public String text(String css) {
        return find(css).getText();
    }

    /** Types at whatever has the focus. */
    void type(CharSequence keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    boolean hasFocus(String css) {
        return driver.switchTo().activeElement().equals(find(css));
    }

    /** Whether whatever has the focus is ringed by a line of at least two pixels. */
    boolean showsFocus() {
        return run("""
                const style = getComputedStyle(document.activeElement);
                return parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';""")
                .equals("true");
    }

    /** Presses Tab until the element has the focus; fails where it never gets it. */
    void tabTo(String css) {
        for (var presses = 0; presses < 40; presses++) {
            type(Keys.TAB);
            if (hasFocus(css)) return;
        }
        throw new AssertionError("Tab does not reach " + css + " on " + path());
    }

    /** Runs a function's body; what it returns comes back as text. */
    public String run(String script, Object... arguments) {
        return String.valueOf(driver.executeScript(script, arguments));
    }

    /** Addresses of everything that was asked for since this was last called. */
    public List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .map(text -> JSON.readTree(text).path("message"))
                .filter(event -> event.path("method").asString().equals("Network.requestWillBeSent"))
                .map(event -> event.path("params").path("request").path("url"))
                .map(JsonNode::asString)
                .toList();
    }

    /** What the browser complained about since this was last called: errors, violations, warnings. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** Shows pages as on a screen of that width, in CSS pixels. */
    void width(int pixels) {
        screen(pixels, USUAL_HEIGHT);
    }

    /** Shows pages as on a screen of that size, in CSS pixels; on a narrow one as on a phone. */
    public void screen(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** How much its pages may keep here. */
    public void room(int bytes) {
        driver.executeCdpCommand(
                "Storage.overrideQuotaForOrigin", Map.of("origin", site.toString(), "quotaSize", bytes));
    }

    /** What its page holds in scripts' objects and buffers, with all garbage collected. */
    long heapBytes() {
        driver.executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
        var usage = driver.executeCdpCommand("Runtime.getHeapUsage", Map.of());
        return Stream.of("usedSize", "backingStorageSize")
                .mapToLong(part -> ((Number) requireNonNull(usage.get(part))).longValue())
                .sum();
    }

    /** The whole page as PNG, also what does not fit on the screen. */
    public void picture(Path file) throws IOException {
        var png = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.write(file, Base64.getDecoder().decode(String.valueOf(png.get("data"))));
    }

    /** The page as the browser prints it on A4. */
    byte[] pdf() {
        var pdf = driver.executeCdpCommand(
                "Page.printToPDF",
                Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true, "printBackground", false));
        return Base64.getDecoder().decode(String.valueOf(pdf.get("data")));
    }

    void pdf(Path file) throws IOException {
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.write(file, pdf());
    }

    @Override
    public void close() {
        driver.quit();
        Chromium.delete(folder);
    }
}
