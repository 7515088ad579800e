/**
 * What a person must look at: ink and words, which no program understands, and in a lane of its own what a kiosk took for a
 * disclosure of harm, with clocks and notices. Knows the office and how notices leave; never an answer's meaning.
 */
@NullMarked
package org.yimi.server.safeguard;

import org.jspecify.annotations.NullMarked;
