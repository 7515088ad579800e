/** How a finished session travels: keys, envelopes, bundles, receipts. Knows bytes; never a survey. */
@NullMarked
package org.yimi.content.envelope;

import org.jspecify.annotations.NullMarked;
