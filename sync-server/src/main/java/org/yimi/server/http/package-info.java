/** The HTTP edge: problems, security headers, login and CSRF, language. Knows the office; never a page. */
@NullMarked
package org.yimi.server.http;

import org.jspecify.annotations.NullMarked;
