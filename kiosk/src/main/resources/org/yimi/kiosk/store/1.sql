-- Unfinished answers, encrypted with a key that rests in memory only.
create table draft (
    position integer primary key,          -- how many questions are answered
    sealed   blob    not null
) strict;

-- Finished sessions. A row stays for ever, its envelope only until the office has it and 30 running days are over.
create table outbox (
    number    integer primary key,         -- gapless from 1
    hash      blob    not null,
    sealed    blob,                        -- null once deleted
    state     text    not null check (state in ('waiting', 'held', 'delivered')),
    offered   integer not null default 0,  -- times it was in a bundle that the office answered
    delivered_on integer                   -- running day of the matching receipt
) strict;
create index outbox_waiting on outbox (offered, number) where state = 'waiting';

-- Days on which this kiosk ran: the clock by which envelopes are deleted.
create table running_day (
    day text primary key                   -- a date
) strict;

-- What the last receipt said: one row.
create table office (
    id        integer primary key check (id = 1),
    epoch     integer not null,
    signed_at integer not null,            -- epoch seconds
    bundles   integer not null,            -- ever signed
    duplicate integer not null check (duplicate in (0, 1))
) strict;
insert into office (id, epoch, signed_at, bundles, duplicate) values (1, 0, 0, 0, 0);
