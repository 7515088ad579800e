package org.yimi.kiosk.delivery;

/**
 * What the duty adult is to be shown.
 *
 * @param upTo while it is shown: the highest number among which the office has to have everything; else 0
 */
record Duty(Stage stage, long upTo) {
    static final Duty NONE = new Duty(Stage.NONE, 0);
    static final Duty LATER = new Duty(Stage.LATER, 0);
    static final Duty CALLED = new Duty(Stage.CALLED, 0);

    enum Stage {
        NONE(0),
        /** To be shown when some minutes have gone by. */
        LATER(1),
        SHOWN(2),
        /** Shown because a child asked for an adult. */
        CALLED(3);

        private final int code;

        Stage(int code) {
            this.code = code;
        }

        /** As it is kept. */
        int code() {
            return code;
        }

        /** @throws IllegalArgumentException where none is kept so */
        static Stage of(int code) {
            for (var stage : values()) if (stage.code == code) return stage;
            throw new IllegalArgumentException("no stage " + code);
        }
    }

    static Duty shown(long upTo) {
        return new Duty(Stage.SHOWN, upTo);
    }

    boolean isSeen() {
        return stage == Stage.SHOWN || stage == Stage.CALLED;
    }
}
