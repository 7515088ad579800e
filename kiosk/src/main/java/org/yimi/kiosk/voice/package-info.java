/** What can be heard: by clips of packs, or by a program of the system that staff have heard. Never a screen. */
@NullMarked
package org.yimi.kiosk.voice;

import org.jspecify.annotations.NullMarked;
