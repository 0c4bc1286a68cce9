import type { Lid } from '../../src/netwerk/states.ts'
import { op } from '../kalender.ts'
import { actor, insertRow } from '../regio.ts'
import type { DemoCasus } from './zicht.ts'

type Mens = Pick<Lid, 'naam' | 'kring' | 'hoek' | 'soort' | 'steun'> &
  Partial<Pick<Lid, 'gebieden' | 'vroeger' | 'contact' | 'eigenSoort' | 'kent'>>
type Tekening = { naam: string; woorden: string; datum: string; mensen: Mens[]; kijkt: string[] }

/** Drawings of the circle of a young person with an account, oldest first; who has the same name is the same person in each. */
export async function addTekeningen(
  casus: DemoCasus,
  wie: string,
  tekeningen: readonly Tekening[],
): Promise<void> {
  const mensIds = new Map<string, string>()
  for (const [nr, tekening] of tekeningen.entries())
    await addTekening(casus, wie, tekening, nr < tekeningen.length - 1, mensIds)
}

async function addTekening(
  casus: DemoCasus,
  wie: string,
  t: Tekening,
  vast: boolean,
  mensIds: Map<string, string>,
): Promise<void> {
  const { client } = casus.regio
  const eigenaar = actor(casus.regio, wie).id
  const ronde_id = await insertRow(client, 'netwerkronde', {
    eigenaar_id: eigenaar,
    dag: t.datum,
    naam: t.naam,
    woorden: t.woorden,
    vast,
    door: eigenaar,
    op: op(t.datum, '16:10'),
  })
  const ids = new Map<string, string>()
  for (const { eigenSoort, kent, ...mens } of t.mensen) {
    const known = mensIds.get(mens.naam) ?? crypto.randomUUID()
    mensIds.set(mens.naam, known)
    ids.set(
      mens.naam,
      await insertRow(client, 'netwerklid', {
        ronde_id,
        mens_id: known,
        eigen_soort: eigenSoort ?? '',
        ...mens,
      }),
    )
  }
  for (const { naam, kent = [] } of t.mensen)
    for (const other of kent) {
      const [van_id, naar_id] = [ids.get(naam), ids.get(other)].sort()
      await insertRow(client, 'netwerklijn', { ronde_id, van_id, naar_id })
    }
  for (const lezer of t.kijkt)
    await insertRow(client, 'netwerkdeling', {
      ronde_id,
      casus_id: casus.id,
      actor_id: actor(casus.regio, lezer).id,
      op: op(t.datum, '16:40'),
    })
}
