package org.yimi.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PinHash;
import org.yimi.content.envelope.StaffList.Member;
import org.yimi.content.envelope.StaffList;

class SignInTest {
    private static final Random RANDOM = new Random(1);

    private final Member wang = new Member("1001", PinHash.of("111111", RANDOM), Hash.of(new byte[] {1}));
    private final Member li = new Member("1002", PinHash.of("222222", RANDOM), Hash.of(new byte[] {2}));
    private final StaffList staff = new StaffList(List.of(wang, li));

    @Test
    void numberAndPinMustBelongTogether() {
        assertThat(SignIn.with("1002").checked(staff, "222222")).contains(li);
        assertThat(SignIn.with("1002").checked(staff, "111111")).isEmpty();
        assertThat(SignIn.by(wang).checked(staff, "111111")).contains(wang);
    }

    @Test
    void aNumberThatNobodyHasNeverOpens() {
        assertThat(SignIn.with("1003").checked(staff, "111111")).isEmpty();
        assertThat(SignIn.with("1001").checked(StaffList.NONE, "111111")).isEmpty();
    }

    @Test
    void whoShowedABadgeNeedNotShowItAgain() {
        assertThat(SignIn.by(wang).again()).isEqualTo(SignIn.by(wang));
        assertThat(SignIn.with("1001").again()).isEqualTo(SignIn.BY_NUMBER);
    }
}
