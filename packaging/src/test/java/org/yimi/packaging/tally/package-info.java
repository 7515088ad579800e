@NullMarked
package org.yimi.packaging.tally;

import org.jspecify.annotations.NullMarked;
