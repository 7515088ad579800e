@NullMarked
package org.yimi.kiosk.voice;

import org.jspecify.annotations.NullMarked;
