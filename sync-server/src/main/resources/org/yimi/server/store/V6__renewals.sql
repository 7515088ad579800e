-- Keys that kiosks were known by before they were enrolled again. What is still signed by one is a copy's.
create table kiosk_former_key (
    verify_key  blob primary key,
    kiosk       text not null references kiosk (id),
    replaced_on text not null                          -- a date
) strict, without rowid;

-- Which kiosk a code enrols again; null: a new one.
alter table enrolment_code add column renews text references kiosk (id);

-- A key is one kiosk's: an enrolment that is asked for twice is one.
create index kiosk_key on kiosk (verify_key);
