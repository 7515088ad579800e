package org.yimi.server.http;

import io.javalin.http.Context;

/** How a problem looks to somebody with a browser; programs under {@code /api/} get JSON instead. */
@FunctionalInterface
public interface ProblemPage {
    void render(Context ctx, Problem problem);
}
