package org.yimi.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Hash;
import org.yimi.content.safety.Screening;
import org.yimi.kiosk.delivery.Bulletin;
import org.yimi.kiosk.delivery.CardDesk;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Enroller;
import org.yimi.kiosk.delivery.Feed;
import org.yimi.kiosk.delivery.Identity;
import org.yimi.kiosk.delivery.Mark;
import org.yimi.kiosk.delivery.OfficeClient;
import org.yimi.kiosk.delivery.OfflineEnroller;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.delivery.PackShelf;
import org.yimi.kiosk.delivery.Reached;
import org.yimi.kiosk.delivery.Screener;
import org.yimi.kiosk.delivery.Sittings;
import org.yimi.kiosk.delivery.Votes;
import org.yimi.kiosk.network.Authority;
import org.yimi.kiosk.network.Network;
import org.yimi.kiosk.network.Proxies;
import org.yimi.kiosk.staff.Report;
import org.yimi.kiosk.staff.ScreenFile;
import org.yimi.kiosk.staff.SwitchFile;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;
import org.yimi.kiosk.visit.Notice;

/** Everything that rests in a kiosk's data folder, opened. One process at a time may write. */
final class DataFolder implements AutoCloseable {
    static final int KEEP_RUNNING_DAYS = 30;
    static final long LEAST_FREE_BYTES = 100L * 1024 * 1024;

    /** From here on staff are told; some weeks of sessions before the kiosk must close. */
    static final long LOW_BYTES = 5 * LEAST_FREE_BYTES;

    private final Path path;
    private final SecureRandom random = new SecureRandom();
    private final Database database;
    private final FileChannel lockFile;
    final Credentials credentials;
    final Outbox outbox;
    final Mark mark;
    /** Not loaded yet: whoever serves children begins. */
    final Screener screener = new Screener(Screening::own);
    final Sittings sittings;
    final Votes votes;
    final Feed feed;
    final Bulletin bulletin;
    final CardDesk cards;
    final OfficeClient office;
    final Enroller enroller;
    final OfflineEnroller offlineEnroller;
    final PackShelf shelf;
    final ScreenFile screen;
    final SwitchFile oneSwitch;

    /** Reaches the office directly. */
    DataFolder(Path path, InstantSource clock) {
        this(path, clock, Proxies.NONE);
    }

    /** @throws IllegalArgumentException where the folder cannot be made or written */
    DataFolder(Path path, InstantSource clock, Proxies proxies) {
        this(path, clock, proxies, System::nanoTime);
    }

    /** @param nanos monotonic time */
    DataFolder(Path path, InstantSource clock, Proxies proxies, LongSupplier nanos) {
        this.path = path.toAbsolutePath().normalize();
        make(this.path);
        lockFile = openLock(this.path);
        database = openDatabase();
        credentials = new Credentials(this.path);
        var drafts = new Drafts(database, new VisitKeys(visitKeyFile(this.path), clock, random));
        outbox = new Outbox(database, drafts, credentials, clock, KEEP_RUNNING_DAYS);
        mark = new Mark(database, this.path.resolve("duty-key"), random, nanos);
        sittings = new Sittings(
                drafts, outbox, () -> SessionId.random(random), random, screener, mark);
        votes = new Votes(database, outbox, credentials, () -> SessionId.random(random));
        feed = new Feed(database, credentials);
        bulletin = new Bulletin(feed, clock);
        cards = new CardDesk(database, credentials, bulletin);
        office = new OfficeClient(new Network(this.path.resolve(Authority.FILE), proxies));
        enroller = new Enroller(credentials, machine(), random, office);
        offlineEnroller = new OfflineEnroller(credentials, feed, machine(), random);
        shelf = new PackShelf(this.path.resolve("packs"), credentials, feed, LEAST_FREE_BYTES);
        screen = new ScreenFile(this.path);
        oneSwitch = new SwitchFile(this.path);
    }

    /** Whether the disk has this much left. */
    boolean hasRoom(long leastFreeBytes) {
        return path.toFile().getUsableSpace() >= leastFreeBytes;
    }

    /**
     * What staff should know.
     *
     * @param lowBytes with less than this left the disk is nearly full
     */
    Set<Notice> notices(long lowBytes) {
        var standing = outbox.standing();
        var notices = EnumSet.noneOf(Notice.class);
        if (standing.duplicate()) notices.add(Notice.DUPLICATE);
        if (!standing.refused().isEmpty()) notices.add(Notice.REFUSED);
        if (outbox.time().doubtful()) notices.add(Notice.CLOCK_DOUBTFUL);
        if (!hasRoom(lowBytes)) notices.add(Notice.DISK_LOW);
        if (mark.isSeen()) notices.add(Notice.DUTY);
        return notices;
    }

    /**
     * How the kiosk stands, for staff.
     *
     * @param reached whether the office could be reached, the last time
     */
    Report report(Reached reached) {
        var identity = credentials.identity();
        return new Report(
                identity.map(Identity::site).orElse(""),
                identity.map(one -> one.kiosk().toString()).orElse(""),
                outbox.standing().waiting(),
                outbox.waitingSince(),
                outbox.lastReceipt(),
                reached,
                notices(LOW_BYTES),
                stickFirst(identity),
                identity.filter(known -> !known.machine().equals(machine())).isPresent());
    }

    /** Phones open a page with the camera only over a connection that they trust by themselves. */
    private boolean stickFirst(Optional<Identity> identity) {
        var plain = identity.map(one -> "http".equals(one.server().getScheme())).orElse(false);
        return plain || Files.exists(path.resolve(Authority.FILE));
    }

    /**
     * Keeps a second kiosk off this folder until the process ends.
     *
     * @throws Occupied where one runs already
     */
    void lock() {
        try {
            if (lockFile.tryLock() == null) throw new Occupied(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another kiosk has the folder; its window stands there already. */
    static final class Occupied extends RuntimeException {
        Occupied(Path path) {
            super("a kiosk runs on " + path + " already");
        }
    }

    @Override
    public void close() {
        database.close();
        closeLock();
    }

    private Database openDatabase() {
        try {
            return Database.open(path.resolve("kiosk.db"));
        } catch (RuntimeException e) {
            closeLock();
            throw e;
        }
    }

    private void closeLock() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the machine, hashed: a copied folder is noticed elsewhere. */
    static Hash machine() {
        var file = Path.of("/etc/machine-id");
        try {
            return Hash.of(Files.isReadable(file) ? Files.readAllBytes(file) : new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel openLock(Path path) {
        try {
            return FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot make the folder " + path + ": " + e.getMessage(), e);
        }
        if (!Files.isWritable(path)) throw new IllegalArgumentException("cannot write into " + path);
    }

    /** In a RAM file system, under a name that belongs to this data folder; empty where there is none. */
    private static Optional<Path> visitKeyFile(Path data) {
        return inRam("yimi-visit-", data);
    }

    /** Where the Chinese keyboard has its files; empty where there is no RAM folder. */
    Optional<Path> pinyinFolder() {
        return inRam("yimi-pinyin-", path);
    }

    private static Optional<Path> inRam(String kind, Path data) {
        var name = kind + Hash.of(data.toString().getBytes(StandardCharsets.UTF_8))
                .bytes()
                .hex()
                .substring(0, 16);
        return RamFolder.find().map(folder -> folder.resolve(name));
    }
}
