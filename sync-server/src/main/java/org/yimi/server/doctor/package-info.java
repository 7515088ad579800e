/** Looks at an office's data, keys and certificate, and says what to do. Changes nothing; works while the server runs. */
@NullMarked
package org.yimi.server.doctor;

import org.jspecify.annotations.NullMarked;
