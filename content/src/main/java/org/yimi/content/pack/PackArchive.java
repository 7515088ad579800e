package org.yimi.content.pack;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.PackHead;
import org.yimi.content.envelope.Refused.Code;
import org.yimi.content.envelope.Refused;

/**
 * A pack as one signed file, {@code ….yimipack}, as {@link PackWriter} writes it. That the district signed it, and that
 * every byte is as it was signed, is known before anything of its content is looked at.
 */
public final class PackArchive {
    /** At the end of the name of a folder that is being written. */
    public static final String UNFINISHED = ".new";

    static final int MOST_ENTRIES = 5_000;

    private final Path file;
    private final int start;
    private final PackHead head;

    private PackArchive(Path file, int start, PackHead head) {
        this.file = file;
        this.start = start;
        this.head = head;
    }

    /**
     * Reads the whole file once; holds little of it in memory.
     *
     * @throws Refused where it is damaged, too large, or not signed by this district
     * @throws UncheckedIOException where the disk does not give it
     */
    public static PackArchive open(Path file, KeySet keySet) {
        try (var channel = FileChannel.open(file)) {
            if (channel.size() > PackHead.MOST_ARCHIVE_BYTES)
                throw new Refused(Code.OVERSIZED, channel.size() + " bytes, at most " + PackHead.MOST_ARCHIVE_BYTES);
            var length = PackHead.length(read(channel, Integer.BYTES, 0).getInt());
            var head = PackHead.verified(Bytes.of(read(channel, length, 0).array()), keySet);
            var rest = channel.size() - length;
            if (rest < head.size()) throw new Refused(Code.TRUNCATED, rest + " bytes of " + head.size());
            if (rest > head.size()) throw new Refused(Code.MALFORMED, rest - head.size() + " bytes after the end");
            channel.position(length);
            if (!Hash.of(Channels.newInputStream(channel)).equals(head.content()))
                throw new Refused(Code.CORRUPTED, "the content is not what was signed");
            return new PackArchive(file, length, head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer read(FileChannel channel, int length, long at) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining())
            if (channel.read(buffer, at + buffer.position()) < 0)
                throw new Refused(Code.TRUNCATED, channel.size() + " bytes");
        return buffer.flip();
    }

    /** What it says of itself. */
    public PackHead head() {
        return head;
    }

    /**
     * Makes a folder of it, whole or not at all, and reads the pack. What stood there before gives way only to a pack that
     * can be read.
     *
     * @param folder beside it {@code ….new} is written first
     * @throws Refused where the content is no such archive, or is of another pack than it says
     * @throws BadPack where this program cannot read the pack
     * @throws UncheckedIOException where the disk does not take it
     */
    public Pack unpack(Path folder) {
        var beside = folder.resolveSibling(folder.getFileName() + UNFINISHED);
        try {
            PackFolder.delete(beside);
            try {
                Files.createDirectories(beside);
                unpackFiles(beside);
                var pack = PackReader.read(beside);
                if (!pack.id().equals(head.pack()) || pack.version() != head.version())
                    throw new Refused(Code.MALFORMED, "the head says " + head.pack() + " version " + head.version()
                            + ", pack.yaml " + pack.id() + " version " + pack.version());
                PackFolder.replace(folder, beside);
            } finally {
                PackFolder.delete(beside);
            }
            return PackReader.read(folder);
        } catch (ZipException e) {
            throw new Refused(Code.MALFORMED, "no such zip: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpackFiles(Path into) throws IOException {
        var seen = new HashSet<String>();
        var left = head.size();
        try (var channel = FileChannel.open(file);
                var zip = new ZipInputStream(new BufferedInputStream(Channels.newInputStream(channel.position(start))))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (seen.size() == MOST_ENTRIES) throw new Refused(Code.OVERSIZED, "more than " + MOST_ENTRIES + " files");
                if (!PackNames.isBorne(entry.getName()))
                    throw new Refused(Code.MALFORMED, "file " + (seen.size() + 1) + " has a name that no archive bears");
                if (!seen.add(entry.getName())) throw new Refused(Code.MALFORMED, entry.getName() + " stands twice");
                left -= length(entry, left);
                write(zip, into.resolve(entry.getName()));
            }
        } catch (IllegalArgumentException e) {
            throw new ZipException("a name is not UTF-8");
        } catch (EOFException e) {
            throw new ZipException("it ends early");
        }
    }

    /** Nothing is unfolded: so the whole is never larger than what was signed. */
    private static long length(ZipEntry entry, long left) {
        if (entry.getMethod() != ZipEntry.STORED || entry.getSize() != entry.getCompressedSize())
            throw new Refused(Code.MALFORMED, entry.getName() + " is compressed");
        if (entry.getSize() < 0 || entry.getSize() > left)
            throw new Refused(Code.OVERSIZED, entry.getName() + " is longer than the archive");
        return entry.getSize();
    }

    private static void write(InputStream content, Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }
}
