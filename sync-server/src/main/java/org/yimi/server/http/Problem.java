package org.yimi.server.http;

/** A request that is not fulfilled, and how that is answered. */
public final class Problem extends RuntimeException {
    private final int status;
    private final String code;

    /**
     * @param status of HTTP, 400 to 599
     * @param code stable: programs switch on it
     * @param message for people; never repeats what was sent
     */
    public Problem(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
