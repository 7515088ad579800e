-- How far the district's feed was taken: one row.
create table feed (
    id     integer primary key check (id = 1),
    epoch  integer not null,               -- the office's; 0 before the first item
    number integer not null                -- of the last item taken
) strict;
insert into feed (id, epoch, number) values (1, 0, 0);

-- What it told this kiosk, of this epoch. Of kinds that replace what was told before only what is in force, and what a
-- later program may understand.
create table feed_item (
    number integer primary key,
    kind   text    not null,
    body   blob    not null                -- CBOR
) strict;
