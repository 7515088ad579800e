package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.yimi.content.envelope.Refused.Code;

/** What tests say about refused bytes. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(Code code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code));
    }
}
