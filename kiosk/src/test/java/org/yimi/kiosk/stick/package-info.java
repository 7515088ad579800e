@NullMarked
package org.yimi.kiosk.stick;

import org.jspecify.annotations.NullMarked;
