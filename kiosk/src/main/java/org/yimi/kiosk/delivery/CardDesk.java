package org.yimi.kiosk.delivery;

import org.yimi.content.answer.IdeaCard;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.visit.Whereabouts;

/**
 * Where whoever has a 点子卡 asks for it, with or without a network. Nobody notes that a card was asked for. How often one
 * may ask is not said here.
 */
public final class CardDesk {
    private final Database database;
    private final Credentials credentials;
    private final Bulletin bulletin;

    public CardDesk(Database database, Credentials credentials, Bulletin bulletin) {
        this.database = database;
        this.credentials = credentials;
        this.bulletin = bulletin;
    }

    /** Touches the disk. A card of another kiosk is known here once the office has said something of it to this one. */
    public Whereabouts of(IdeaCard card) {
        return bulletin.reply(card)
                .<Whereabouts>map(Whereabouts.Replied::new)
                .orElseGet(() -> gave(card) ? new Whereabouts.Kept() : new Whereabouts.Unknown());
    }

    private boolean gave(IdeaCard card) {
        var ours = credentials.identity().filter(one -> one.slot() == card.slot()).isPresent();
        return ours && database.read(transaction -> CardTable.gave(transaction, card.triple()));
    }
}
