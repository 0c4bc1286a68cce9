import { randomBytes } from 'node:crypto'
import { op } from '../kalender.ts'
import { actor, insertRow } from '../regio.ts'
import { type DemoCasus, mens } from './zicht.ts'

type Kant = {
  casus: DemoCasus
  jeugdige: string
  /** With whom, in the words in which the young person is asked. */
  wie: string
  /** Whom the other side may call. */
  bel: string
  /** By themselves in their portaal, or told to this professional. */
  zei: 'zelf' | { tegen: string }
}

/** Two casussen of one family, joined since a day: the first side made the code, the other typed it, both young people said yes. */
export async function addGezinslink(kanten: readonly [Kant, Kant], datum: string): Promise<void> {
  const code = randomBytes(32)
  for (const [i, { casus, jeugdige, wie, bel, zei }] of kanten.entries()) {
    const { client } = casus.regio
    const { persoonId } = mens(casus, jeugdige)
    const { rows } = await client.query('select regime_code from casus where id = $1', [casus.id])
    const link = await insertRow(client, 'gezinslink', {
      casus_id: casus.id,
      regime_code: rows[0].regime_code,
      code_hash: code,
      eerste: i === 0,
      wie,
      bel_id: mens(casus, bel).id,
      door: actor(casus.regio, casus.regisseur).id,
      op: op(datum, `1${i}:00`),
    })
    await insertRow(client, 'gezinslink_antwoord', {
      casus_id: casus.id,
      link_id: link,
      persoon_id: persoonId,
      antwoord: 'ja',
      wijze: zei === 'zelf' ? 'portaal' : 'gesproken',
      gezegd_op: datum,
      door: actor(casus.regio, zei === 'zelf' ? jeugdige : zei.tegen).id,
      op: op(datum, `1${i + 4}:00`),
    })
  }
}
