package org.yimi.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Some bytes of a file, read as they are sent: however large it is, little of it is in memory. */
final class FilePart extends InputStream {
    private final InputStream file;
    private long left;

    FilePart(Path path, long first, long length) throws IOException {
        file = Channels.newInputStream(FileChannel.open(path).position(first));
        left = length;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) return -1;
        left--;
        return file.read();
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (left == 0) return -1;
        var read = file.read(into, at, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
