package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimi.content.envelope.Refusals.assertRefused;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.envelope.OpeningHours.Span;
import org.yimi.content.envelope.Refused.Code;
import org.yimi.content.survey.Wording;

class FeedItemTest {
    private static final LocalDate VERIFIED = LocalDate.parse("2026-03-01");
    private static final HelpLines LINES = new HelpLines(List.of(new HelpLine(
            new Wording("青少年服务台", "Youth service line"),
            "12355",
            new Wording("周一到周五 9:00-17:00", "Mon-Fri 9:00-17:00"),
            VERIFIED,
            VERIFIED.plusYears(1))));
    private static final SiteSettings SETTINGS = new SiteSettings(
            new OpeningHours(
                    Map.of(
                            DayOfWeek.MONDAY,
                            List.of(
                                    new Span(LocalTime.of(8, 30), LocalTime.of(11, 30)),
                                    new Span(LocalTime.of(13, 30), LocalTime.of(17, 0)))),
                    Set.of(LocalDate.parse("2026-10-01"))),
            false);

    private final District district = District.random(1);

    @Test
    void whatTheDistrictSaysComesBackAsItWasSigned() {
        for (var body : List.of(LINES, SETTINGS, HelpLines.NONE, SiteSettings.USUAL))
            for (var audience : List.of(new Audience.All(), new Audience.Site(12), new Audience.Kiosk(district.kiosk()))) {
                var item = new FeedItem(1, 7, District.DAY, audience, body.kind(), body.bytes());

                var read = FeedItem.verified(item.signedBy(district.keys().feed()), district.keySet());

                assertThat(read).isEqualTo(item);
                assertThat(FeedBody.of(read.kind(), read.body())).isEqualTo(body);
            }
    }

    @Test
    void onlyTheFeedKeyOfThisDistrictSpeaks() {
        var item = new FeedItem(1, 1, District.DAY, new Audience.All(), LINES.kind(), LINES.bytes());

        assertRefused(
                Code.BAD_SIGNATURE,
                () -> FeedItem.verified(item.signedBy(district.keys().receipt()), district.keySet()));
        assertRefused(
                Code.BAD_SIGNATURE,
                () -> FeedItem.verified(item.signedBy(District.random(2).keys().feed()), district.keySet()));
    }

    @Test
    void whatALaterReleaseSaysIsKeptAsideAndNeverAnError() {
        assertThat(FeedBody.of("ballot", Bytes.of(new byte[] {1}))).isEqualTo(new FeedBody.NotUnderstood("ballot"));
        assertThat(FeedBody.of(HelpLines.KIND, Bytes.of(new byte[] {1}))).isInstanceOf(FeedBody.NotUnderstood.class);
        assertThat(Audience.parse("town/3").includes(district.kiosk(), 3)).isFalse();
        assertThat(Audience.parse("site/three")).isEqualTo(new Audience.Unknown("site/three"));
    }

    @Test
    void anAudienceIsWhoItNames() {
        var other = KioskId.random(new Random(3));

        assertThat(new Audience.All().includes(other, 1)).isTrue();
        assertThat(new Audience.Site(12).includes(other, 12)).isTrue();
        assertThat(new Audience.Site(12).includes(other, 1)).isFalse();
        assertThat(new Audience.Kiosk(other).includes(other, 1)).isTrue();
        assertThat(new Audience.Kiosk(other).includes(district.kiosk(), 1)).isFalse();
    }

    @Test
    void afterAnItemComesTheNextOrTheFirstOfALaterEpoch() {
        var here = new FeedCursor(2, 7);

        assertThat(here.comesBefore(new FeedCursor(2, 8))).isTrue();
        assertThat(here.comesBefore(new FeedCursor(3, 1))).isTrue();
        assertThat(FeedCursor.START.comesBefore(new FeedCursor(29_000_000, 1))).isTrue();
        for (var not : List.of("2.7", "2.9", "2.6", "3.2", "1.8", "1.1"))
            assertThat(here.comesBefore(FeedCursor.parse(not))).as(not).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1", "1.", ".1", "-1.2", "1.-2", "1.2.3", "99999999999.1"})
    void nothingElseIsACursor(String text) {
        assertRefused(Code.MALFORMED, () -> FeedCursor.parse(text));
    }

    @Test
    void aHelpLineIsShownUpToTheDayItExpires() {
        var expires = VERIFIED.plusYears(1);

        assertThat(LINES.on(expires)).hasSize(1);
        assertThat(LINES.on(expires.plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "110", "12345678901234", "12-", "-12345", "1 2 3", "１２３５５", "call"})
    void aNumberIsOneThatCanBeDialled(String number) {
        var name = new Wording("热线", "Line");

        assertThatThrownBy(() -> new HelpLine(name, number, name, VERIFIED, VERIFIED.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(number.equals("110") ? "already" : "digits");
    }
}
