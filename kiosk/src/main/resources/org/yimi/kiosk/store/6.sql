-- 小小议事厅: votes of a group until their ballot has closed; then they become envelopes in the order of these ids, which
-- are random. So no number tells whose vote came when. Each under a seal of its own, all of one length.
create table held_vote (
    id      blob    primary key,
    ballot  text    not null,
    version integer not null,
    closes  text    not null,              -- by the clock on the wall, in ISO form
    sealed  blob    not null
) strict, without rowid;

-- Which badges have voted here, until the ballot has closed.
create table used_badge (
    ballot  text    not null,
    version integer not null,
    badge   blob    not null,              -- SHA-256
    closes  text    not null,
    primary key (ballot, version, badge)
) strict, without rowid;
