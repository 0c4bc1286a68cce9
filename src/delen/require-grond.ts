import { sql, type Tx } from '../kernel/db.ts'
import { type FieldError, unfit } from '../kernel/errors.ts'
import type { DeelCasus } from './sql.ts'

type Besluit = {
  organisatie: string | null
  geven: string
  ontvangen: string | null
  uitleg: string
  met_toestemming: boolean
}

/**
 * Whether the regime lets this party give this category, and lets each chosen organisation receive it (409, all at once, with the reason
 * and what to do instead). Reads the same rows as the policies and the Deelwijzer. Shared with all: who may not receive it doesn't see it.
 * Answers the names of chosen organisations that may receive it only with a consent.
 */
export async function requireGrond(
  tx: Tx,
  casus: DeelCasus,
  categorie: string,
  publiek: readonly string[] | null,
): Promise<string[]> {
  const others = (publiek ?? []).filter((o) => o !== tx.actor.organisatieId)
  const rows = await tx.many<Besluit>(sql`
    with r as (select code, versie, gegevens from regime where code = ${casus.regime_code} and versie = sec.regimeversie(code)),
    d as (select d.* from r join deelregel d on d.regime_code = r.code and d.regime_versie = r.versie and d.categorie = ${categorie})
    select null as organisatie, d.uitkomst as geven, null as ontvangen, coalesce(concat_ws(' ', r.gegevens #>> array['redenen', d.reden, 'nl'],
      r.gegevens #>> array['redenen', d.reden, 'inPlaatsDaarvan', 'nl']), '') as uitleg,
      false as met_toestemming
    from r, d where d.partij = ${casus.partij} and d.richting = 'geven'
    union all
    select o.naam, 'ja', d.uitkomst, coalesce(concat_ws(' ', r.gegevens #>> array['redenen', d.reden, 'nl'],
      r.gegevens #>> array['redenen', d.reden, 'inPlaatsDaarvan', 'nl']), ''),
      coalesce('toestemming' = any (d.mits), false)
    from organisatie o cross join r left join d on d.partij = o.soort and d.richting = 'ontvangen'
    where o.id = any (${others}::uuid[]) order by 1 nulls first`)
  const errors: FieldError[] = []
  const own = rows.find((r) => r.organisatie === null)
  if (own === undefined || own.geven === 'nee') {
    errors.push({ veld: 'categorie', code: 'mag_niet_geven', melding: sentence(own?.uitleg, casus) })
  }
  for (const row of rows) {
    if (row.organisatie !== null && row.ontvangen !== 'ja' && row.ontvangen !== 'ja_mits') {
      errors.push({
        veld: 'publiek.organisaties',
        code: 'mag_niet_ontvangen',
        melding: `${row.organisatie}: ${sentence(row.uitleg, casus)}`,
      })
    }
  }
  const [first, ...rest] = errors
  if (first) throw unfit([first, ...rest])
  return rows.flatMap((r) => (r.met_toestemming && r.organisatie !== null ? [r.organisatie] : []))
}

/** A regime that says nothing of it says no: unknown is denied. */
function sentence(uitleg: string | undefined, casus: DeelCasus): string {
  return (
    uitleg || `Dit staat niet in de afspraken van dit regime (${casus.regime_code}), en dan mag het niet.`
  )
}
