package org.yimi.server.notice;

import java.util.Set;

/** A way on which notices leave. */
sealed interface Route permits MailRoute, HookRoute {
    /** Stable, in Latin letters. */
    String name();

    /** Whom it calls, by name or address. */
    Set<String> hosts();

    /** Tries once; takes up to a minute where nobody answers. */
    Outcome send(Notice notice);
}
