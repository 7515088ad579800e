/** What children said, in numbers: tallies kept while counting, and the one door through which numbers leave. */
@NullMarked
package org.yimi.server.results;

import org.jspecify.annotations.NullMarked;
