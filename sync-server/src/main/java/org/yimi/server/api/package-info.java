/** The routes that kiosks use. Thin: reads the request, calls one service, writes the reply. */
@NullMarked
package org.yimi.server.api;

import org.jspecify.annotations.NullMarked;
