/** The XPath subset that XLSForm authors know, parsed once to a typed tree. Knows nothing else. */
@NullMarked
package org.yimi.content.logic;

import org.jspecify.annotations.NullMarked;
