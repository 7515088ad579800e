/** The office's pages in a real browser, without a window, against a real server. */
@NullMarked
package org.yimi.packaging.console;

import org.jspecify.annotations.NullMarked;
