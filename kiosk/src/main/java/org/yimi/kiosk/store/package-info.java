/** The kiosk's database and the unfinished answers in it. Knows visits; never the network or a screen. */
@NullMarked
package org.yimi.kiosk.store;

import org.jspecify.annotations.NullMarked;
