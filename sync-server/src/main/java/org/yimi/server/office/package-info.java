/** Who and what the office is: district, org tree, kiosks, accounts, audit, key files. Knows the store; never an answer. */
@NullMarked
package org.yimi.server.office;

import org.jspecify.annotations.NullMarked;
