import { type Sql, sql } from '../../kernel/db.ts'

/** Of one released view that the reader sees: whether the young person may read it today, and whether each parent may too. */
export type AanTafelRow = { id: string; jeugdige: boolean; gezin: boolean }

/**
 * What others at the table may read, of what this reader sees. Their own policies can't be asked, for the reader is not them: so it asks what
 * those ask, and where it can't tell which parent sits there, it says no. What is kept from home is known here as a yes or no alone.
 */
export const selectAanTafel = (casusId: string): Sql => sql`select v.id, t.jeugdige,
    t.jeugdige and v.kant <> 'ouder' and v.ouder_vanaf <= sec.vandaag() is true and inzage.meting_voor_elke_ouder(v.id)
      and not inzage.niet_thuis(v.casus_id, v.leefgebied)
      and exists (select from deelregel d where ${ontvangt(sql`'ouder'`)} and (v.kant <> 'professional' or not sec.ouder_is_ander(v.casus_id)
        or case when v.toestemming_id is null then not 'toestemming' = any (d.mits)
          else inzage.toestemming_geldt(v.toestemming_id, v.casus_id, v.organisatie_id, v.categorie, null, true) end)) as gezin
  from meetvrijgave v cross join lateral (select v.kant = 'jeugdige' or v.jeugdige_vanaf <= sec.vandaag() and inzage.meting_geopend(v.id)
      and exists (select from deelregel d where ${ontvangt(sql`'jeugdige'`)}) as jeugdige) t
  where v.casus_id = ${casusId} and v.ingetrokken_op is null`

/** The row of today's table by which a party receives the category of this view. */
const ontvangt = (
  partij: Sql,
): Sql => sql`d.regime_code = v.regime_code and d.regime_versie = sec.regimeversie(v.regime_code)
  and d.partij = ${partij} and d.categorie = v.categorie and d.richting = 'ontvangen' and d.uitkomst <> 'nee'`
