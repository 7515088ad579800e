package org.yimi.kiosk.rime;

import java.util.concurrent.Executor;

/** Where letters become Chinese. It learns nothing: the next child is offered what the last one was. */
public interface Pinyin extends AutoCloseable {
    /** How it stands now; any thread. */
    Standing standing();

    /** The one thread on which lines are made and used. It may be busy, or stuck; nobody waits for it who paints. */
    Executor thread();

    /** A line to type in. On {@link #thread()}, while it is {@link Standing.Ready}. */
    Line line();

    /** It did not answer: from now on it is absent. Any thread. */
    void giveUp();

    @Override
    void close();

    /** Whether children can type Chinese. */
    sealed interface Standing {
        record Opening() implements Standing {}

        /** @param version of librime */
        record Ready(String version) implements Standing {}

        /** @param why for whoever runs the kiosk, in English */
        record Absent(String why) implements Standing {}
    }

    /** What a child is typing now. On {@link #thread()} only. */
    interface Line extends AutoCloseable {
        /** @param letter a to z */
        Spelling letter(char letter);

        /** Takes the last letter back, or the last choice where the letters after it are gone. */
        Spelling delete();

        /**
         * Takes a candidate. Nothing changes where another text has come to its place meanwhile.
         *
         * @param index from 0, in the order of {@link Spelling#candidates()}
         */
        Spelling choose(int index, String text);

        /** Forgets the letters. */
        Spelling clear();

        @Override
        void close();
    }
}
