-- Who may open staff mode on the kiosks of a site. Kiosks get those without removed_on through the feed.
create table site_staff (
    site       integer not null references org (id),
    number     text    not null,                       -- personal, four digits, never given to another person
    pin_salt   blob    not null,
    pin_rounds integer not null,
    pin_hash   blob    not null,
    badge_hash blob    not null unique,
    removed_on text,                                   -- a date
    primary key (site, number)
) strict, without rowid;
