package org.yimi.server.store;

import org.jdbi.v3.core.Handle;

/**
 * One open transaction. It is handed along, so that several features write together or not at all; valid only until the
 * function that received it returns, and only on that thread.
 */
public final class Transaction {
    private final Handle handle;
    private int depth;

    Transaction(Handle handle) {
        this.handle = handle;
    }

    /** For the tables of the feature that owns them. */
    public Handle handle() {
        return handle;
    }

    /**
     * Does part of the work so that it alone can fail: what it wrote is rolled back and its exception comes out of here,
     * while the transaction stays good. May be nested.
     */
    public void savepoint(Runnable part) {
        var name = "depth" + ++depth;
        handle.savepoint(name);
        try {
            part.run();
            handle.releaseSavepoint(name);
        } catch (RuntimeException | Error e) {
            handle.rollbackToSavepoint(name);
            throw e;
        } finally {
            depth--;
        }
    }
}
