/** Kiosk and server together: real processes, real HTTP on loopback, real files. */
@NullMarked
package org.yimi.packaging.circle;

import org.jspecify.annotations.NullMarked;
