import { standOf } from '../../src/meting/states.ts'
import { op } from '../kalender.ts'
import type { OrganisatieSleutel } from '../organisaties.ts'
import { actor, insertRow, organisatieId } from '../regio.ts'
import { type DemoCasus, mens } from './zicht.ts'

export type Moment = 'T0' | 'T1' | 'T2'
/** A place on the scale (-2 makes it very hard, 2 helps a lot) with words, or left out on purpose. */
type Antwoord = { stand: number | null; helpt?: string; hindert?: string } | 'over'
type Vrij = {
  leefgebieden: string[]
  wie: OrganisatieSleutel[]
  /** Parents read along. */
  ouder?: true
  /** The release from secrecy on which it rests. */
  toestemming?: string
  datum: string
  /** The young person read it on this day; without it, it waits. */
  gelezen?: string
}
type Informant = {
  wie: string
  leefgebieden: string[]
  antwoorden?: Record<string, Antwoord>
  datum?: string
  /** Rather not, with the reason they gave. */
  overgeslagen?: string
  herinnerd?: string
  vrij?: Vrij[]
}
type Ronde = {
  moment: Moment
  vraag: string
  leefgebieden: string[]
  door: string
  datum: string
  openTot: string
  informanten: Informant[]
}

/** A round of the Leefwijzer with who was asked, what they filled in, and what they let others read. */
export async function addRonde(casus: DemoCasus, r: Ronde): Promise<void> {
  const { client, kalender } = casus.regio
  const gastheer = actor(casus.regio, r.door)
  // A round that is over takes no answers any more: it closes when they stand in it.
  const id = await insertRow(client, 'meetronde', {
    casus_id: casus.id,
    instrument_code: 'leefwijzer',
    instrument_versie: 1,
    moment: r.moment,
    vraag: r.vraag,
    leefgebieden: r.leefgebieden,
    open_tot: kalender.dag(1),
    door: gastheer.id,
    organisatie_id: gastheer.organisatieId,
    op: op(r.datum, '11:00'),
  })
  for (const informant of r.informanten) await addInformant(casus, r, id, informant)
  await client.query('update meetronde set open_tot = $2 where id = $1', [id, r.openTot])
}

type Kop = { kant: string; persoon_id: string | null; organisatie_id: string | null }

async function addInformant(casus: DemoCasus, r: Ronde, rondeId: string, i: Informant): Promise<void> {
  const { client } = casus.regio
  const betrokkenheid_id = mens(casus, i.wie).id
  const { rows } = await client.query<Kop>(
    'select kant, persoon_id, organisatie_id from betrokkenheid where id = $1',
    [betrokkenheid_id],
  )
  const kop = rows[0]
  if (!kop) throw new Error(`${i.wie} takes no part`)
  const antwoorden = Object.entries(i.antwoorden ?? {})
  const done = antwoorden.map(([leefgebied, a]) => ({
    leefgebied,
    filled: a !== 'over',
    skipped: a === 'over',
  }))
  const own = { casus_id: casus.id, betrokkenheid_id, persoon_id: kop.persoon_id }
  const informant_id = await insertRow(client, 'informant', {
    ...own,
    ronde_id: rondeId,
    kant: kop.kant,
    leefgebieden: i.leefgebieden,
    stand: i.overgeslagen === undefined ? standOf(i.leefgebieden, done) : 'overgeslagen',
    overslaan_reden: i.overgeslagen ?? '',
    herinnerd_op: i.herinnerd === undefined ? null : op(i.herinnerd, '09:15'),
    door: actor(casus.regio, r.door).id,
    op: op(r.datum, '11:00'),
  })
  const door = actor(casus.regio, i.wie).id
  for (const [leefgebied, a] of antwoorden)
    await insertRow(client, 'meetantwoord', {
      ...own,
      informant_id,
      leefgebied,
      ...words(a),
      overgeslagen: a === 'over',
      door,
      op: op(i.datum ?? r.datum, '19:30'),
    })
  const release = { ...own, informant_id, kant: kop.kant, organisatie_id: kop.organisatie_id, door }
  for (const v of i.vrij ?? []) await addVrijgave(casus, release, v, i.antwoorden ?? {})
}

const words = (a: Antwoord) =>
  a === 'over'
    ? { stand: null, helpt: '', hindert: '' }
    : { stand: a.stand, helpt: a.helpt ?? '', hindert: a.hindert ?? '' }

async function addVrijgave(
  casus: DemoCasus,
  row: Record<string, unknown>,
  v: Vrij,
  antwoorden: Record<string, Antwoord>,
): Promise<void> {
  const { client } = casus.regio
  for (const leefgebied of v.leefgebieden) {
    const vrijgave_id = await insertRow(client, 'meetvrijgave', {
      ...row,
      leefgebied,
      ...words(antwoorden[leefgebied] ?? 'over'),
      publiek: v.wie.map((sleutel) => organisatieId(casus.regio, sleutel)),
      jeugdige_vanaf: v.datum,
      ouder_vanaf: v.ouder ? v.datum : null,
      geheim_grond: v.toestemming === undefined ? null : 'toestemming',
      toestemming_id: v.toestemming ?? null,
      op: op(v.datum, '20:00'),
    })
    if (v.gelezen !== undefined)
      await insertRow(client, 'meetopening', {
        casus_id: casus.id,
        vrijgave_id,
        hoe: 'geopend',
        op_dag: v.gelezen,
        door: mens(casus, jongereVan(casus)).actorId,
        op: op(v.gelezen, '16:30'),
      })
  }
}

const jongereVan = (casus: DemoCasus): string => {
  const found = ['sem', 'yara'].find((wie) => casus.mensen.has(wie))
  if (found === undefined) throw new Error('nobody here can have read it')
  return found
}

type Wens = { leefgebied: string; nietThuis?: boolean; doel?: string; actie?: string; datum: string }

/** What the young person chose of a domain: to work on it, or to keep it from home. */
export async function addKeuze(casus: DemoCasus, wie: string, w: Wens): Promise<void> {
  await insertRow(casus.regio.client, 'leefgebiedkeuze', {
    casus_id: casus.id,
    leefgebied: w.leefgebied,
    niet_thuis: w.nietThuis ?? false,
    wil_werken: w.doel !== undefined,
    doel: w.doel ?? '',
    actie: w.actie ?? '',
    betrokkenheid_id: mens(casus, wie).id,
    door: actor(casus.regio, wie).id,
    op: op(w.datum, '16:45'),
  })
}

type Verbonden = {
  over: string
  moment: Moment
  waarden: [number, number, number]
  woorden?: string
  laatLezen: boolean
  datum: string
}

/** Three statements of the young person about one helper. */
export async function addVerbondenheid(casus: DemoCasus, wie: string, v: Verbonden): Promise<void> {
  const [gezien, erbij, ertoe] = v.waarden
  await insertRow(casus.regio.client, 'verbondenheid', {
    casus_id: casus.id,
    betrokkenheid_id: mens(casus, v.over).id,
    moment: v.moment,
    gezien,
    erbij,
    ertoe,
    woorden: v.woorden ?? '',
    telt_mee: true,
    vrijgegeven_op: v.laatLezen ? op(v.datum, '17:00') : null,
    door: actor(casus.regio, wie).id,
    op: op(v.datum, '17:00'),
  })
}
