-- What pages show, now in two reports: of all sessions, and of those that show no response pattern.
create table released (
    survey   text    not null,
    version  integer not null,
    band     text    not null,
    scope    text    not null check (scope in ('all', 'unflagged')),
    question text    not null,                         -- question and code are empty where sessions are counted
    code     text    not null,
    count    integer not null,
    primary key (survey, version, band, scope, question, code)
) strict, without rowid;

-- What the next reports of a band depend on, as org.yimi.server.results.Released has it. Numbers of sessions.
create table released_band (
    survey          text    not null,
    version         integer not null,
    band            text    not null,
    all_sessions    integer not null,
    unflagged       integer not null,
    flagged         integer not null,
    unflagged_floor integer not null,
    flagged_floor   integer not null,
    primary key (survey, version, band)
) strict, without rowid;

-- Before this version nothing set flags, so both reports are the same.
insert into released (survey, version, band, scope, question, code, count)
    select survey, version, band, 'all', question, code, count from released_tally;
insert into released (survey, version, band, scope, question, code, count)
    select survey, version, band, 'unflagged', question, code, count from released_tally;
insert into released_band (survey, version, band, all_sessions, unflagged, flagged, unflagged_floor, flagged_floor)
    select survey, version, band, count, count, 0, count + (select threshold from district), 0
    from released_tally where question = '';
drop table released_tally;

-- Failed tries to log in, alike for names that exist and names that do not.
create table login_failure (
    name_hash   blob    primary key,                   -- of what was typed as a name; it may have been a password
    failures    integer not null,
    next_try_at integer not null,                      -- epoch seconds
    forget_at   integer not null                       -- epoch seconds
) strict, without rowid;
