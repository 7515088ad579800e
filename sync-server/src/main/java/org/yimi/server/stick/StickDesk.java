package org.yimi.server.stick;

import java.time.InstantSource;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.Refused;
import org.yimi.server.feed.Feed;
import org.yimi.server.intake.Intake.NotTaken;
import org.yimi.server.intake.Intake;
import org.yimi.server.office.Audit;
import org.yimi.server.office.KeyFiles.Keys;
import org.yimi.server.office.Kiosks;
import org.yimi.server.store.Database;

/**
 * Takes bundles that came by stick through the same door as those from the network, and writes what goes back: by name
 * below {@code yimi/in}. Safe for all platform threads, also beside a server on the same data.
 */
public final class StickDesk {
    /** How a bundle's file ends. */
    public static final String BUNDLE = ".bundle";

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9.-]{1,80}");

    private final Intake intake;
    private final Kiosks kiosks;
    private final Feed feed;
    private final Audit audit;
    private final Keys keys;
    private final int epoch;
    private final InstantSource clock;

    /** @param epoch the office's */
    public StickDesk(Database database, Intake intake, Keys keys, int epoch, InstantSource clock) {
        this.intake = intake;
        this.kiosks = new Kiosks(database);
        this.feed = new Feed(database);
        this.audit = new Audit(database);
        this.keys = keys;
        this.epoch = epoch;
        this.clock = clock;
    }

    /**
     * Takes one file; never throws for what is in it. The same one again changes nothing. Audited.
     *
     * @param account who does it
     * @param bytes of a longer file the beginning is enough, if it is longer than {@link Bundle#MOST_BYTES}
     */
    public Took take(String account, String file, byte[] bytes) {
        var took = took(file, bytes);
        switch (took) {
            case Took.Bundle(_, var kiosk, var envelopes) ->
                audit.log(clock.instant(), account, "take bundle from stick", kiosk + ": " + envelopes, true);
            case Took.Not(_, var code, _) -> {
                var name = PLAIN_NAME.matcher(file).matches() ? file : "a file";
                audit.log(clock.instant(), account, "take bundle from stick", name + ": " + code, false);
            }
        }
        return took;
    }

    private Took took(String file, byte[] bytes) {
        try {
            var kiosk = intake.receive(bytes).kiosk();
            var bundle = Bundle.verified(bytes, id -> kiosks.find(id).orElseThrow().key());
            return new Took.Bundle(file, kiosk, bundle.envelopes().size());
        } catch (Refused e) {
            return new Took.Not(file, e.code().text(), String.valueOf(e.getMessage()));
        } catch (NotTaken e) {
            return new Took.Not(file, e.code(), String.valueOf(e.getMessage()));
        }
    }

    /** What the office has of this kiosk, signed. */
    public byte[] receipt(KioskId kiosk) {
        return intake.receipt(kiosk).array();
    }

    /** Within the folder {@code yimi}: kiosks look for exactly this. */
    public static String receiptName(KioskId kiosk) {
        return kiosk + ".receipt";
    }

    /** For every kiosk: the district's public keys and all it ever told them, in pages. */
    public SortedMap<String, byte[]> word() {
        var files = new TreeMap<String, byte[]>();
        files.put("district.keyset", keys.signedKeySet().array());
        var taken = 0L;
        for (var page = feed.after(new FeedCursor(epoch, taken), epoch, keys.secret().feed());
                !page.items().isEmpty();
                page = feed.after(new FeedCursor(epoch, taken), epoch, keys.secret().feed())) {
            files.put("feed/%010d-%012d.page".formatted(epoch, taken + 1), page.bytes());
            taken += page.items().size();
        }
        return files;
    }

    /** {@link #word} with the receipts of these kiosks; those that are revoked or unknown get none. */
    public SortedMap<String, byte[]> back(Collection<KioskId> kiosksOnStick) {
        var files = word();
        for (var kiosk : kiosksOnStick)
            if (kiosks.find(kiosk).filter(enrolled -> !enrolled.revoked()).isPresent())
                files.put(receiptName(kiosk), receipt(kiosk));
        return files;
    }
}
