package org.yimi.server.office;

import java.time.LocalDate;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PinHash;
import org.yimi.content.envelope.StaffList.Member;
import org.yimi.content.envelope.StaffList;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** Who may open staff mode at each site. Hashes only: what a person is given is seen once. */
public final class SiteStaff {
    private final Orgs orgs;

    public SiteStaff(Database database) {
        this.orgs = new Orgs(database);
    }

    /**
     * One more person; the list must be published in the same transaction.
     *
     * @return the personal number
     * @throws Denied where there is no such site, or it has as many people as a kiosk takes
     */
    public String add(Transaction transaction, long site, PinHash pin, Hash badge) {
        orgs.requireSite(transaction, site);
        if (SiteStaffTable.at(transaction, site).size() >= StaffList.MOST)
            throw new Denied(Denied.Code.SITE_FULL, "site " + site + " has " + StaffList.MOST + " people: remove somebody");
        var number = Integer.toString(SiteStaffTable.nextNumber(transaction, site));
        SiteStaffTable.insert(transaction, site, new Member(number, pin, badge));
        return number;
    }

    /** @throws Denied where nobody has that number at the site */
    public void remove(Transaction transaction, long site, String number, LocalDate on) {
        orgs.requireSite(transaction, site);
        if (!SiteStaffTable.remove(transaction, site, number, on))
            throw new Denied(Denied.Code.NO_SUCH_PERSON, "nobody at site " + site + " has number " + number);
    }

    /** Everybody at a site, as its kiosks are told; empty where there is nobody, or no such site. */
    public StaffList at(Transaction transaction, long site) {
        return new StaffList(SiteStaffTable.at(transaction, site));
    }
}
