/**
 * Sends word that there is something to open in the safeguarding lane. Knows that and the console's address, and nothing
 * of what is there, so that no notice can tell of it.
 */
@NullMarked
package org.yimi.server.notice;

import org.jspecify.annotations.NullMarked;
