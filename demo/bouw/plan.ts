import { op } from '../kalender.ts'
import { actor, insertRow } from '../regio.ts'
import { addGebeurtenis, type DemoCasus, mens, type Wie, type Zicht, zicht } from './casus.ts'

type SpoorSoort =
  | 'straf'
  | 'zorg'
  | 'hulp'
  | 'onderwijs'
  | 'werk'
  | 'wonen'
  | 'thuis'
  | 'vrije_tijd'
  | 'financien'
export type DemoSpoor = { casus: DemoCasus; id: string; publiek: Zicht }

/** Adds a track with its goal in the young person's words; its audience holds for its afspraken too. */
export async function addSpoor(
  casus: DemoCasus,
  soort: SpoorSoort,
  doel: string,
  wie: Wie,
): Promise<DemoSpoor> {
  const publiek = zicht(casus, wie)
  const { client } = casus.regio
  const { rows } = await client.query('select count(*)::int as aantal from spoor where casus_id = $1', [
    casus.id,
  ])
  const id = await insertRow(client, 'spoor', {
    casus_id: casus.id,
    soort,
    doel,
    volgorde: rows[0].aantal,
    door: mens(casus, 'marieke').actorId,
    ...publiek,
  })
  await addGebeurtenis(casus, 'spoor.toevoegen', id, 'marieke', op(casus.start, '10:00'), publiek)
  return { casus, id, publiek }
}

type Antwoord = 'ja' | { nee: string; gevolg: string } | { nietGevraagd: string }
type Afspraak = {
  tekst: string
  eigenaar: string
  datum: string
  /** From and to, as clock times in Amsterdam. */
  tijd?: [string, string]
  plaats?: string
  tegenprestatie?: string
  /** What this young person can't do yet, and what shows that. */
  sanctie?: { nogNiet: string; bewijs: string }
  gedaan?: string
  nietGelukt?: string
  overlegId?: string
  door?: string
  gemaakt?: string
  akkoord?: Record<string, Antwoord>
}

/** Adds an afspraak with who agreed, and why not; seen by whoever sees the track. */
export async function addAfspraak(spoor: DemoSpoor, a: Afspraak): Promise<string> {
  const { casus, publiek } = spoor
  const eigenaar = mens(casus, a.eigenaar)
  const door = a.door ?? 'marieke'
  const gemaakt = op(a.gemaakt ?? casus.regio.kalender.werkdag(-5), '11:00')
  const id = await insertRow(casus.regio.client, 'afspraak', {
    casus_id: casus.id,
    spoor_id: spoor.id,
    overleg_id: a.overlegId ?? null,
    tekst: a.tekst,
    eigenaar_id: eigenaar.id,
    eigenaar_actor_id: eigenaar.actorId,
    datum: a.datum,
    begint_op: a.tijd ? op(a.datum, a.tijd[0]) : null,
    eindigt_op: a.tijd ? op(a.datum, a.tijd[1]) : null,
    plaats: a.plaats ?? '',
    tegenprestatie: a.tegenprestatie ?? '',
    sanctie: a.sanctie !== undefined,
    nog_niet_kunnen: a.sanctie?.nogNiet ?? '',
    nog_niet_bewijs: a.sanctie?.bewijs ?? '',
    ...status(a),
    door: actor(casus.regio, door).id,
    gemaakt_op: gemaakt,
    ...publiek,
  })
  await addGebeurtenis(casus, 'afspraak.toevoegen', id, door, gemaakt, publiek)
  if (a.gedaan || a.nietGelukt) {
    await addGebeurtenis(
      casus,
      'afspraak.afronden',
      id,
      eigenaar.actorId ? a.eigenaar : door,
      op(a.datum, '17:00'),
      publiek,
    )
  }
  for (const [wie, antwoord] of Object.entries(a.akkoord ?? {}))
    await addAkkoord(spoor, id, wie, antwoord, gemaakt)
  return id
}

function status(a: Afspraak): Record<string, unknown> {
  if (!a.gedaan && !a.nietGelukt) return {}
  return {
    status: a.gedaan ? 'gedaan' : 'niet_gelukt',
    status_toelichting: a.gedaan ?? a.nietGelukt,
    afgerond_op: op(a.datum, '17:00'),
  }
}

async function addAkkoord(
  spoor: DemoSpoor,
  afspraakId: string,
  wie: string,
  antwoord: Antwoord,
  moment: string,
): Promise<void> {
  const { casus, publiek } = spoor
  const zelf = mens(casus, wie)
  const row = {
    casus_id: casus.id,
    afspraak_id: afspraakId,
    betrokkenheid_id: zelf.id,
    op: moment,
    ...publiek,
  }
  const door = zelf.actorId ?? mens(casus, 'marieke').actorId
  await insertRow(casus.regio.client, 'akkoord', { ...row, door, ...words(antwoord) })
}

function words(antwoord: Antwoord): Record<string, string> {
  if (antwoord === 'ja') return { antwoord }
  if ('nee' in antwoord) return { antwoord: 'nee', wat_maakt_ja: antwoord.nee, gevolg_nee: antwoord.gevolg }
  return { antwoord: 'niet_gevraagd', reden_niet_gevraagd: antwoord.nietGevraagd }
}

/** The plan as everyone agreed on it. */
export async function vaststellen(
  casus: DemoCasus,
  datum: string,
  familiegroepsplan: 'gekozen' | 'niet_gewild',
  reden = '',
): Promise<void> {
  await casus.regio.client.query(
    `update plan set status = 'vastgesteld', nr = 1, vastgesteld_op = $2, familiegroepsplan = $3, familiegroepsplan_reden = $4 where casus_id = $1`,
    [casus.id, op(datum, '17:00'), familiegroepsplan, reden],
  )
  await addGebeurtenis(
    casus,
    'plan.vaststellen',
    casus.id,
    'marieke',
    op(datum, '17:00'),
    zicht(casus, 'allen'),
  )
}
