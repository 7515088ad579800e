/** The sync server's command line: the one place that knows all features and joins them. */
@NullMarked
package org.yimi.server;

import org.jspecify.annotations.NullMarked;
