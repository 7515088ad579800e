package org.yimi.server.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.survey.Language;

/** Which language somebody reads: {@code ?lang=en} is remembered in a cookie; Chinese before that. */
public final class Languages {
    /** Of an address: {@code zh-CN} or {@code en}. */
    public static final String PARAMETER = "lang";

    private static final String COOKIE = "yimi-language";
    private static final int YEAR_SECONDS = 31_536_000;

    private Languages() {}

    public static Language of(Context ctx) {
        return named(ctx.queryParam(PARAMETER)).or(() -> named(ctx.cookie(COOKIE))).orElse(Language.ZH);
    }

    static void remember(Context ctx) {
        named(ctx.queryParam(PARAMETER))
                .ifPresent(language -> ctx.cookie(new Cookie(
                        COOKIE, language.tag(), "/", YEAR_SECONDS, false, true, null, SameSite.STRICT)));
    }

    private static Optional<Language> named(@org.jspecify.annotations.Nullable String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
