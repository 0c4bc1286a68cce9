import { op } from '../kalender.ts'
import { actor, insertRow } from '../regio.ts'
import type { DemoCasus } from './zicht.ts'

type Deel = {
  titel: string
  tekst: string
  datum: string
  /** Who gets it, from which day, and whether they said to have read it. */
  voor?: { wie: string; datum: string; gelezen?: string }
}

/** One part of a young person's own story; nobody reads it unless it is given to someone who takes part in this casus. */
export async function addVerhaaldeel(
  casus: DemoCasus,
  { regime, van, ...d }: Deel & { regime: 'steun' | 'pga'; van: string },
): Promise<void> {
  const { regio } = casus
  const eigenaar = actor(regio, van).id
  const deel = await insertRow(regio.client, 'verhaaldeel', {
    eigenaar_id: eigenaar,
    titel: d.titel,
    tekst: d.tekst,
    op: op(d.datum, '20:40'),
    gewijzigd_op: op(d.datum, '20:40'),
  })
  if (!d.voor) return
  const lezer = actor(regio, d.voor.wie).id
  await insertRow(regio.client, 'verhaaldeling', {
    deel_id: deel,
    eigenaar_id: eigenaar,
    casus_id: casus.id,
    regime_code: regime,
    actor_id: lezer,
    op: op(d.voor.datum, '20:50'),
  })
  if (d.voor.gelezen)
    await insertRow(regio.client, 'verhaallezing', {
      deel_id: deel,
      actor_id: lezer,
      versie: 1,
      op: op(d.voor.gelezen, '09:15'),
    })
}

/** Thanks in one sentence to one person, who has not seen it yet. */
export async function addDankwoord(
  casus: DemoCasus,
  d: { van: string; aan: string; tekst: string; datum: string },
): Promise<void> {
  await insertRow(casus.regio.client, 'dankwoord', {
    casus_id: casus.id,
    aan_actor_id: actor(casus.regio, d.aan).id,
    tekst: d.tekst,
    door: actor(casus.regio, d.van).id,
    op: op(d.datum, '19:30'),
  })
}
