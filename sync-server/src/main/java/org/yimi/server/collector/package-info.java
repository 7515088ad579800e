/** The web app that a phone carries bundles with. Serves its files and nothing else: bundles go where kiosks send theirs. */
@NullMarked
package org.yimi.server.collector;

import org.jspecify.annotations.NullMarked;
