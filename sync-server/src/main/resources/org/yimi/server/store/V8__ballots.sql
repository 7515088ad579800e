-- 小小议事厅: votes of ballots, each under a seal of its own until its ballot is counted; all of one length. Random primary
-- keys, and neither who, where nor when.
create table vote (
    id      blob    primary key,
    ballot  text    not null,
    version integer not null,
    sealed  blob    not null
) strict, without rowid;

-- Who of a group has voted; never what. No key in common with any vote.
create table attendance (
    id      blob    primary key,
    ballot  text    not null,
    version integer not null,
    badge   blob    not null                           -- SHA-256
) strict, without rowid;
create index attendance_of on attendance (ballot, version);
