/** The office's database: opening, migrating, transactions. Knows SQLite and Jdbi; never what is kept in it. */
@NullMarked
package org.yimi.server.store;

import org.jspecify.annotations.NullMarked;
