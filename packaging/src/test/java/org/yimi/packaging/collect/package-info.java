/** A phone that carries bundles: the collector's pages in a real browser, whose camera sees what the kiosk shows. */
@NullMarked
package org.yimi.packaging.collect;

import org.jspecify.annotations.NullMarked;
