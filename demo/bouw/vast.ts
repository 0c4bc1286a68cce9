import { op } from '../kalender.ts'
import { actor, insertRow } from '../regio.ts'
import { addGebeurtenis, type DemoCasus, mens, type Wie, zicht } from './zicht.ts'

type Moment = { dag: string; tijd: string; wat: string; wie: string; gedaan?: true }
type Plek = {
  soort: 'school' | 'werk' | 'wonen'
  wat: string
  begint: string
  door: string
  gepland: string
  wie: Wie
  momenten: readonly Moment[]
}

/** The first week at a new place: who is there, when, and what was already. */
export async function addPlek(casus: DemoCasus, p: Plek): Promise<void> {
  const { client } = casus.regio
  const publiek = { ...zicht(casus, p.wie), jeugdige_vanaf: p.gepland }
  const door = actor(casus.regio, p.door).id
  const plek = await insertRow(client, 'nieuwe_plek', {
    casus_id: casus.id,
    soort: p.soort,
    wat: p.wat,
    begint: p.begint,
    door,
    op: op(p.gepland, '11:30'),
    ...publiek,
  })
  for (const m of p.momenten)
    await insertRow(client, 'plek_moment', {
      casus_id: casus.id,
      plek_id: plek,
      dag: m.dag,
      tijd: m.tijd,
      wat: m.wat,
      wie_id: mens(casus, m.wie).id,
      door,
      op: op(p.gepland, '11:30'),
      ...(m.gedaan && {
        status: 'gedaan',
        afgerond_door: actor(casus.regio, m.wie).id,
        afgerond_op: op(m.dag, '17:30'),
      }),
    })
  await addGebeurtenis(casus, 'vast.plek', plek, p.door, op(p.gepland, '11:30'), publiek)
}

/** Who stands in for the vaste persoon, and whether the young person chose that too; everyone in the casus knows. */
export async function addVervanging(
  casus: DemoCasus,
  v: { wie: string; van: string; tot: string; door: string; gezegd: string },
): Promise<void> {
  const publiek = { publiek: null, jeugdige_vanaf: v.gezegd, ouder_vanaf: v.gezegd }
  const id = await insertRow(casus.regio.client, 'vaste_vervanging', {
    casus_id: casus.id,
    vervanger_id: mens(casus, v.wie).id,
    van: v.van,
    tot: v.tot,
    met_jeugdige: true,
    door: actor(casus.regio, v.door).id,
    op: op(v.gezegd, '12:00'),
    ...publiek,
  })
  await addGebeurtenis(casus, 'vast.vervanging', id, v.door, op(v.gezegd, '12:00'), publiek)
}
