/** Tries the readers of what comes from outside: each package of {@code content} says which it has. */
@NullMarked
package org.yimi.content.fuzz;

import org.jspecify.annotations.NullMarked;
