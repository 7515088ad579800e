/** What goes to a phone by the screen: frames in turn and their QR codes. Knows neither screens nor the disk. */
@NullMarked
package org.yimi.kiosk.optical;

import org.jspecify.annotations.NullMarked;
