-- A no waits for regisseur and vaste persoon over all their casussen: found by the few that said no, not by every afspraak.
create index akkoord_nee on akkoord (casus_id) where antwoord = 'nee';
