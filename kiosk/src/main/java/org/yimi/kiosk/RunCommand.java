package org.yimi.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.yimi.kiosk.ui.Motion;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code kiosk run}: opens the window and serves children until it is closed. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Opens the kiosk.")
final class RunCommand implements Callable<Integer> {
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final String path;

    @Option(names = "--data", required = true, description = "The kiosk's data folder.")
    private Path data = Path.of("");

    @Option(
            names = "--packs",
            defaultValue = "${env:YIMI_PACKS:-packs}",
            description = "Folder of packs; may be given several times. Default: ${DEFAULT-VALUE}")
    private List<Path> packs = List.of();

    @Option(
            names = "--window",
            converter = WindowSize.Reader.class,
            description = "Size in pixels, for example 1280x800. Without it the kiosk fills the screen.")
    private WindowSize window = WindowSize.FULL;

    @Option(
            names = "--lower-edge",
            paramLabel = "MM",
            defaultValue = "500",
            description = "Height of the screen's lower edge above the floor in millimetres; what is tapped stays within "
                    + "children's reach. Default: ${DEFAULT-VALUE}")
    private int lowerEdgeMm;

    @Option(names = "--still", description = "Screens appear without motion.")
    private boolean still;

    @Option(
            names = "--beat",
            converter = Seconds.class,
            defaultValue = "600",
            description = "Seconds between two contacts with the office. Default: ${DEFAULT-VALUE}")
    private Duration beat = Duration.ZERO;

    @Option(names = "--heartbeat", hidden = true, description = "Written every second while the window answers.")
    private Path heartbeat = Heartbeat.UNWATCHED;

    /** @param path folders in which programs lie */
    RunCommand(InstantSource clock, LongSupplier nanos, String path) {
        this.clock = clock;
        this.nanos = nanos;
        this.path = path;
    }

    @Override
    public Integer call() throws Exception {
        try {
            var opening = new Opening(data, packs, clock, path);
            return new Kiosk(opening, settings(), nanos, new Heartbeat(heartbeat)).run();
        } catch (DataFolder.Occupied e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private Settings settings() {
        return new Settings(window, lowerEdgeMm, still ? Motion.NONE : Motion.GENTLE, beat);
    }

    /** A whole number of seconds, with or without the letter s. */
    static final class Seconds implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            try {
                var seconds = Integer.parseInt(text.replaceFirst("s$", ""));
                if (seconds > 0) return Duration.ofSeconds(seconds);
            } catch (NumberFormatException e) {
                // said below
            }
            throw new TypeConversionException("\"" + text + "\" is no number of seconds above 0");
        }
    }
}
