/**
 * The server's certificate and private key, from PEM files that may be renewed while it runs, and whose certificates it
 * trusts itself. Knows no other package.
 */
@NullMarked
package org.yimi.server.tls;

import org.jspecify.annotations.NullMarked;
