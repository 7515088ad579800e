-- What the duty adult is to be shown: one row, encrypted, of one length and written anew with every envelope, so that it
-- tells nothing by itself. Empty before the first.
create table duty (
    id     integer primary key check (id = 1),
    sealed blob    not null
) strict;
insert into duty (id, sealed) values (1, x'');
