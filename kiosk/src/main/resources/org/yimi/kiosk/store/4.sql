-- 点子卡: the triples of pictures that were given to children, each once. No time, and no link to an envelope.
create table idea_card (
    triple integer primary key check (triple between 0 and 32767)
) strict;
