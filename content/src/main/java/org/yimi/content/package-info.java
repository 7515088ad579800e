/** The author's command line; builds everything and is known by nobody. */
@NullMarked
package org.yimi.content;

import org.jspecify.annotations.NullMarked;
