/** USB sticks at the office: bundles that somebody carried, and what goes back to their kiosks. Knows the intake; no HTTP. */
@NullMarked
package org.yimi.server.stick;

import org.jspecify.annotations.NullMarked;
