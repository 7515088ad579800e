/** Counts of answers as they stand in {@code tapped.csv} and {@code counted.csv}. Knows neither kiosk nor server. */
@NullMarked
package org.yimi.packaging.tally;

import org.jspecify.annotations.NullMarked;
