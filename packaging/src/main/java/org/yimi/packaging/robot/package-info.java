/**
 * A robot that plays children at the real kiosk window: it looks at the scene graph and moves the system's pointer.
 * It never calls into the kiosk beyond starting it, and fires no button.
 */
@NullMarked
package org.yimi.packaging.robot;

import org.jspecify.annotations.NullMarked;
