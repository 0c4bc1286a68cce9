import { publiekColumns } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { type FieldError, notFound, unfit } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { ToestemmingInvoer } from './contract.ts'
import { mayAsk } from './policy.ts'
import { type MijnCasus, type PersoonRow, selectCasus, selectPersonen } from './sql.ts'
import { groepOp, regels } from './states.ts'

/**
 * Asks young person and parents for a consent; nothing holds until they say yes. Seen by the givers and by the organisations it names, which
 * must take part as far as the asker sees. 403, 404, 409.
 */
export async function createToestemming(
  tx: Tx,
  casusId: string,
  t: ToestemmingInvoer,
  spoor: string,
): Promise<string> {
  const inCasus = sql`${casusId}::uuid`
  const casus = await tx.maybe<MijnCasus>(selectCasus(inCasus))
  if (!casus) throw notFound()
  const refusal = mayAsk(casus)
  if (refusal) throw refusal
  const personen = await tx.many<PersoonRow>(selectPersonen(inCasus))
  await requireFit(tx, casusId, t)
  const own = tx.actor.organisatieId
  const publiek = {
    publiek: [...new Set([...t.van, ...t.aan, ...t.ookVoor, ...(own === null ? [] : [own])])],
    jeugdigeVanaf: casus.vandaag,
    ouderVanaf: parentsSee(t, personen, casus.vandaag) ? casus.vandaag : null,
    ouderIds: null,
  }
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into toestemming (casus_id, soort, waarvoor, van_organisaties, aan_organisaties, aan_ouders,
      categorieen, rechtstreeks, van, tot, door, organisatie_id, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${casusId}, ${t.soort}, ${t.waarvoor}, ${[...new Set(t.van)]}::uuid[], ${[...new Set(t.aan)]}::uuid[], ${t.aanOuders},
      ${[...new Set(t.categorieen)]}::text[], ${t.rechtstreeks}, ${t.vanaf}::date, ${t.tot}::date, ${tx.actor.actorId}, ${own},
      ${publiekColumns(publiek)}) returning id`)
  if (!row) throw notFound()
  await record(tx, {
    activiteit: 'toestemming',
    actie: 'toestemming.vragen',
    object: `toestemming:${row.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId, objectId: row.id, gegevens: { soort: t.soort }, publiek },
  })
  return row.id
}

/** Parents see it when they are asked, at this age or without an age, or when it is about telling them. */
function parentsSee(t: ToestemmingInvoer, personen: readonly PersoonRow[], vandaag: string): boolean {
  const geboren = personen.find((p) => p.soort === 'jeugdige')?.geboortedatum
  if (t.aanOuders || !geboren) return true
  const { gewoon, rechtstreeks } = regels[t.soort][groepOp(geboren, vandaag)]
  return ((t.rechtstreeks && rechtstreeks) || gewoon).gevers.includes('ouders')
}

async function requireFit(tx: Tx, casusId: string, t: ToestemmingInvoer): Promise<void> {
  const known = await tx.many<{ id: string }>(sql`select distinct organisatie_id as id from betrokkenheid
    where casus_id = ${casusId} and organisatie_id is not null and (tot is null or tot >= sec.vandaag())`)
  const regime = await tx.maybe<{
    categorieen: string[]
  }>(sql`select r.gegevens -> 'categorieen' as categorieen
    from casus c join regime r on r.code = c.regime_code and r.versie = coalesce(sec.regimeversie(c.regime_code), c.regime_versie)
    where c.id = ${casusId}`)
  const strange = (list: readonly string[]) => list.some((o) => !known.some(({ id }) => id === o))
  const errors: FieldError[] = []
  for (const veld of ['van', 'aan', 'ookVoor'] as const) {
    if (strange(t[veld]))
      errors.push({
        veld,
        code: 'doet_niet_mee',
        melding: 'Kies alleen organisaties die meedoen in deze casus.',
      })
  }
  if (t.categorieen.some((c) => !regime?.categorieen.includes(c)))
    errors.push({
      veld: 'categorieen',
      code: 'niet_in_regime',
      melding: 'Deze categorie hoort niet bij dit regime.',
    })
  const [first, ...others] = errors
  if (first) throw unfit([first, ...others])
}
