package org.yimi.kiosk.delivery;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.yimi.content.answer.IdeaCard;
import org.yimi.kiosk.store.Transaction;

/** Which triples of pictures this kiosk has given away. Says nothing of when, or for what. */
final class CardTable {
    private CardTable() {}

    /** A random one that was never given, given now; each that is free is as likely. Empty where all are gone. */
    static OptionalInt give(Transaction transaction, RandomGenerator random) {
        var given = new BitSet(IdeaCard.TRIPLES);
        transaction
                .handle()
                .createQuery("select triple from idea_card")
                .mapTo(Integer.class)
                .forEach(given::set);
        var free = IdeaCard.TRIPLES - given.cardinality();
        if (free == 0) return OptionalInt.empty();
        var triple = given.nextClearBit(0);
        for (var skipped = random.nextInt(free); skipped > 0; skipped--) triple = given.nextClearBit(triple + 1);
        transaction.handle().execute("insert into idea_card (triple) values (?)", triple);
        return OptionalInt.of(triple);
    }

    static boolean gave(Transaction transaction, int triple) {
        return transaction
                .handle()
                .createQuery("select count(*) from idea_card where triple = :triple")
                .bind("triple", triple)
                .mapTo(Integer.class)
                .one() > 0;
    }
}
