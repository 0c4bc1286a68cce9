import { op } from '../kalender.ts'
import { actor, insertRow } from '../regio.ts'
import { addGebeurtenis, type DemoCasus, mens, type Wie, zicht } from './zicht.ts'

type Overleg = {
  datum: string
  tijd: [string, string]
  plaats: string
  doel: string
  voorzitter: string
  afgerond?: boolean
  gepland: string
}
export type DemoOverleg = { casus: DemoCasus; id: string; datum: string }

/** Adds an overleg; the family is at the table and sees it from the day it was planned. */
export async function addOverleg(casus: DemoCasus, o: Overleg): Promise<DemoOverleg> {
  const publiek = zicht(casus, 'allen')
  const id = await insertRow(casus.regio.client, 'overleg', {
    casus_id: casus.id,
    begint_op: op(o.datum, o.tijd[0]),
    eindigt_op: op(o.datum, o.tijd[1]),
    plaats: o.plaats,
    doel: o.doel,
    status: o.afgerond ? 'afgerond' : 'gepland',
    voorzitter_id: actor(casus.regio, o.voorzitter).id,
    ...(o.afgerond && held(o)),
    ...publiek,
  })
  await addGebeurtenis(casus, 'overleg.plannen', id, o.voorzitter, op(o.gepland, '12:00'), publiek)
  if (o.afgerond)
    await addGebeurtenis(casus, 'overleg.afronden', id, o.voorzitter, op(o.datum, o.tijd[1]), publiek)
  return { casus, id, datum: o.datum }
}

/** When an overleg that was held began and closed; a day later everyone may read its minutes. */
function held(o: Overleg) {
  const [began, closed] = [op(o.datum, o.tijd[0]), op(o.datum, o.tijd[1])]
  return { begonnen_op: began, gesloten_op: closed, verslag_vrij_op: op(nextDay(o.datum), o.tijd[1]) }
}

const nextDay = (datum: string) => new Date(Date.parse(datum) + 86_400_000).toISOString().slice(0, 10)

type Gast = {
  aanwezigheid?: 'uitgenodigd' | 'komt' | 'komt_niet' | 'belt_in' | 'aanwezig' | 'afwezig'
  metWie?: string
  voorbereiding?: string
  mandaat?: string
}

/** Invites someone; whoever may know that they take part sees that they come. What they want to say is for everyone at the table. */
export async function addDeelname(overleg: DemoOverleg, wie: string, g: Gast = {}): Promise<void> {
  const { casus } = overleg
  const { rows } = await casus.regio.client.query('select publiek from betrokkenheid where id = $1', [
    mens(casus, wie).id,
  ])
  await insertRow(casus.regio.client, 'deelname', {
    casus_id: casus.id,
    overleg_id: overleg.id,
    betrokkenheid_id: mens(casus, wie).id,
    aanwezigheid: g.aanwezigheid ?? 'komt',
    met_wie: g.metWie ?? '',
    mandaat: g.mandaat ?? '',
    ...zicht(casus, 'allen'),
    publiek: rows[0].publiek,
  })
  const { actorId } = mens(casus, wie)
  if (g.voorbereiding === undefined || !actorId) return
  await insertRow(casus.regio.client, 'voorbereiding', {
    casus_id: casus.id,
    overleg_id: overleg.id,
    betrokkenheid_id: mens(casus, wie).id,
    tekst: g.voorbereiding,
    voor_wie: 'aan_tafel',
    door: actorId,
    ...zicht(casus, 'allen'),
  })
}

type Punt = {
  titel: string
  door: string
  wie?: Wie
  bron?: 'zelf' | 'afspraak' | 'bijdrage' | 'botsing' | 'akkoord' | 'vraag'
  bronId?: string
  inbreng?: Record<string, string>
  besluit?: string
}

/** Adds agenda points in order, with what was said and decided when the overleg is past. */
export async function addAgenda(overleg: DemoOverleg, punten: Punt[]): Promise<void> {
  const { casus } = overleg
  const { client } = casus.regio
  for (const [volgorde, p] of punten.entries()) {
    const row = { casus_id: casus.id, ...zicht(casus, p.wie ?? 'allen') }
    const door = actor(casus.regio, p.door).id
    const agendapuntId = await insertRow(client, 'agendapunt', {
      ...row,
      overleg_id: overleg.id,
      titel: p.titel,
      bron: p.bron ?? 'zelf',
      bron_id: p.bronId ?? null,
      volgorde,
      besproken: p.besluit !== undefined,
      door,
    })
    for (const [wie, tekst] of Object.entries(p.inbreng ?? {})) {
      const zelf = mens(casus, wie)
      await insertRow(client, 'inbreng', {
        ...row,
        agendapunt_id: agendapuntId,
        betrokkenheid_id: zelf.id,
        tekst,
        door: zelf.actorId ?? door,
        op: op(overleg.datum, '16:15'),
      })
    }
    if (p.besluit !== undefined) {
      await insertRow(client, 'besluit', {
        ...row,
        overleg_id: overleg.id,
        agendapunt_id: agendapuntId,
        tekst: p.besluit,
        door,
        op: op(overleg.datum, '16:30'),
      })
    }
  }
}

/** The moment until which someone has read a casus: what came after is new to them. */
export async function addGelezen(casus: DemoCasus, gebruiker: string, tot: string): Promise<void> {
  await insertRow(casus.regio.client, 'gelezen', {
    casus_id: casus.id,
    actor_id: actor(casus.regio, gebruiker).id,
    tot,
  })
}
