package org.yimi.kiosk.store;

import org.jdbi.v3.core.Handle;

/** A transaction under way, handed from feature to feature; only {@code …Table} classes look inside. */
public record Transaction(Handle handle) {}
