package org.yimi.kiosk.delivery;

import java.util.ArrayList;
import java.util.List;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.RangeDigest;
import org.yimi.content.envelope.Receipt.Range;
import org.yimi.content.envelope.Receipt;
import org.yimi.kiosk.delivery.OfficeTable.LastWord;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Transaction;

/** Holds the office's word against this kiosk's own bytes. */
final class Receipts {
    private final Database database;
    private final Credentials credentials;

    Receipts(Database database, Credentials credentials) {
        this.database = database;
        this.credentials = credentials;
    }

    /** @throws org.yimi.content.envelope.Refused where it is damaged or not signed by this district */
    Applied apply(Identity identity, Bytes signed) {
        var receipt = Receipt.verified(signed, credentials.keySet(identity));
        if (!receipt.kiosk().equals(identity.kiosk())) return new Applied.NotOurs();
        return database.write(transaction -> apply(transaction, receipt));
    }

    private static Applied apply(Transaction transaction, Receipt receipt) {
        var last = OfficeTable.lastWord(transaction);
        if (receipt.epoch() < last.epoch()
                || (receipt.epoch() == last.epoch() && receipt.at().isBefore(last.signedAt())))
            return new Applied.Older();
        uncovered(transaction, receipt).forEach(gap -> OutboxTable.waitsAgain(transaction, gap));
        var today = OfficeTable.runningDays(transaction);
        var allOurs = receipt.disputed().isEmpty();
        for (var range : receipt.held()) {
            var ours = isOurs(transaction, range);
            allOurs &= ours;
            if (ours) take(transaction, receipt, range, today);
        }
        for (var number : receipt.disputed()) OutboxTable.waitsAgain(transaction, Numbers.only(number));
        OfficeTable.update(transaction, new LastWord(receipt.epoch(), receipt.at(), !allOurs));
        if (OutboxTable.count(transaction, "waiting") == 0) OfficeTable.nothingWaits(transaction);
        return allOurs ? new Applied.Matched() : new Applied.Duplicate();
    }

    private static void take(Transaction transaction, Receipt receipt, Range range, long today) {
        OutboxTable.delivered(transaction, numbers(range), today);
        receipt.uncounted().stream()
                .filter(range::contains)
                .forEach(number -> OutboxTable.held(transaction, number));
    }

    private static boolean isOurs(Transaction transaction, Range range) {
        if (range.last() > OutboxTable.highest(transaction)) return false;
        var digest = new RangeDigest();
        OutboxTable.hashes(transaction, numbers(range)).forEach(digest::add);
        return digest.soFar().equals(range.digest());
    }

    /** What this kiosk has issued and the receipt does not hold. */
    private static List<Numbers> uncovered(Transaction transaction, Receipt receipt) {
        var gaps = new ArrayList<Numbers>();
        var next = 1L;
        for (var range : receipt.held()) {
            gaps.add(new Numbers(next, range.first() - 1));
            next = range.last() + 1;
        }
        gaps.add(new Numbers(next, OutboxTable.highest(transaction)));
        return gaps;
    }

    private static Numbers numbers(Range range) {
        return new Numbers(range.first(), range.last());
    }
}
