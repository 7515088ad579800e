-- The district as a whole: one row.
create table district (
    id          integer primary key check (id = 1),
    name_zh     text    not null,
    name_en     text    not null,
    epoch       integer not null,                      -- grows by one at each restore from a backup
    threshold   integer not null check (threshold >= 5) -- disclosure control: no cell below it
) strict;

-- The organisation is a typed tree; children's homes and schools are leaves of it.
create table org (
    id      integer primary key,
    parent  integer references org (id),
    kind    text not null,
    name_zh text not null,
    name_en text not null
) strict;

create table account (
    id          integer primary key,
    name        text    not null unique,
    password    text    not null,                      -- Argon2id, with its parameters and salt
    role        text    not null check (role in ('administrator', 'analyst', 'case-worker', 'safeguarding', 'site-staff', 'auditor')),
    org         integer not null references org (id),  -- sees this node and what is below it
    failures    integer not null default 0,
    next_try_at integer not null default 0             -- epoch seconds
) strict;

create table login (
    token_hash blob    primary key,
    account    integer not null references account (id),
    csrf       text    not null,
    expires_at integer not null,                       -- epoch seconds; whatever happens
    idle_at    integer not null                        -- epoch seconds; moves on with every use
) strict, without rowid;

create table audit (
    id      integer primary key,
    at      integer not null,                          -- epoch seconds
    account text    not null,                          -- a name, 'kiosk' or 'console of the machine'
    action  text    not null,
    object  text    not null,
    success integer not null check (success in (0, 1))
) strict;
create trigger audit_is_never_changed before update on audit begin select raise(abort, 'the audit log is append-only'); end;
create trigger audit_is_never_removed before delete on audit begin select raise(abort, 'the audit log is append-only'); end;

create table kiosk (
    id             text    primary key,                -- 16 hexadecimal characters
    site           integer not null references org (id),
    slot           integer not null check (slot between 0 and 31),
    verify_key     blob    not null,
    bearer_hash    blob    not null,
    enrolled_on    text    not null,                   -- a date
    revoked_on     text,                               -- a date
    last_contact   integer not null default 0,         -- epoch seconds of the last bundle; 0 before the first
    head_sequence  integer not null default 0,         -- of the newest bundle; an older one that comes late changes nothing here
    issued         integer not null default 0,         -- as the kiosk said last
    waiting        integer not null default 0,
    clock_doubtful integer not null default 0,
    received       integer not null default 0,         -- different numbers in the ledger
    counted        integer not null default 0,
    quarantined    integer not null default 0,
    disputed       integer not null default 0,         -- numbers under which two envelopes came
    unique (site, slot)
) strict, without rowid;

create table enrolment_code (
    token_hash blob    primary key,
    site       integer not null references org (id),
    expires_at integer not null,                       -- epoch seconds
    kiosk      text    references kiosk (id)           -- who used it; null until then
               deferrable initially deferred           -- the code is used up before the kiosk is added
) strict, without rowid;

-- What arrived. No key in common with what was opened.
create table ledger (
    kiosk  text    not null references kiosk (id),
    number integer not null,
    hash   blob    not null,
    state  text    not null check (state in ('counted', 'quarantined', 'disputed')),
    reason text    not null default '',                -- why it was quarantined; of a disputed one what was decided
    primary key (kiosk, number, hash)
) strict, without rowid;
create index ledger_open on ledger (kiosk, state) where state <> 'counted';

create table ciphertext (
    hash   blob primary key,
    sealed blob not null
) strict, without rowid;

-- Bundles of revoked kiosks: kept aside, never receipted.
create table bundle_aside (
    hash  blob primary key,
    kiosk text not null references kiosk (id),
    bytes blob not null
) strict, without rowid;

-- What children said. Random primary keys and no arrival time, so that no order remains.
create table content (
    id       blob    primary key,
    kind     text    not null,
    survey   text    not null,
    version  integer not null,
    band     text    not null,
    site     integer not null references org (id),
    half_day text    not null,
    body     blob    not null                          -- JSON
) strict, without rowid;

-- Kept in the transaction that counts, so that a page costs the same at any size.
create table session_tally (
    survey  text    not null,
    version integer not null,
    site    integer not null references org (id),
    band    text    not null,
    flagged integer not null check (flagged in (0, 1)), -- shows a response pattern
    count   integer not null,
    primary key (survey, version, site, band, flagged)
) strict, without rowid;

-- What pages show: a copy of the tallies of a band, renewed only once a whole group of new sessions has come, so that
-- two looks at a page do not differ by one child. Question and code are empty where sessions are counted.
create table released_tally (
    survey   text    not null,
    version  integer not null,
    band     text    not null,
    question text    not null,
    code     text    not null,
    count    integer not null,
    primary key (survey, version, band, question, code)
) strict, without rowid;

create table answer_tally (
    survey   text    not null,
    version  integer not null,
    site     integer not null references org (id),
    band     text    not null,
    flagged  integer not null check (flagged in (0, 1)),
    question text    not null,
    code     text    not null,                          -- a choice id, or ? - + as in org.yimi.content.answer.Answers
    count    integer not null,
    primary key (survey, version, site, band, flagged, question, code)
) strict, without rowid;
