-- Why the office takes nothing from this kiosk, by its code; empty while it does.
alter table office add column refused text not null default '';
