package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.OpeningHours.Span;
import org.yimi.content.survey.Wording;

/** Feed items that were written once and committed: kiosks in the field hold such bytes. */
class FixedFeedTest {
    private static final Instant AT = Instant.parse("2026-03-01T10:00:02Z");

    private final Properties fixed = new Properties();
    private final District district = District.random(1);

    @BeforeEach
    void read() throws IOException {
        try (var in = Objects.requireNonNull(FixedFeedTest.class.getResourceAsStream("fixed-feed-1.properties"))) {
            fixed.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    @Test
    void theHelpLinesAreRead() {
        var item = item("help-lines");

        assertThat(item.cursor()).isEqualTo(new FeedCursor(1, 1));
        assertThat(item.at()).isEqualTo(AT);
        assertThat(item.audience()).isEqualTo(new Audience.All());
        assertThat(FeedBody.of(item.kind(), item.body()))
                .isEqualTo(new HelpLines(List.of(new HelpLine(
                        new Wording("青少年服务台", "Youth service line"),
                        "12355",
                        new Wording("周一到周五 9:00-17:00", "Mon-Fri 9:00-17:00"),
                        LocalDate.parse("2026-03-01"),
                        LocalDate.parse("2027-03-01")))));
    }

    @Test
    void theSiteSettingsAreRead() {
        var item = item("site-settings");
        var monday = List.of(
                new Span(LocalTime.of(8, 30), LocalTime.of(11, 30)), new Span(LocalTime.of(13, 30), LocalTime.of(17, 0)));

        assertThat(item.audience()).isEqualTo(new Audience.Site(12));
        assertThat(FeedBody.of(item.kind(), item.body()))
                .isEqualTo(new SiteSettings(
                        new OpeningHours(Map.of(DayOfWeek.MONDAY, monday), Set.of(LocalDate.parse("2026-10-01"))), false));
    }

    @Test
    void anItemOfALaterKindIsRead() {
        var item = item("later-kind");

        assertThat(item)
                .isEqualTo(new FeedItem(
                        1,
                        3,
                        AT,
                        new Audience.Kiosk(KioskId.parse("0123456789abcdef")),
                        "reply",
                        Bytes.of(new byte[] {1, 2, 3})));
        assertThat(item.signedBy(key())).isEqualTo(bytes("later-kind"));
    }

    @Test
    void thePageIsRead() {
        assertThat(FeedPage.parse(bytes("page").array()).items()).containsExactly(bytes("help-lines"), bytes("later-kind"));
    }

    private FeedItem item(String name) {
        var keySet = district.keySet();
        return FeedItem.verified(
                bytes(name),
                new KeySet(
                        1,
                        keySet.validFrom(),
                        keySet.root(),
                        keySet.hpke(),
                        keySet.receipt(),
                        key().verifyKey(),
                        keySet.pack()));
    }

    private SignKey key() {
        return new SignKey(bytes("key"));
    }

    private Bytes bytes(String name) {
        return Bytes.ofHex(fixed.getProperty(name));
    }
}
