package org.yimi.kiosk.delivery;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;

/** How long an answer asks to wait. */
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    /** Whatever stands in the office's place must not send a kiosk away for longer. */
    private static final Duration MOST = Duration.ofHours(1);

    private RetryAfter() {}

    /** Zero where it does not say, or by a date: clocks differ. At most an hour. */
    static Duration of(HttpResponse<?> response) {
        var asked = response.headers()
                .firstValue("Retry-After")
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ZERO);
        return asked.compareTo(MOST) > 0 ? MOST : asked;
    }
}
