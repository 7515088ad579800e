package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StaffListTest {
    private static final Bytes BADGE = Bytes.of(new byte[] {1, 2, 3});
    private static final Random RANDOM = new Random(1);

    private final PinHash pin = PinHash.of("204711", RANDOM);
    private final StaffList.Member member = new StaffList.Member("1001", pin, Hash.of(BADGE.array()));

    @Test
    void aPersonIsFoundByNumberAndByBadge() {
        var staff = new StaffList(List.of(member));

        assertThat(staff.withNumber("1001")).contains(member);
        assertThat(staff.withBadge(BADGE)).contains(member);
        assertThat(staff.withNumber("1002")).isEmpty();
        assertThat(staff.withBadge(Bytes.of(new byte[] {1, 2, 4}))).isEmpty();
    }

    @Test
    void onlyTheRightPinFits() {
        assertThat(pin.fits("204711")).isTrue();
        assertThat(pin.fits("204712")).isFalse();
        assertThat(pin.fits("")).isFalse();
    }

    @Test
    void theSamePinHasAnotherHashForEachPerson() {
        assertThat(PinHash.of("204711", RANDOM).hash()).isNotEqualTo(pin.hash());
    }

    @Test
    void aPinHasSixDigits() {
        IntStream.range(0, 1000).forEach(_ -> assertThat(PinHash.randomPin(RANDOM)).matches("[0-9]{6}"));
    }

    @Test
    void itTravelsAsAFeedItem() {
        var staff = new StaffList(List.of(member));

        assertThat(FeedBody.of(StaffList.KIND, staff.bytes())).isEqualTo(staff);
        assertThat(FeedBody.of(StaffList.KIND, StaffList.NONE.bytes())).isEqualTo(StaffList.NONE);
        assertThat(FeedBody.of(StaffList.KIND, Bytes.of(new byte[] {1}))).isEqualTo(new FeedBody.NotUnderstood("staff"));
    }

    @Test
    void whatCouldHoldUpAKioskIsRefused() {
        assertThatThrownBy(() -> new PinHash(pin.salt(), 2_000_001, pin.hash())).hasMessageContaining("rounds");
        assertThatThrownBy(() -> new PinHash(Bytes.of(new byte[0]), 1, pin.hash())).hasMessageContaining("salt");
        assertThatThrownBy(() -> new StaffList(List.of(member, member))).hasMessage("two people have number 1001");
        assertThatThrownBy(() -> new StaffList.Member("12 4", pin, member.badge())).hasMessageContaining("four to eight");
    }
}
