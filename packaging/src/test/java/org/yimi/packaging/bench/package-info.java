@NullMarked
package org.yimi.packaging.bench;

import org.jspecify.annotations.NullMarked;
