package org.yimi.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.yimi.kiosk.delivery.Bulletin;
import org.yimi.kiosk.rime.Pinyin;
import org.yimi.kiosk.rime.Rime;
import org.yimi.kiosk.voice.Voices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kiosk status}: how many envelopes wait; also while the kiosk runs. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "Prints how far the sealed sessions have come, and what staff should know.")
final class StatusCommand implements Callable<Integer> {
    private final InstantSource clock;
    private final String path;

    @Option(names = "--data", required = true, description = "The kiosk's data folder.")
    private Path data = Path.of("");

    /** @param path folders in which programs lie */
    StatusCommand(InstantSource clock, String path) {
        this.clock = clock;
        this.path = path;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(data.resolve("kiosk.db"))) {
            System.err.println("no kiosk has run on " + data);
            return 1;
        }
        try (var folder = new DataFolder(data, clock)) {
            var standing = folder.outbox.standing();
            var enrolled = folder.credentials.identity().map(identity -> identity.kiosk().toString());
            System.out.printf("kiosk %s%n", enrolled.orElse("not enrolled"));
            System.out.printf("issued %d%nwaiting %d%n", standing.issued(), standing.waiting());
            System.out.printf("held %d%ndelivered %d%n", standing.held(), standing.delivered());
            System.out.printf("feed %s%n", folder.feed.cursor());
            for (var line : folder.shelf.lines()) System.out.printf("pack %s%n", line);
            System.out.printf("told %s%n", told(folder.bulletin));
            if (!standing.refused().isEmpty()) System.out.printf("refused %s%n", standing.refused());
            System.out.printf("voice %s%n", voice());
            System.out.printf("pinyin %s%n", pinyin());
            for (var notice : folder.notices(DataFolder.LOW_BYTES)) System.out.println(notice.code() + " " + notice.words().zh());
            return 0;
        }
    }

    private static String told(Bulletin bulletin) {
        return "%d replies, %d wall cards, %d ballots, %d open, %d explainers"
                .formatted(
                        bulletin.replies(),
                        bulletin.wall().size(),
                        bulletin.ballots().size(),
                        bulletin.openBallots().size(),
                        bulletin.explainers().size());
    }

    private static String pinyin() {
        return switch (Rime.look()) {
            case Pinyin.Standing.Ready(var version) -> "librime " + version;
            case Pinyin.Standing.Absent(var why) -> "none: " + why;
            case Pinyin.Standing.Opening() -> "";
        };
    }

    private String voice() {
        var voices = new Voices(data, path);
        return voices.confirmation()
                .map(heard -> heard.program() + ", heard on " + heard.day())
                .or(() -> voices.found().map(program -> program.name() + ", not heard yet: kiosk hear"))
                .orElse("none");
    }
}
