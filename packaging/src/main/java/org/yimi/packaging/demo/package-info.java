/** What came before in the demo district, so that whoever opens it finds something that is over. Knows the kiosk, never the server. */
@NullMarked
package org.yimi.packaging.demo;

import org.jspecify.annotations.NullMarked;
