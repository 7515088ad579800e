package org.yimi.server.office;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimi.content.survey.Wording;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** The organisation as a typed tree of any depth. */
public final class Orgs {
    private final Database database;

    public Orgs(Database database) {
        this.database = database;
    }

    /** The top of the tree. Returns its number. */
    public long addRoot(Transaction transaction, OrgKind kind, Wording name) {
        return OrgTable.insertRoot(transaction, kind, name);
    }

    /**
     * A node below another one. Returns its number.
     *
     * @throws Denied where the parent does not exist
     */
    public long add(Transaction transaction, long parent, OrgKind kind, Wording name) {
        if (OrgTable.find(transaction, parent).isEmpty())
            throw new Denied(Denied.Code.NO_SUCH_SITE, "there is no organisation number " + parent);
        return OrgTable.insert(transaction, parent, kind, name);
    }

    /** @throws Denied before {@code server init} */
    public Org root(Transaction transaction) {
        return OrgTable.root(transaction)
                .orElseThrow(() -> new Denied(
                        Denied.Code.NO_DISTRICT, "there is no district in this data folder: run \"server init\" first"));
    }

    /** Where kiosks can stand, in the order they were added. */
    public List<Org> sites() {
        return database.read(OrgTable::all).stream()
                .filter(org -> org.kind().site())
                .toList();
    }

    /** A node and everything below it, at any depth; empty where there is no such node. */
    public List<Org> below(Transaction transaction, long id) {
        return OrgTable.below(transaction, id);
    }

    /** As {@link #below(Transaction, long)}. */
    public List<Org> below(long id) {
        return database.read(transaction -> OrgTable.below(transaction, id));
    }

    /** What every node is called, by its number. */
    public Map<Long, Wording> names() {
        return database.read(OrgTable::all).stream().collect(toMap(Org::id, Org::name));
    }

    /** @throws Denied where there is no such site */
    public Org requireSite(Transaction transaction, long id) {
        return site(transaction, id)
                .orElseThrow(() ->
                        new Denied(Denied.Code.NO_SUCH_SITE, "there is no site number " + id + ": see the console"));
    }

    /** Empty for an authority: only children's homes, schools and the like are sites. */
    public Optional<Org> site(Transaction transaction, long id) {
        return OrgTable.find(transaction, id).filter(org -> org.kind().site());
    }
}
