package org.yimi.server.console;

import io.javalin.http.Context;
import org.yimi.content.survey.Language;
import org.yimi.server.http.Gate;
import org.yimi.server.http.Languages;

/**
 * What every page has around its content.
 *
 * @param account who is logged in; empty where nobody is
 * @param csrf goes back with every form; empty where nobody is logged in
 * @param path of the page, for the links to its other language
 */
record Frame(Language language, String title, String account, String csrf, String path) {
    static Frame of(Context ctx, String title) {
        var login = Gate.find(ctx);
        return new Frame(
                Languages.of(ctx),
                title,
                login.map(known -> known.account().name()).orElse(""),
                login.map(known -> known.csrf()).orElse(""),
                ctx.path());
    }

    String say(Words words) {
        return words.in(language);
    }
}
