package org.yimi.server.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.server.store.Transaction;

/** Rows of what arrived, and the sealed bytes. */
final class LedgerTable {
    private static final RowMapper<Entry> ENTRY = (row, _) -> new Entry(
            row.getLong("number"), new Hash(Bytes.of(row.getBytes("hash"))), State.of(row.getString("state")));

    private LedgerTable() {}

    /** How far an envelope has come. */
    enum State {
        COUNTED("counted"),
        QUARANTINED("quarantined"),
        DISPUTED("disputed");

        private final String text;

        State(String text) {
            this.text = text;
        }

        static State of(String text) {
            for (var state : values()) if (state.text.equals(text)) return state;
            throw new IllegalStateException("ledger state " + text);
        }
    }

    record Entry(long number, Hash hash, State state) {}

    /** An envelope to be kept. */
    record Arrived(Envelope envelope, State state, String reason) {}

    /** Everything under these numbers, both ends included. */
    static List<Entry> between(Transaction transaction, KioskId kiosk, long first, long last) {
        return transaction
                .handle()
                .createQuery("select number, hash, state from ledger where kiosk = ? and number between ? and ?")
                .bind(0, kiosk.toString())
                .bind(1, first)
                .bind(2, last)
                .map(ENTRY)
                .list();
    }

    /**
     * Everything above a number, and what is not counted below it, ascending; a disputed number has several entries.
     * Names its index, because the planner would rather read all that the kiosk ever sent.
     */
    static List<Entry> afterOrOpen(Transaction transaction, KioskId kiosk, long number) {
        return transaction
                .handle()
                .createQuery("select number, hash, state from ledger where kiosk = :kiosk and number > :number union"
                        + " select number, hash, state from ledger indexed by ledger_open"
                        + " where kiosk = :kiosk and state <> 'counted'"
                        + " order by number")
                .bind("kiosk", kiosk.toString())
                .bind("number", number)
                .map(ENTRY)
                .list();
    }

    static void insert(Transaction transaction, List<Arrived> arrived) {
        if (arrived.isEmpty()) return;
        var ledger = "insert into ledger (kiosk, number, hash, state, reason) values (?, ?, ?, ?, ?)";
        var ciphertext = "insert or ignore into ciphertext (hash, sealed) values (?, ?)";
        try (var entries = transaction.handle().prepareBatch(ledger);
                var sealed = transaction.handle().prepareBatch(ciphertext)) {
            for (var one : arrived) {
                var header = one.envelope().header();
                var hash = one.envelope().hash().bytes().array();
                entries.bind(0, header.kiosk().toString())
                        .bind(1, header.number())
                        .bind(2, hash)
                        .bind(3, one.state().text)
                        .bind(4, one.reason())
                        .add();
                sealed.bind(0, hash).bind(1, one.envelope().bytes().array()).add();
            }
            entries.execute();
            sealed.execute();
        }
    }

    static void counted(Transaction transaction, Envelope envelope) {
        transaction
                .handle()
                .createUpdate("update ledger set state = 'counted', reason = ''"
                        + " where kiosk = :kiosk and number = :number and hash = :hash")
                .bind("kiosk", envelope.header().kiosk().toString())
                .bind("number", envelope.header().number())
                .bind("hash", envelope.hash().bytes().array())
                .execute();
    }

    static List<Envelope> quarantined(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select sealed from ledger join ciphertext using (hash) where state = 'quarantined'")
                .map((row, _) -> new Envelope(Bytes.of(row.getBytes("sealed"))))
                .list();
    }

    static void aside(Transaction transaction, KioskId kiosk, Bytes bundle) {
        transaction
                .handle()
                .createUpdate("insert or ignore into bundle_aside (hash, kiosk, bytes) values (:hash, :kiosk, :bytes)")
                .bind("hash", Hash.of(bundle.array()).bytes().array())
                .bind("kiosk", kiosk.toString())
                .bind("bytes", bundle.array())
                .execute();
    }

    static List<Disputes.Open> undecided(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select distinct kiosk, number from ledger where state = 'disputed' and reason = ''"
                        + " order by kiosk, number")
                .map((row, _) -> new Disputes.Open(KioskId.parse(row.getString("kiosk")), row.getLong("number")))
                .list();
    }

    static List<Envelope> undecided(Transaction transaction, KioskId kiosk, long number) {
        return transaction
                .handle()
                .createQuery("select sealed from ledger join ciphertext using (hash)"
                        + " where kiosk = :kiosk and number = :number and state = 'disputed' and reason = ''")
                .bind("kiosk", kiosk.toString())
                .bind("number", number)
                .map((row, _) -> new Envelope(Bytes.of(row.getBytes("sealed"))))
                .list();
    }

    static void decided(Transaction transaction, Envelope envelope, String decision) {
        transaction
                .handle()
                .createUpdate("update ledger set reason = :decision"
                        + " where kiosk = :kiosk and number = :number and hash = :hash")
                .bind("decision", decision)
                .bind("kiosk", envelope.header().kiosk().toString())
                .bind("number", envelope.header().number())
                .bind("hash", envelope.hash().bytes().array())
                .execute();
    }

    /** Kiosks of which bundles were kept aside. */
    static Set<KioskId> kiosksAside(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select distinct kiosk from bundle_aside")
                .map((row, _) -> KioskId.parse(row.getString("kiosk")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
