-- What the district tells its kiosks: one row for each item. They are signed when they are handed out, so that a new
-- feed key holds for the old ones too.
create table feed_item (
    number       integer primary key,                  -- gapless from 1, over all audiences
    published_at integer not null,                     -- epoch seconds
    audience     text    not null,                     -- all, site/12 or kiosk/0123456789abcdef
    kind         text    not null,
    body         blob    not null                      -- CBOR
) strict;
create trigger feed_item_is_never_changed before update on feed_item begin select raise(abort, 'kiosks have this item already'); end;
create trigger feed_item_is_never_removed before delete on feed_item begin select raise(abort, 'kiosks have this item already'); end;
