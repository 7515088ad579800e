/**
 * What a person must look at because no program can: ink and words, in which a child may ask for help. Knows the office;
 * never an answer's meaning.
 */
@NullMarked
package org.yimi.server.safeguard;

import org.jspecify.annotations.NullMarked;
