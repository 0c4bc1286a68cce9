-- The data dictionary says who sees what today.
comment on table account is 'A person who can sign in. Issuer and sub come from the OpenID provider, never an e-mail address. Seen by its owner, and by who manages accounts at the same organisation.';
set local role logboek;
comment on table logboek.regel is 'Processing log (Logboek Dataverwerkingen 1.0, BIO2 8.15.01: actie, object, resultaat, oorsprong, actor, tijd). Kept five years at least; nobody reads it through the application, verbonden log verify walks it.';
set local role verbonden_owner;
