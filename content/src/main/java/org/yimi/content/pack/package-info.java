/** Reads pack folders from disk and names file, line and reason of every fault. */
@NullMarked
package org.yimi.content.pack;

import org.jspecify.annotations.NullMarked;
