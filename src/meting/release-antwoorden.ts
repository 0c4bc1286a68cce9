import { publiekColumns, requireOuders } from '../casus/index.ts'
import { type Geheim, requireGeheim, requireToestemming, selectGeheim } from '../delen/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, type FieldError, notFound, unfit } from '../kernel/errors.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import type { VrijgaveInvoer } from './contract.ts'
import type { Instrument } from './instrument/instrument.ts'
import {
  type Geladen,
  getInformant,
  getInstrument,
  getRonde,
  type InformantRow,
  loadCasus,
  type RondeRow,
  stale,
} from './load.ts'
import { mayRelease } from './policy.ts'
import { recordMeting } from './record-meting.ts'

type Antwoord = { leefgebied: string; categorie: string | null; leeg: boolean; vrij: boolean }
/** Which chosen organisations may receive a category only with a consent. */
type MetToestemming = (categorie: string) => string[]

/**
 * Releases what someone filled in, domain by domain: the young person reads it first, the others chosen after that. What the rules of sharing
 * don't let is refused with the domain (409); so is letting home read along in a sensitive domain without a second yes. 403, 404.
 */
export async function releaseAntwoorden(
  tx: Tx,
  informantId: string,
  v: VrijgaveInvoer,
  spoor: string,
): Promise<string[]> {
  const i = await getInformant(tx, informantId)
  const geladen = await loadCasus(tx, i.casus_id)
  const refusal = mayRelease({ ...geladen, actorId: tx.actor.actorId }, i)
  if (refusal) throw refusal
  const ronde = await getRonde(tx, i.ronde_id)
  const instrument = await getInstrument(tx, ronde.instrument_code, ronde.instrument_versie)
  const own = await ownOrganisatie(tx, i)
  const audience: Publiek = {
    publiek: [...new Set([...v.organisaties, ...(own === null ? [] : [own])])],
    jeugdigeVanaf: v.jeugdigeVanaf ?? geladen.vandaag,
    ouderVanaf: v.ouderVanaf,
    ouderIds: await requireOuders(tx, i.casus_id, v),
  }
  const chosen = await requireReleasable(tx, i, ronde, v.leefgebieden)
  await requireHome(tx, geladen, instrument, chosen, v)
  const ontvangers = await requireReceivers(tx, i, geladen, chosen, v.organisaties)
  const asked = await tx.maybe<Geheim>(selectGeheim(i.casus_id))
  const ids: string[] = []
  for (const a of chosen) ids.push(await releaseOne(tx, { i, own, audience, v, ontvangers, asked }, a))
  await recordMeting(tx, geladen.casus, 'meting.vrijgeven', `informant:${i.id}`, spoor)
  return ids
}

/** The informant's own organisation: with whom is filled in along, it is not that of the vaste persoon. */
async function ownOrganisatie(tx: Tx, i: InformantRow): Promise<string | null> {
  const row = await tx.maybe<{ organisatie_id: string | null }>(
    sql`select organisatie_id from betrokkenheid where id = ${i.betrokkenheid_id}`,
  )
  if (!row) throw notFound()
  return row.organisatie_id
}

async function requireReleasable(
  tx: Tx,
  i: InformantRow,
  ronde: RondeRow,
  leefgebieden: readonly string[],
): Promise<Antwoord[]> {
  const rows = await tx.many<Antwoord>(sql`select m.leefgebied,
      sec.leefgebied_categorie(c.regime_code, ${ronde.instrument_code}, ${ronde.instrument_versie}, m.leefgebied) as categorie,
      (m.stand is null and m.helpt = '' and m.hindert = '') as leeg,
      exists (select from meetvrijgave v where v.informant_id = m.informant_id and v.leefgebied = m.leefgebied and v.ingetrokken_op is null) as vrij
    from meetantwoord m join casus c on c.id = m.casus_id where m.informant_id = ${i.id}`)
  return [...new Set(leefgebieden)].map((l) => {
    const row = rows.find((r) => r.leefgebied === l)
    if (!row || row.leeg || row.categorie === null)
      throw unfit([
        {
          veld: 'leefgebieden',
          code: 'niets_ingevuld',
          melding: 'Hier is nog niets ingevuld om te laten lezen.',
        },
      ])
    if (row.vrij)
      throw unfit([
        {
          veld: 'leefgebieden',
          code: 'al_vrijgegeven',
          melding: 'Dit mag al gelezen worden. Neem het eerst terug om het te veranderen.',
        },
      ])
    return row
  })
}

/** Reading along at home: not where the young person keeps it from home, and in a sensitive domain only after a second yes. */
async function requireHome(
  tx: Tx,
  { casus }: Geladen,
  instrument: Instrument,
  chosen: readonly Antwoord[],
  v: VrijgaveInvoer,
): Promise<void> {
  if (v.ouderVanaf === null) return
  const kept = await tx.many<{ leefgebied: string }>(sql`select l as leefgebied
    from unnest(${chosen.map((a) => a.leefgebied)}::text[]) l where inzage.niet_thuis(${casus.id}, l)`)
  if (kept.length > 0)
    throw unfit([
      {
        veld: 'ouderVanaf',
        code: 'niet_thuis',
        melding: 'Dit blijft uit de buurt van thuis. Laat het de ouders niet lezen.',
      },
    ])
  const sensitive = chosen.some((a) =>
    instrument.leefgebieden.some((l) => l.code === a.leefgebied && l.gevoelig),
  )
  if (sensitive && !v.ookThuis)
    throw unfit([
      {
        veld: 'ookThuis',
        code: 'ook_thuis',
        melding: 'Thuis meelezen kan hier pijn doen. Kies het alleen als je het zeker weet.',
      },
    ])
}

/** The same rows that the Deelwijzer explains, for giver and receivers. */
async function requireReceivers(
  tx: Tx,
  i: InformantRow,
  { casus, partij }: Geladen,
  chosen: readonly Antwoord[],
  organisaties: readonly string[],
): Promise<MetToestemming> {
  const giver = i.kant === 'professional' ? partij : i.kant
  const rules = await tx.many<{
    partij: string
    categorie: string
    richting: string
    vraagt: boolean
  }>(sql`select partij, categorie, richting, 'toestemming' = any (mits) as vraagt from deelregel
    where regime_code = ${casus.regime_code} and regime_versie = sec.regimeversie(${casus.regime_code}) and uitkomst <> 'nee'
      and categorie = any (${chosen.map((a) => a.categorie)}::text[])`)
  const may = (p: string, a: Antwoord, richting: string) =>
    rules.some((r) => r.partij === p && r.categorie === a.categorie && r.richting === richting)
  const readers = await tx.many<{
    id: string
    naam: string
    soort: string
    mee: boolean
  }>(sql`select o.id, o.naam, o.soort,
      exists (select from betrokkenheid b where b.casus_id = ${casus.id} and b.organisatie_id = o.id and (b.tot is null or b.tot >= sec.vandaag())) as mee
    from organisatie o where o.id = any (${[...organisaties]}::uuid[])`)
  const errors: FieldError[] = chosen
    .filter((a) => !may(giver, a, 'geven'))
    .map((a) => ({
      veld: 'leefgebieden',
      code: 'mag_niet_geven',
      melding: `Hierover mag je in dit regime niets delen: ${a.leefgebied}.`,
    }))
  if (readers.length < new Set(organisaties).size || readers.some((o) => !o.mee))
    errors.push({
      veld: 'organisaties',
      code: 'doet_niet_mee',
      melding: 'Kies alleen organisaties die meedoen.',
    })
  // Of who takes part unseen nothing is told, not even what they may receive.
  for (const o of readers.filter((r) => r.mee)) {
    const closed =
      o.soort === 'politie' || o.soort === 'om' || chosen.some((a) => !may(o.soort, a, 'ontvangen'))
    if (closed)
      errors.push({
        veld: 'organisaties',
        code: 'mag_niet_ontvangen',
        melding: `${o.naam} mag dit in dit regime niet lezen. Laat die organisatie weg.`,
      })
  }
  const [first, ...others] = errors
  if (first) throw unfit([first, ...others])
  return (categorie) =>
    readers
      .filter((o) => o.id !== tx.actor.organisatieId)
      .filter((o) =>
        rules.some(
          (r) => r.vraagt && r.partij === o.soort && r.categorie === categorie && r.richting === 'ontvangen',
        ),
      )
      .map((o) => o.naam)
}

type Samen = {
  i: InformantRow
  own: string | null
  audience: Publiek
  v: VrijgaveInvoer
  ontvangers: MetToestemming
  asked: Geheim | undefined
}

async function releaseOne(
  tx: Tx,
  { i, own, audience, v, ontvangers, asked }: Samen,
  a: Antwoord,
): Promise<string> {
  const categorie = a.categorie ?? ''
  const casus = { id: i.casus_id, kant: i.kant }
  const geheim = requireGeheim(tx, casus, { categorie, geheim: v.geheim }, audience, asked)
  const delen = {
    categorie,
    publiek: audience,
    geheim,
    toestemmingId: v.toestemmingId,
    ontvangers: ontvangers(categorie),
  }
  const toestemmingId = await requireToestemming(tx, casus, delen, asked)
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into meetvrijgave (casus_id, informant_id, betrokkenheid_id, persoon_id, kant, organisatie_id,
      instrument_code, moment, leefgebied, categorie, regime_code, regime_versie, stand, helpt, hindert, geheim_grond, geheim_uitleg, toestemming_id,
      door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    select ${i.casus_id}, ${i.id}, ${i.betrokkenheid_id}, ${i.persoon_id}::uuid, ${i.kant}, ${own}::uuid, '', '', m.leefgebied, '', '', 0,
      m.stand, m.helpt, m.hindert, ${geheim?.grond ?? null}, ${geheim?.uitleg ?? ''}, ${toestemmingId}::uuid, ${tx.actor.actorId}, ${publiekColumns(audience)}
    from meetantwoord m where m.informant_id = ${i.id} and m.leefgebied = ${a.leefgebied} returning id`)
  if (!row) throw conflict('kan_niet', 'Dit kan nu niet vrijgegeven worden. Haal de pagina opnieuw op.')
  return row.id
}

/** Takes back what was released: with the next request nobody reads it any more. 403, 404, 409 when it was taken back already, 412. */
export async function takeBack(tx: Tx, vrijgaveId: string, versie: number, spoor: string): Promise<void> {
  const row = await tx.maybe<{
    informant_id: string
    casus_id: string
    ingetrokken: boolean
    versie: number
  }>(sql`select informant_id, casus_id,
      ingetrokken_op is not null as ingetrokken, versie from meetvrijgave where id = ${vrijgaveId}`)
  if (!row) throw notFound()
  // Who reads a release need not see who is asked; only the informant takes it back.
  const informant =
    await tx.maybe<InformantRow>(sql`select i.id, i.casus_id, i.ronde_id, i.betrokkenheid_id, i.persoon_id, i.kant, i.leefgebieden,
      i.stand, i.samen_met_id, i.versie, inzage.heeft_account(i.persoon_id, i.casus_id) as heeft_account from informant i where i.id = ${row.informant_id}`)
  const geladen = await loadCasus(tx, row.casus_id, true)
  const refusal = informant ? mayRelease({ ...geladen, actorId: tx.actor.actorId }, informant) : notFound()
  if (refusal) throw refusal
  if (row.ingetrokken) throw conflict('al_terug', 'Dit is al teruggenomen. Niemand leest het meer.')
  const changed = await tx.run(sql`update meetvrijgave set ingetrokken_op = sec.nu(), versie = versie + 1
    where id = ${vrijgaveId} and versie = ${versie}`)
  if (changed !== 1) throw stale()
  await recordMeting(tx, geladen.casus, 'meting.terugnemen', `informant:${row.informant_id}`, spoor)
}
