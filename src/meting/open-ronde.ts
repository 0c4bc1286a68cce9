import { sql, type Tx } from '../kernel/db.ts'
import { conflict, type FieldError, notFound, unfit } from '../kernel/errors.ts'
import type { Gevraagde, RondeInvoer } from './contract.ts'
import type { Instrument } from './instrument/instrument.ts'
import { type Geladen, getInstrument, getRonde, loadCasus, requireRondeOpen, stale } from './load.ts'
import { mayHost } from './policy.ts'
import { recordMeting } from './record-meting.ts'
import { isNextBegun, isOpen, type Moment } from './states.ts'

/**
 * Opens a round with the domains that a person chose for the question, and asks people, each apart. 403 for who doesn't carry the casus; 409
 * in a regime where the young person can't be first to read, for a round that is there already, and for domains that someone may not tell about.
 */
export async function openRonde(tx: Tx, casusId: string, r: RondeInvoer, spoor: string): Promise<string> {
  const geladen = await loadCasus(tx, casusId)
  const refusal = mayHost({ ...geladen, actorId: tx.actor.actorId })
  if (refusal) throw refusal
  const instrument = await getInstrument(tx, r.instrument.code, r.instrument.versie)
  if (instrument.soort !== 'leefgebieden')
    throw unfit([
      { veld: 'instrument', code: 'geen_leefgebieden', melding: 'Kies een instrument met leefgebieden.' },
    ])
  await requirePossible(tx, geladen, instrument, r)
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into meetronde (casus_id, instrument_code, instrument_versie, moment, vraag, leefgebieden,
      open_tot, door, organisatie_id)
    values (${casusId}, ${instrument.code}, ${instrument.versie}, ${r.moment}, ${r.vraag}, ${[...new Set(r.leefgebieden)]}::text[],
      ${r.openTot}::date, ${tx.actor.actorId}, ${tx.actor.organisatieId}) returning id`)
  if (!row) throw notFound()
  await insertInformanten(
    tx,
    { rondeId: row.id, casusId, leefgebieden: r.leefgebieden, instrument },
    r.informanten,
  )
  await recordMeting(tx, geladen.casus, 'meting.ronde', `meetronde:${row.id}`, spoor)
  return row.id
}

async function requirePossible(
  tx: Tx,
  { casus }: Geladen,
  instrument: Instrument,
  r: RondeInvoer,
): Promise<void> {
  const strange = r.leefgebieden.filter((l) => !instrument.leefgebieden.some((x) => x.code === l))
  if (strange.length > 0)
    throw unfit([
      { veld: 'leefgebieden', code: 'niet_in_instrument', melding: 'Kies leefgebieden van dit instrument.' },
    ])
  const row = await tx.maybe<{ later: boolean; dubbel: boolean; andere: number | null }>(sql`select
    exists (select from regime r where r.code = ${casus.regime_code} and r.versie = coalesce(sec.regimeversie(${casus.regime_code}), ${casus.regime_versie}::int)
      and r.gegevens ->> 'vrijgave' = 'contactpunt') as later,
    exists (select from meetronde m where m.casus_id = ${casus.id} and m.instrument_code = ${instrument.code} and m.moment = ${r.moment}) as dubbel,
    (select m.instrument_versie from meetronde m where m.casus_id = ${casus.id} and m.instrument_code = ${instrument.code}
      and m.instrument_versie <> ${instrument.versie} limit 1) as andere`)
  if (row?.later)
    throw conflict(
      'regime_meet_niet',
      'In dit regime leest de jongere niet als eerste mee. Dan wordt hier niet gemeten.',
    )
  if (row?.dubbel)
    throw unfit([
      {
        veld: 'moment',
        code: 'bestaat_al',
        melding: 'Deze ronde is er al. Vraag daar meer mensen, of kies de volgende.',
      },
    ])
  // Another version may have another scale: then begin and end can't be laid side by side.
  if (row?.andere)
    throw unfit([
      {
        veld: 'instrument',
        code: 'andere_versie',
        melding: `In deze casus wordt met versie ${row.andere} gemeten. Kies die, dan blijft het te vergelijken.`,
      },
    ])
}

/** Asks more people in a round that is open. 403, 404, 409. */
export async function askInformanten(
  tx: Tx,
  rondeId: string,
  gevraagd: readonly Gevraagde[],
  spoor: string,
): Promise<void> {
  const ronde = await getRonde(tx, rondeId)
  const geladen = await loadCasus(tx, ronde.casus_id)
  const refusal = mayHost({ ...geladen, actorId: tx.actor.actorId })
  if (refusal) throw refusal
  requireRondeOpen(ronde, geladen.vandaag)
  const instrument = await getInstrument(tx, ronde.instrument_code, ronde.instrument_versie)
  await insertInformanten(
    tx,
    { rondeId, casusId: ronde.casus_id, leefgebieden: ronde.leefgebieden, instrument },
    gevraagd,
  )
  await recordMeting(tx, geladen.casus, 'meting.vragen', `meetronde:${rondeId}`, spoor)
}

/** Gives a round more or less time; nothing else of it changes. 403, 404, 409 for one that is closed when the next has begun, 412. */
export async function changeRonde(
  tx: Tx,
  rondeId: string,
  input: { openTot: string; versie: number },
  spoor: string,
): Promise<number> {
  const ronde = await getRonde(tx, rondeId)
  const geladen = await loadCasus(tx, ronde.casus_id)
  const refusal = mayHost({ ...geladen, actorId: tx.actor.actorId })
  if (refusal) throw refusal
  if (!isOpen(ronde.open_tot, geladen.vandaag)) {
    const rondes = await tx.many<{ instrument_code: string; moment: Moment }>(
      sql`select instrument_code, moment from meetronde where casus_id = ${ronde.casus_id}`,
    )
    if (isNextBegun(ronde, rondes))
      throw conflict(
        'volgende_begon',
        'De volgende ronde is begonnen. Wat hier staat blijft zo; anders is niet te zien wat er veranderde.',
      )
  }
  const changed = await tx.run(sql`update meetronde set open_tot = ${input.openTot}::date, versie = versie + 1
    where id = ${rondeId} and versie = ${input.versie}`)
  if (changed !== 1) throw stale()
  await recordMeting(tx, geladen.casus, 'meting.ronde_wijzigen', `meetronde:${rondeId}`, spoor)
  return input.versie + 1
}

type Bij = { rondeId: string; casusId: string; leefgebieden: readonly string[]; instrument: Instrument }
type Kandidaat = {
  id: string
  kant: string
  persoon_id: string | null
  partij: string
  al: boolean
  actief: boolean
}

async function insertInformanten(tx: Tx, bij: Bij, gevraagd: readonly Gevraagde[]): Promise<void> {
  if (gevraagd.length === 0) return
  const ids = gevraagd.map((g) => g.betrokkenheidId)
  const found =
    await tx.many<Kandidaat>(sql`select b.id, b.kant, b.persoon_id, coalesce(o.soort, b.kant) as partij,
      exists (select from informant i where i.ronde_id = ${bij.rondeId} and i.betrokkenheid_id = b.id) as al,
      (b.tot is null or b.tot >= sec.vandaag()) as actief
    from betrokkenheid b left join organisatie o on o.id = b.organisatie_id where b.casus_id = ${bij.casusId} and b.id = any (${ids}::uuid[])`)
  const allowed = await tx.many<{ partij: string; leefgebied: string }>(sql`select d.partij, l as leefgebied
    from casus c cross join unnest(${[...bij.leefgebieden]}::text[]) l
    join deelregel d on d.regime_code = c.regime_code and d.regime_versie = sec.regimeversie(c.regime_code) and d.richting = 'geven'
      and d.uitkomst <> 'nee' and d.categorie = sec.leefgebied_categorie(c.regime_code, ${bij.instrument.code}, ${bij.instrument.versie}, l)
    where c.id = ${bij.casusId}`)
  const errors = gevraagd.flatMap((g, nr) => faultsOf(g, nr, bij, found, allowed))
  const [first, ...others] = errors
  if (first) throw unfit([first, ...others])
  for (const g of gevraagd) {
    const wie = found.find((f) => f.id === g.betrokkenheidId)
    await tx.run(sql`insert into informant (casus_id, ronde_id, betrokkenheid_id, persoon_id, kant, leefgebieden, door)
      values (${bij.casusId}, ${bij.rondeId}, ${g.betrokkenheidId}, ${wie?.persoon_id ?? null}, ${wie?.kant ?? ''},
        ${[...new Set(g.leefgebieden)]}::text[], ${tx.actor.actorId})`)
  }
}

function faultsOf(
  g: Gevraagde,
  nr: number,
  bij: Bij,
  found: readonly Kandidaat[],
  allowed: readonly { partij: string; leefgebied: string }[],
): FieldError[] {
  const veld = `informanten.${nr}`
  const wie = found.find((f) => f.id === g.betrokkenheidId)
  if (!wie?.actief)
    return [{ veld, code: 'doet_niet_mee', melding: 'Kies iemand die nu meedoet in deze casus.' }]
  if (wie.partij === 'politie' || wie.partij === 'om')
    return [
      {
        veld,
        code: 'niet_voor_politie',
        melding: 'Politie en OM worden hier niet gevraagd en lezen hier niets.',
      },
    ]
  if (wie.al || found.filter((f) => f.id === g.betrokkenheidId).length > 1)
    return [{ veld, code: 'al_gevraagd', melding: 'Deze persoon is in deze ronde al gevraagd.' }]
  const kanten: readonly string[] = bij.instrument.informanten
  if (!kanten.includes(wie.kant))
    return [
      { veld, code: 'niet_voor_deze_kant', melding: 'Dit instrument is niet voor deze persoon gemaakt.' },
    ]
  const outside = g.leefgebieden.filter((l) => !bij.leefgebieden.includes(l))
  if (outside.length > 0)
    return [{ veld, code: 'niet_in_ronde', melding: 'Vraag alleen naar leefgebieden van deze ronde.' }]
  const silent = g.leefgebieden.filter(
    (l) => !allowed.some((a) => a.partij === wie.partij && a.leefgebied === l),
  )
  if (silent.length === 0) return []
  const names = silent.map((l) => bij.instrument.leefgebieden.find((x) => x.code === l)?.naam.nl ?? l)
  return [
    {
      veld,
      code: 'mag_niet_geven',
      melding: `Deze partij mag hierover niets vertellen onder dit regime: ${names.join(', ')}. Zie 'Mag ik dit delen?'.`,
    },
  ]
}
