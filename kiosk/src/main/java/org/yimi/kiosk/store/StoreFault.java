package org.yimi.kiosk.store;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure of the database means to the people who stand before the kiosk. */
public enum StoreFault {
    DISK_FULL,
    /** The file is no database, or a damaged one. */
    DAMAGED,
    /** Anything else, or no failure of the database at all. */
    OTHER;

    private static final int PRIMARY_CODE = 0xff;

    /** Looks through all causes. */
    public static StoreFault of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLiteException sqlite) return of(sqlite.getResultCode().code & PRIMARY_CODE);
        return OTHER;
    }

    private static StoreFault of(int code) {
        if (code == SQLiteErrorCode.SQLITE_FULL.code) return DISK_FULL;
        var damaged = code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
        return damaged ? DAMAGED : OTHER;
    }
}
