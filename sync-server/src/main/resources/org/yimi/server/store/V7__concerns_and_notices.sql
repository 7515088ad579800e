-- What a kiosk took for a disclosure of harm, and what the safeguarding officers did. What the child said lies in content
-- only. Kept by law as long as the office decides: never removed by the job that ends what is old.
-- A clock of hours needs a moment, and content has none: open_by and decide_by are whole hours for severe ones and ends
-- of days for the others, so they tell the hour or the day of arrival and no more.
create table concern (
    id          blob    primary key,
    content     blob    not null unique references content (id),
    what        text    not null check (what in ('session', 'suggestion')),
    survey      text    not null,                      -- of a suggestion the vocabulary
    version     integer not null,
    site        integer not null references org (id),
    band        text    not null,
    moment      text    not null,                      -- the half-day of a session, the week of a suggestion
    urgency     text    not null check (urgency in ('severe', 'concern')),
    open_by     integer not null,                      -- epoch seconds
    decide_by   integer not null,                      -- epoch seconds
    state       text    not null default 'waiting' check (state in ('waiting', 'open', 'closed')),
    assessment  text    not null default '',           -- as the officer sees it; empty before
    withheld    integer not null default 1 check (withheld in (0, 1)), -- nobody else sees what the child said
    noticed     integer not null default 0 check (noticed in (0, 1)),  -- a notice was asked for
    escalations integer not null default 0             -- how many times somebody further up was told
) strict, without rowid;
create index concern_open on concern (state) where state <> 'closed';
create index concern_withheld on concern (content) where withheld = 1;
create trigger concern_is_never_removed before delete on concern begin select raise(abort, 'safeguarding records stay'); end;

-- Everything that an officer did and noted, in order.
create table concern_entry (
    id         integer primary key,
    concern    blob    not null references concern (id),
    kind       text    not null check (kind in ('opened', 'assessed', 'reported', 'follow-up', 'closed')),
    account    text    not null,
    at         integer not null,                       -- epoch seconds
    assessment text    not null default '',
    recipient  text    not null default '',            -- of a report: to which authority
    told       text    not null default '',            -- of a report: office or person, in words
    made_at    text    not null default '',            -- of a report: when it was made, at the office's clock
    words      text    not null default '',            -- reason, what was said or done
    outcome    text    not null default ''
) strict;
create index concern_entry_of on concern_entry (concern, id);
create trigger concern_entry_is_never_changed before update on concern_entry begin select raise(abort, 'the report log is append-only'); end;
create trigger concern_entry_is_never_removed before delete on concern_entry begin select raise(abort, 'the report log is append-only'); end;

-- Notices that there is something to open, and nothing of what. No key of a concern: their times are exact.
create table notice (
    id       integer primary key,
    route    text    not null,                         -- mail or webhook
    kind     text    not null check (kind in ('open', 'escalation', 'test')),
    state    text    not null check (state in ('waiting', 'done', 'withdrawn')),
    asked_at integer not null,                         -- epoch seconds
    next_at  integer not null,                         -- epoch seconds of the next try
    attempts integer not null default 0,
    tried_at integer not null default 0,               -- epoch seconds of the last try
    outcome  text    not null default ''               -- of the last try
) strict;
create index notice_waiting on notice (next_at) where state = 'waiting';
