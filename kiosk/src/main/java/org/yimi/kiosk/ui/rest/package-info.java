/** The pause for the eyes. */
@NullMarked
package org.yimi.kiosk.ui.rest;

import org.jspecify.annotations.NullMarked;
