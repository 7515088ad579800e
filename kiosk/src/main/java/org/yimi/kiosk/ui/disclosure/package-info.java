/** The calm screen after a child may have told of harm. */
@NullMarked
package org.yimi.kiosk.ui.disclosure;

import org.jspecify.annotations.NullMarked;
