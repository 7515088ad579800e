/** What a child answered, and which question comes next. Pure: no clock, no storage. */
@NullMarked
package org.yimi.content.answer;

import org.jspecify.annotations.NullMarked;
