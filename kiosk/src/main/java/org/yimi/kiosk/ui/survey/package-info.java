/** Picking a survey. */
@NullMarked
package org.yimi.kiosk.ui.survey;

import org.jspecify.annotations.NullMarked;
