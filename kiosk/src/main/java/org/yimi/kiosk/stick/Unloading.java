package org.yimi.kiosk.stick;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.envelope.Receipt;
import org.yimi.content.envelope.Refused;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.delivery.Brought;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Feed;
import org.yimi.kiosk.delivery.Identity;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.delivery.PackShelf;

/** What lies on a stick for this kiosk, on its way into it. Each file is in force or changed nothing. Used once. */
final class Unloading {
    private static final int MOST_KEY_SET_BYTES = 64 * 1024;
    private static final int MOST_GRANT_BYTES = 64 * 1024;
    private static final int MOST_GRANTS = 32;
    /** A page and the framing of its items. */
    private static final int MOST_PAGE_BYTES = FeedPage.MOST_BYTES + 8 * 1024;

    private final StickFolder folder;
    private final Outbox outbox;
    private final Feed feed;
    private final Credentials credentials;
    private final Runnable onFile;
    private final List<Trip.Refusal> refused = new ArrayList<>();
    private Optional<Applied> receipt = Optional.empty();
    private long feedItems;
    private int packs;

    Unloading(StickFolder folder, Outbox outbox, Feed feed, Credentials credentials, Runnable onFile) {
        this.folder = folder;
        this.outbox = outbox;
        this.feed = feed;
        this.credentials = credentials;
        this.onFile = onFile;
    }

    Trip.Brought brought() {
        return new Trip.Brought(receipt, feedItems, packs, refused);
    }

    /** How many files there are to look at. */
    int files(Identity identity) throws IOException {
        return receipts(identity).size() + keySets().size() + pages().size() + packs().size();
    }

    /** The keys come first: what follows may be signed with them. */
    void word(Identity identity) throws IOException {
        for (var file : keySets())
            take(file, () -> credentials.offer(identity, Bytes.of(folder.read(file, MOST_KEY_SET_BYTES))));
        for (var file : receipts(identity))
            take(file, () -> {
                var applied = outbox.apply(Bytes.of(folder.read(file, Receipt.MOST_BYTES)));
                receipt = Optional.of(applied);
                return true;
            });
        feed(identity);
    }

    /** After the feed, which says for whom a pack is. */
    void packs(PackShelf shelf) throws IOException {
        for (var file : packs())
            take(file, () -> {
                switch (shelf.bring(file)) {
                    case Brought.Placed _ -> packs++;
                    case Brought.Known _, Brought.NotOffered _ -> {}
                    case Brought.NoRoom _ -> refused(file, "no-room");
                    case Brought.Unreadable _, Brought.Refused _ -> refused(file, "not-readable");
                }
                return true;
            });
    }

    /**
     * What may enrol this kiosk, for people to compare; nothing is taken by that.
     *
     * @return signed grants, perhaps of others
     */
    List<Bytes> grants() throws IOException {
        var grants = new ArrayList<Bytes>();
        for (var file : folder.files(folder.in(), "", ".enrolment"))
            if (grants.size() < MOST_GRANTS) grants.add(Bytes.of(folder.read(file, MOST_GRANT_BYTES)));
        return grants;
    }

    private void feed(Identity identity) throws IOException {
        var before = feed.cursor();
        for (var file : pages()) {
            if (!take(file, () -> takePage(identity, file, FeedPage.parse(folder.read(file, MOST_PAGE_BYTES))))) break;
        }
        var after = feed.cursor();
        feedItems = after.epoch() == before.epoch() ? after.number() - before.number() : after.number();
    }

    /** False where its last item was not reached. */
    private boolean takePage(Identity identity, Path file, FeedPage page) {
        if (page.items().isEmpty()) return true;
        feed.take(identity, page.items());
        var last = FeedItem.verified(page.items().getLast(), credentials.keySet(identity));
        var reached = feed.cursor().reaches(last.cursor());
        if (!reached) refused(file, "gap");
        return reached;
    }

    private List<Path> keySets() throws IOException {
        return folder.files(folder.in(), "district.keyset", "");
    }

    private List<Path> receipts(Identity identity) throws IOException {
        return folder.files(folder.in(), identity.kiosk() + ".receipt", "");
    }

    private List<Path> pages() throws IOException {
        return folder.files(folder.in().resolve("feed"), "", ".page");
    }

    private List<Path> packs() throws IOException {
        return folder.files(folder.in().resolve("packs"), "", ".yimipack");
    }

    private void refused(Path file, String code) {
        refused.add(new Trip.Refusal(String.valueOf(file.getFileName()), code));
    }

    @FunctionalInterface
    private interface Taking {
        boolean take() throws IOException;
    }

    /** False also where it was refused; that is noted. */
    private boolean take(Path file, Taking taking) throws IOException {
        try {
            return taking.take();
        } catch (Refused e) {
            refused(file, e.code().text());
            return false;
        } finally {
            onFile.run();
        }
    }
}
