package org.yimi.server.notice;

/** A way on which notices leave. */
sealed interface Route permits MailRoute, HookRoute {
    /** Stable, in Latin letters. */
    String name();

    /** Tries once; takes up to a minute where nobody answers. */
    Outcome send(Notice notice);
}
