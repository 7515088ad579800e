/**
 * What every screen is made of: the one stylesheet, the sizes in millimetres, pictures, words and the navigator.
 * Knows the values of a visit; never the store, the network or what comes next.
 */
@NullMarked
package org.yimi.kiosk.ui;

import org.jspecify.annotations.NullMarked;
