package org.yimi.packaging.circle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.ScanCode;

/** Three ballots on the same things, whose names stand nowhere else: of a council an order, of all one and several. */
final class CouncilBallots {
    static final String SLIDE = "玻璃滑梯";
    static final String TREES = "百年榕树";
    static final String COURT = "彩虹球场";

    /** By which a choice would be known, whoever wrote it down. */
    static final List<String> WORDS = List.of(
            "glass-slide", "old-banyan", "rainbow-court", SLIDE, TREES, COURT, "A glass slide", "An old banyan",
            "A rainbow court");

    private static final List<Bytes> BADGES =
            Stream.of("1f0a", "2e1b", "3d2c", "4c3d", "5b4e").map(hex -> Bytes.ofHex(hex.repeat(4))).toList();
    private static final Path PICTURES = Path.of("src/main/feed/pictures").toAbsolutePath();

    private CouncilBallots() {}

    /** What the scanner types. */
    static String badge(int member) {
        return ScanCode.BADGE.write(BADGES.get(member));
    }

    /** How the office's page names a badge. */
    static String mark(int member) {
        return Hash.of(BADGES.get(member).array()).bytes().hex().substring(0, 8);
    }

    /** Writes the file that the office publishes: open for two hours from now. */
    static Path write(Path folder, LocalDateTime now) throws IOException {
        Folders.copy(PICTURES, folder.resolve("pictures"));
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        var rest = """
                    options:
                      - { id: glass-slide, zh: %s, en: A glass slide, picture: slide.png }
                      - { id: old-banyan, zh: %s, en: An old banyan, picture: deciduous-tree.png }
                      - { id: rainbow-court, zh: %s, en: A rainbow court, picture: football.png }
                    bands: [B, C, D, E]
                    opens: %s
                    closes: %s
                """.formatted(SLIDE, TREES, COURT, text(minute.minusDays(1)), text(minute.plusHours(2)));
        var badges = Stream.iterate(0, i -> i + 1).limit(BADGES.size()).map(CouncilBallots::badge);
        return Files.writeString(folder.resolve("ballots.yaml"), """
                ballot:
                  - id: council
                    version: 1
                    question: { zh: 操场先添什么？, en: What comes first in the yard? }
                    vote: rank
                    group: { zh: 议事会, en: The council, badges: [%s] }
                %s
                  - id: first
                    version: 1
                    question: { zh: 公园先添什么？, en: What comes first in the park? }
                    vote: one
                %s
                  - id: yard
                    version: 1
                    question: { zh: 河边先添什么？, en: What comes first by the river? }
                    vote: several
                    at-most: 2
                %s
                """.formatted(badges.collect(Collectors.joining(", ")), rest, rest, rest));
    }

    private static String text(LocalDateTime time) {
        return time.toString().replace('T', ' ');
    }
}
