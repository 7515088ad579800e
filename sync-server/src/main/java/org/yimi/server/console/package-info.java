/** The office's pages. Knows everything that may be shown; never a raw count. */
@NullMarked
package org.yimi.server.console;

import org.jspecify.annotations.NullMarked;
