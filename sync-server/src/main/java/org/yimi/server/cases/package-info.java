/** Suggestions of children, on their way to becoming cases. Knows the office; never who may look. */
@NullMarked
package org.yimi.server.cases;

import org.jspecify.annotations.NullMarked;
