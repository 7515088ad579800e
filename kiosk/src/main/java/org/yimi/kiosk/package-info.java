/** Builds the kiosk from its parts. Nobody knows this package. */
@NullMarked
package org.yimi.kiosk;

import org.jspecify.annotations.NullMarked;
