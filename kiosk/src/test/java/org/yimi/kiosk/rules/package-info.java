/**
 * The rules for children's screens, each a small class that looks at a real scene graph; {@link
 * org.yimi.kiosk.rules.Rulebook} is the door. Knows JavaFX and the size of a screen; never a view.
 */
@NullMarked
package org.yimi.kiosk.rules;

import org.jspecify.annotations.NullMarked;
