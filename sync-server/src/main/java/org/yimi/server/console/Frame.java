package org.yimi.server.console;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.yimi.content.survey.Language;
import org.yimi.server.http.Gate;
import org.yimi.server.http.Languages;

/**
 * What every page has around its content.
 *
 * @param account who is logged in; empty where nobody is
 * @param csrf goes back with every form; empty where nobody is logged in
 * @param here address of the page without its language, ending where that may follow; empty for a page that is shown
 *     only once
 */
record Frame(Language language, String title, String account, String csrf, String here) {
    static Frame of(Context ctx, String title) {
        var login = Gate.find(ctx);
        return new Frame(
                Languages.of(ctx),
                title,
                login.map(known -> known.account().name()).orElse(""),
                login.map(known -> known.csrf()).orElse(""),
                here(ctx));
    }

    private static String here(Context ctx) {
        if (ctx.method().equals(HandlerType.POST) && !ctx.path().equals(Gate.LOGIN)) return "";
        return ctx.queryParamMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(Languages.PARAMETER))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> pair(parameter.getKey(), value)))
                .collect(Collectors.joining("", ctx.path() + "?", ""));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    boolean loggedIn() {
        return !account.isEmpty();
    }

    boolean reads(Language one) {
        return language == one;
    }

    String say(Words words) {
        return words.in(language);
    }
}
