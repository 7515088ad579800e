package org.yimi.server.console;

import io.javalin.http.Context;
import java.util.Optional;
import org.yimi.content.survey.Language;

/**
 * Leads from one page to the next.
 *
 * @param here in words
 * @param before address of the page before; empty on the first
 * @param after address of the page after; empty on the last
 */
record Pager(String here, String before, String after) {
    static final String PARAMETER = "page";
    private static final int MOST = 100_000;

    /** From 0; the first one where the address asks for none that can be. */
    static int page(Context ctx) {
        var asked = Optional.ofNullable(ctx.queryParam(PARAMETER)).orElse("1");
        return asked.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(asked), MOST) - 1 : 0;
    }

    /** @param address ends where a parameter may follow */
    static Pager of(String address, int page, boolean more, Language language) {
        var number = new Numbers(language).of(page + 1L);
        return new Pager(
                InkWords.PAGE.in(language, number),
                page == 0 ? "" : address + PARAMETER + "=" + page,
                more ? address + PARAMETER + "=" + (page + 2) : "");
    }

    boolean needed() {
        return !before.isEmpty() || !after.isEmpty();
    }
}
