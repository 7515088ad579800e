/**
 * A bundle as an endless stream of QR codes that a camera reads, and back; {@code OPTICAL.md} is its specification. Knows
 * envelopes for their sizes only; never a screen, a camera or a clock.
 */
@NullMarked
package org.yimi.content.optical;

import org.jspecify.annotations.NullMarked;
