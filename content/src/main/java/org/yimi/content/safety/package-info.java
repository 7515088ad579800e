/**
 * What a child's words and pictures may tell of. What fires is data that people read and review; the code only counts. Knows
 * no pack, no file and no screen.
 */
@NullMarked
package org.yimi.content.safety;

import org.jspecify.annotations.NullMarked;
