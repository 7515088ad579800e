/** How this kiosk gets out: proxies, and whom it trusts. Knows no office and no other package. */
@NullMarked
package org.yimi.kiosk.network;

import org.jspecify.annotations.NullMarked;
