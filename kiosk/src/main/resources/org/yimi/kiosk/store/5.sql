-- The day since which something waits for a receipt without a break; empty where nothing does, or it is not known.
alter table office add column waiting_since text not null default '';
