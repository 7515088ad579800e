package org.yimi.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The operator at the machine. */
final class Terminal {
    private final BufferedReader in;
    private final PrintWriter out;

    Terminal(Reader in, PrintWriter out) {
        this.in = new BufferedReader(in);
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Empty at the end of the input. */
    Optional<String> ask(String question) {
        out.print(question);
        out.flush();
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
