import { op } from '../kalender.ts'
import { actor, insertRow } from '../regio.ts'
import { type Antwoord, addAkkoord, type DemoSpoor } from './akkoord.ts'
import { addGebeurtenis, type DemoCasus, mens, type Wie, zicht } from './zicht.ts'

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

export type { DemoSpoor }

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
    door: mens(casus, casus.regisseur).actorId,
    ...publiek,
  })
  await addGebeurtenis(casus, 'spoor.toevoegen', id, casus.regisseur, op(casus.start, '10:00'), publiek)
  return { casus, id, publiek }
}

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
  const door = a.door ?? casus.regisseur
  const klaar = a.gedaan !== undefined || a.nietGelukt !== undefined
  const gemaakt = op(a.gemaakt ?? (klaar ? casus.start : casus.regio.kalender.werkdag(-5)), '11:00')
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
  await addGebeurtenis(casus, 'afspraak.toevoegen', id, door, gemaakt, publiek, {
    spoorId: spoor.id,
    aantal: 1,
    sanctie: a.sanctie !== undefined,
  })
  if (klaar) {
    await addGebeurtenis(
      casus,
      'afspraak.status',
      id,
      eigenaar.actorId ? a.eigenaar : door,
      op(a.datum, '17:00'),
      publiek,
      { spoorId: spoor.id, status: a.gedaan ? 'gedaan' : 'niet_gelukt' },
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
    casus.regisseur,
    op(datum, '17:00'),
    zicht(casus, 'allen'),
  )
}
