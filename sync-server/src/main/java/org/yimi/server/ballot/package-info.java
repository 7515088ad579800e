/**
 * 小小议事厅 at the office: keeps votes sealed, counts them once their ballot has closed, and tells how it went. Knows feed
 * and results; never a page.
 */
@NullMarked
package org.yimi.server.ballot;

import org.jspecify.annotations.NullMarked;
