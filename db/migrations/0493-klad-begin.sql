-- A draft of a text that somebody else changed meanwhile must not be saved over their words: it keeps what it began with.
alter table klad add column begin jsonb;
comment on column klad.begin is 'What the form held when its writer began, so that a draft put back later stands beside what changed meanwhile; null for drafts from before this was kept.';
