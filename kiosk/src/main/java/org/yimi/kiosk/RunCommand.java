package org.yimi.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.yimi.kiosk.network.Proxies;
import org.yimi.kiosk.staff.ScreenFile;
import org.yimi.kiosk.stick.Sticks;
import org.yimi.kiosk.ui.Motion;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code kiosk run}: opens the window and serves children until it is closed. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Opens the kiosk.")
final class RunCommand implements Callable<Integer> {
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final String path;

    @Spec
    private CommandSpec command = CommandSpec.create();

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
            description = "Height of the screen's lower edge above the floor in millimetres; what is tapped stays within "
                    + "children's reach. Default: as measured in staff mode, or 500")
    private @Nullable Integer lowerEdgeMm;

    @Option(names = "--still", description = "Screens appear without motion.")
    private boolean still;

    @Option(
            names = "--beat",
            converter = Seconds.class,
            defaultValue = "600",
            description = "Seconds between two contacts with the office. Default: ${DEFAULT-VALUE}")
    private Duration beat = Duration.ZERO;

    @Option(
            names = "--sticks",
            paramLabel = "DIR",
            description = "Folder in which each folder is a USB stick. Without it: where the system mounts them.")
    private Optional<Path> sticks = Optional.empty();

    @Option(names = "--heartbeat", hidden = true, description = "Written every second while the window answers.")
    private Path heartbeat = Heartbeat.UNWATCHED;

    @Mixin
    private ProxyOption proxy;

    /** @param environment of this process, with {@code PATH} and perhaps a proxy */
    RunCommand(InstantSource clock, LongSupplier nanos, Map<String, String> environment) {
        this.clock = clock;
        this.nanos = nanos;
        this.path = environment.getOrDefault("PATH", "");
        this.proxy = new ProxyOption(environment);
    }

    @Override
    public Integer call() throws Exception {
        try {
            var opening = new Opening(data, packs, clock, path, proxies());
            return new Kiosk(opening, settings(), nanos, new Heartbeat(heartbeat)).run();
        } catch (DataFolder.Occupied e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    /** Another try changes nothing, so it is wrong usage. */
    private Proxies proxies() {
        try {
            return proxy.proxies();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private Settings settings() {
        return new Settings(
                window,
                lowerEdgeMm == null ? OptionalDouble.empty() : OptionalDouble.of(lowerEdgeMm),
                new ScreenFile(data).read(),
                still ? Motion.NONE : Motion.GENTLE,
                beat,
                sticks.map(Sticks::in).orElseGet(Sticks::whereMounted));
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
