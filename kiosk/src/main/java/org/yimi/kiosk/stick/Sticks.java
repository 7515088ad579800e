package org.yimi.kiosk.stick;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks for sticks where systems mount them. Touches the disk; never throws for what a stick is or does. */
public final class Sticks {
    private static final Path MEDIA = Path.of("/media");
    private static final Path RUN_MEDIA = Path.of("/run/media");
    private static final Path MNT = Path.of("/mnt");

    private final List<Path> folders;
    private final List<Path> folderOfFolders;
    private final boolean mounted;

    private Sticks(List<Path> folders, List<Path> folderOfFolders, boolean mounted) {
        this.folders = folders;
        this.folderOfFolders = folderOfFolders;
        this.mounted = mounted;
    }

    /** {@code /media/*}, {@code /media/*}{@code /*}, {@code /run/media/*}{@code /*} and {@code /mnt/*}, where something is mounted. */
    public static Sticks whereMounted() {
        return new Sticks(List.of(MEDIA, MNT), List.of(MEDIA, RUN_MEDIA), true);
    }

    /** Each folder in this one counts as a stick, mounted or not. */
    public static Sticks in(Path folder) {
        return new Sticks(List.of(folder), List.of(), false);
    }

    /** One with our folder before one without. */
    public Found find() {
        var all = all();
        return all.stream()
                .filter(Sticks::marked)
                .findFirst()
                .<Found>map(Found.Marked::new)
                .or(() -> all.stream()
                        .filter(stick -> !stick.startsWith(MNT)) // rather a disk of the machine than a stick
                        .findFirst()
                        .map(stick -> new Found.Unmarked(stick, Files.isWritable(stick))))
                .orElseGet(Found.Nothing::new);
    }

    /** Makes our folder there. Where that cannot be, the stick stays as it is. */
    public Found mark(Path stick) {
        try {
            Files.createDirectory(stick.resolve(StickFolder.NAME));
        } catch (IOException e) {
            // what is there now says it
        }
        return find();
    }

    private static boolean marked(Path stick) {
        return Files.isDirectory(stick.resolve(StickFolder.NAME), LinkOption.NOFOLLOW_LINKS);
    }

    private List<Path> all() {
        var inner = folderOfFolders.stream().flatMap(Sticks::foldersIn);
        return Stream.concat(folders.stream(), inner)
                .flatMap(Sticks::foldersIn)
                .filter(folder -> !mounted || isMountPoint(folder))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Stream<Path> foldersIn(Path folder) {
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) found.add(entry);
        } catch (IOException | DirectoryIteratorException e) {
            // not there, or pulled out while it was read
        }
        return found.stream();
    }

    private static boolean isMountPoint(Path folder) {
        try {
            var parent = folder.getParent();
            return parent != null && !Files.getFileStore(folder).equals(Files.getFileStore(parent));
        } catch (IOException e) {
            return false;
        }
    }
}
