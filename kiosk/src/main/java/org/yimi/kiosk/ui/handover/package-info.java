/** Handing the answers to the office. */
@NullMarked
package org.yimi.kiosk.ui.handover;

import org.jspecify.annotations.NullMarked;
