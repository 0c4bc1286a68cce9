-- In zvh the public participants (Wgs 2.27 lid 1) decide; the others are heard.
alter table oordeel add column advies boolean not null default false;
comment on column oordeel.advies is 'Given as advice by someone whose organisation does not decide under this regime (zvh: Wgs 2.27 lid 2); it counts for nobody''s decision and stays beside it.';
alter table wegingsbesluit add column criteria jsonb not null default '{}' check (jsonb_typeof(criteria) = 'object');
comment on column wegingsbesluit.criteria is 'Per criterion what was decided: voldaan or niet_voldaan (BGS 2.20 lid 3). Empty where the regime does not ask it.';
