package org.yimi.kiosk.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PackHead;
import org.yimi.content.envelope.PackRelease;
import org.yimi.content.envelope.Refused;
import org.yimi.content.pack.BadPack;
import org.yimi.content.pack.Library;
import org.yimi.content.pack.Pack;
import org.yimi.content.pack.PackArchive;
import org.yimi.content.pack.PackReader;

/**
 * The packs of a kiosk: those it was installed with, and above them those that the district sent since. Of each pack the
 * highest version is offered. One that cannot be read here is told of and stays aside, and what was there before stays.
 * Everything but {@link #takeUp} touches the disk; safe for all threads.
 */
public final class PackShelf {
    private static final Logger log = LoggerFactory.getLogger(PackShelf.class);

    private final PackFiles files;
    private final Credentials credentials;
    private final Feed feed;
    private final long leastFreeBytes;
    private List<Pack> installed = List.of();
    private List<Pack> sent = List.of();
    private volatile Library newest = Library.of(List.of());
    private volatile Library taken = newest;
    private volatile List<Path> outdated = List.of();

    /**
     * Touches nothing yet.
     *
     * @param folder made when the first pack arrives
     * @param leastFreeBytes that packs leave on the disk
     */
    public PackShelf(Path folder, Credentials credentials, Feed feed, long leastFreeBytes) {
        this.files = new PackFiles(folder);
        this.credentials = credentials;
        this.feed = feed;
        this.leastFreeBytes = leastFreeBytes;
    }

    /**
     * Reads what was sent before; to be called once, before anything else.
     *
     * @param base what the kiosk was installed with
     * @return all that can be offered; it changes only by {@link #takeUp}
     */
    public synchronized Library open(Library base) {
        installed = base.packs();
        newest = Library.of(installed);
        try {
            for (var folder : files.folders()) putUp(folder);
            goOn();
        } catch (IOException | RuntimeException e) {
            log.error("what was sent cannot be looked through", e);
        }
        taken = newest;
        return Library.of(newest.packs());
    }

    /** What came whole before the program ended; another program perhaps, which could not read it. */
    private void goOn() throws IOException {
        if (credentials.identity().isEmpty()) return;
        for (var refusal : files.refusals()) Files.delete(refusal);
        for (var archive : files.archives()) place(archive);
    }

    private void putUp(Path folder) {
        try {
            putUp(PackReader.read(folder));
        } catch (BadPack e) {
            log.warn("the pack in {} cannot be read and stays aside: {}", folder.getFileName(), e.getMessage());
        }
    }

    private void putUp(Pack pack) {
        var all = new ArrayList<>(sent);
        all.removeIf(one -> one.folder().equals(pack.folder()));
        all.add(pack);
        var everything = new ArrayList<>(installed);
        everything.addAll(all);
        newest = Library.of(everything);
        sent = List.copyOf(all);
    }

    /**
     * Lets a library have what arrived since; to be called only while no child is at work: what they began before is not
     * needed from then on.
     *
     * @param library that {@link #open} returned
     * @return whether something was new
     */
    public boolean takeUp(Library library) {
        var now = newest;
        if (now == taken) return false;
        library.become(now);
        taken = now;
        var offered = now.offered().stream().map(Pack::folder).toList();
        outdated = now.packs().stream().map(Pack::folder).filter(folder -> !offered.contains(folder)).toList();
        return true;
    }

    /** For people: what was sent, and what was not taken, a line each. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var folder : files.folders()) lines.add(String.valueOf(folder.getFileName()));
        try {
            for (var refusal : files.refusals()) lines.add("refused: " + Files.readString(refusal).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** What the district offers and is not here, nor on its way to be tried by another program. */
    Optional<PackRelease> wanted(Predicate<PackRelease> andIs) {
        return feed.releases().stream()
                .filter(this::isNew)
                .filter(release -> !Files.exists(files.refusal(release.archive())))
                .filter(andIs)
                .findFirst();
    }

    private boolean isNew(PackRelease release) {
        return newest.packs().stream()
                .noneMatch(pack -> pack.id().equals(release.pack()) && pack.version() >= release.version());
    }

    /** How many bytes of it are here. */
    long begun(PackRelease release) throws IOException {
        return files.begun(release);
    }

    /** Keeps what follows; durable on return. */
    void append(PackRelease release, long at, byte[] bytes) throws IOException {
        files.append(release, at, bytes);
    }

    /** Whether the disk takes the rest of the file, and its content beside it. */
    boolean hasRoom(PackRelease release) throws IOException {
        return hasRoom(2 * release.size() - files.begun(release));
    }

    private boolean hasRoom(long bytes) {
        return files.room() - bytes >= leastFreeBytes;
    }

    /** All bytes are here: puts it up. False where they are not the right ones, and thrown away. */
    synchronized boolean finish(PackRelease release) throws IOException {
        var whole = files.whole(release);
        if (whole.isEmpty()) return false;
        place(whole.get());
        return true;
    }

    /** What was begun is of no use. */
    void discard(PackRelease release) throws IOException {
        files.keepParts(feed.releases().stream().filter(one -> !one.equals(release)).toList());
    }

    /** Throws away what nobody needs any more. */
    synchronized void tidy() throws IOException {
        var releases = feed.releases();
        files.keepParts(releases.stream().filter(this::isNew).toList());
        var offered = releases.stream().map(PackRelease::archive).toList();
        for (var archive : files.archives())
            if (offered.stream().map(files::archive).noneMatch(archive::equals)) Files.delete(archive);
        for (var refusal : files.refusals())
            if (offered.stream().map(files::refusal).noneMatch(refusal::equals)) Files.delete(refusal);
        var old = outdated;
        outdated = List.of();
        for (var pack : sent) if (old.contains(pack.folder())) files.delete(pack.folder());
        sent = sent.stream().filter(pack -> !old.contains(pack.folder())).toList();
    }

    /**
     * Takes an archive that somebody carried here, if the district has told this kiosk of it: signed items say for whom a
     * pack is. The file is copied before it is looked into, and may go away at any moment.
     */
    public Brought bring(Path file) {
        try {
            var size = Files.size(file);
            if (size < 1 || size > PackHead.MOST_ARCHIVE_BYTES) return new Brought.Unreadable();
            var hash = hash(file);
            var release = feed.releases().stream().filter(one -> one.archive().equals(hash)).findFirst();
            if (release.isEmpty()) return new Brought.NotOffered();
            if (!isNew(release.get())) return new Brought.Known();
            if (!hasRoom(2 * size)) return new Brought.NoRoom();
            return copied(file, release.get());
        } catch (IOException | UncheckedIOException e) {
            log.info("what was carried here cannot be read: {}", e.toString());
            return new Brought.Unreadable();
        }
    }

    private synchronized Brought copied(Path file, PackRelease release) throws IOException {
        var copy = files.brought();
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            if (!hash(copy).equals(release.archive())) return new Brought.Unreadable();
            var archive = Files.move(copy, files.archive(release.archive()), StandardCopyOption.ATOMIC_MOVE);
            return place(archive) ? new Brought.Placed(release.pack(), release.version()) : new Brought.Refused();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Hash hash(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Hash.of(in);
        }
    }

    /** Puts up what lies here whole. One that cannot be read stays for a later program; one that is not ours does not. */
    private boolean place(Path archive) throws IOException {
        var keySet = credentials.keySet(credentials.identity().orElseThrow());
        try {
            var opened = PackArchive.open(archive, keySet);
            var folder = files.folder(opened.head());
            try {
                putUp(opened.unpack(folder));
            } catch (BadPack e) {
                if (newest.packs().stream().noneMatch(pack -> pack.folder().equals(folder))) files.delete(folder);
                refuse(archive, opened.head().pack() + " version " + opened.head().version() + ": " + e.getMessage());
                return false;
            }
            Files.delete(archive);
            log.info("pack {} version {} is here", opened.head().pack(), opened.head().version());
            return true;
        } catch (Refused e) {
            Files.delete(archive);
            refuse(archive, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void refuse(Path archive, String why) throws IOException {
        log.warn("a pack is refused: {}", why);
        Files.writeString(files.refusal(archive), why.lines().findFirst().orElse("") + "\n");
    }
}
