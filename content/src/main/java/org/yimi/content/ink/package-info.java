/** What a child draws or writes by finger: strokes on a sheet, never pixels. Knows no other package. */
@NullMarked
package org.yimi.content.ink;

import org.jspecify.annotations.NullMarked;
