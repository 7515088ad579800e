/**
 * Takes bundles in: verify, keep, open, count, receipt. Owns the ledger of what arrived and the opened content, which
 * have no key in common. Knows results, kiosks and where people work on it; never HTTP.
 */
@NullMarked
package org.yimi.server.intake;

import org.jspecify.annotations.NullMarked;
