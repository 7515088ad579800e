package org.yimi.content.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PackHead;
import org.yimi.content.envelope.SignKey;

/**
 * Writes a pack folder as one file: a signed head, then a zip. The same folder gives the same bytes on every machine:
 * entries are sorted, bear no time, and are not compressed, for pictures and sounds are already and nothing then hangs
 * on a compressor's version, nor can a reader be made to unpack more than it was handed.
 */
public final class PackWriter {
    /** Of an archive's name. */
    public static final String SUFFIX = ".yimipack";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private PackWriter() {}

    /**
     * The files of a pack that belong into its archive, sorted: its YAML, the pictures and sounds that it names, and whose
     * pictures these are. Paths inside the folder, with slashes.
     *
     * @throws BadPack where the pack breaks a rule for children, or a file has a name that no archive bears
     */
    public static SortedSet<String> checked(Path folder) {
        var errors = PackLint.faults(folder).stream().filter(Fault::isError).toList();
        if (!errors.isEmpty()) throw new BadPack(errors);
        var names = new TreeSet<>(new PackNames(folder).all());
        var faults = new ArrayList<Fault>();
        for (var name : names)
            if (!PackNames.isBorne(name)) faults.add(new Fault(name, 0, "name it with a-z, 0-9 and - only"));
        if (names.size() > PackArchive.MOST_ENTRIES)
            faults.add(new Fault("pack.yaml", 0, names.size() + " files, at most " + PackArchive.MOST_ENTRIES));
        if (!faults.isEmpty()) throw new BadPack(faults);
        return names;
    }

    /**
     * Builds the archive of a pack that keeps the rules.
     *
     * @param file where to write it; replaced where it exists
     * @return what it says of itself
     * @throws BadPack with every fault found; nothing is written then
     */
    public static PackHead write(Path folder, SignKey packKey, Path file) {
        var names = checked(folder);
        var pack = PackReader.read(folder);
        var beside = file.resolveSibling(file.getFileName() + ".zip");
        try {
            var content = zip(folder, List.copyOf(names), beside);
            var head = new PackHead(pack.id(), pack.version(), content, Files.size(beside));
            try (var out = Files.newOutputStream(file)) {
                out.write(head.signedBy(packKey).array());
                Files.copy(beside, out);
            } finally {
                Files.delete(beside);
            }
            return head;
        } catch (IllegalArgumentException e) {
            throw new BadPack(List.of(new Fault("pack.yaml", 0, String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            throw new BadPack(List.of(new Fault(file.toString(), 0, "cannot be written: " + e.getMessage())));
        }
    }

    private static Hash zip(Path folder, List<String> names, Path file) throws IOException {
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (var name : names) add(out, name, Files.readAllBytes(folder.resolve(name)));
        }
        try (var in = Files.newInputStream(file)) {
            return Hash.of(in);
        }
    }

    private static void add(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
