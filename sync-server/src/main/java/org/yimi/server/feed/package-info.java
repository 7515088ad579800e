/** What the district tells its kiosks, as numbered items. Knows the office's sites and kiosks; never how items travel. */
@NullMarked
package org.yimi.server.feed;

import org.jspecify.annotations.NullMarked;
