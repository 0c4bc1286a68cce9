-- An own side that is still to be asked waits until a day, so that asking is not forgotten.
alter table bijdrage add column eigen_kant_uiterlijk date;
comment on column bijdrage.eigen_kant_uiterlijk is 'Until when the young person''s own side of an incident is waited for. Same audience and retention as the bijdrage.';
alter table bijdrage add check ((eigen_kant = 'nog_vragen') or eigen_kant_uiterlijk is null);
create index bijdrage_vervangt on bijdrage (vervangt_id) where vervangt_id is not null;
create index weerwoord_over on weerwoord (over_id) where over_id is not null;
