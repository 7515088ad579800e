-- Every sheet, every text and every suggestion with ink, until a person has looked at it and after. What is on it lies in content only. Neither when
-- it arrived nor in which order: the id is random, and due_on is a whole day.
create table unseen (
    id        blob    primary key,
    what      text    not null check (what in ('drawing', 'writing', 'words', 'suggestion')),
    content   blob    not null references content (id),
    survey    text    not null,                        -- of a suggestion the vocabulary
    version   integer not null,
    question  text    not null,                        -- empty for a suggestion
    site      integer not null references org (id),
    band      text    not null,
    moment    text    not null,                        -- the half-day of a session, the week of a suggestion
    due_on    text    not null,                        -- a date: the working day after it arrived
    seen_by   text,                                    -- an account's name; null until somebody has looked
    seen_on   text,                                    -- a date
    passed_by text,                                    -- who asked the safeguarding officer to look
    passed_on text                                     -- a date
) strict, without rowid;
create index unseen_waiting on unseen (due_on) where seen_on is null;
create index unseen_gallery on unseen (survey, version, question, band) where seen_on is not null;

-- Suggestions, by the pictures they are made of. What was drawn lies in content only, and so does the child's card.
create table suggestion (
    id         blob    primary key references content (id),
    vocabulary text    not null,
    version    integer not null,
    place      text    not null,
    thing      text    not null,
    matter     text    not null,
    feeling    text    not null,                       -- or ? or - as in org.yimi.content.answer.Answers
    band       text    not null,
    week       text    not null,
    site       integer not null references org (id)
) strict, without rowid;
create index suggestion_site on suggestion (site, week);
