package org.yimi.server.console;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.nio.file.Path;

/** Turns a page's values into HTML. Templates are compiled with the program. */
final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            Path.of(""), ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

    void show(Context ctx, String template, Record page) {
        var html = new StringOutput();
        templates.render(template + ".jte", page, html);
        ctx.html(html.toString());
    }
}
