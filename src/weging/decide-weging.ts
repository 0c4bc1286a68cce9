import {
  type AanmeldingRow,
  destroyAanmelding,
  findMerged,
  getAanmelding,
  sendBericht,
} from '../aanmelding/index.ts'
import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { BesluitBody } from './contract.ts'
import { countWegers, describeAfwijkend } from './count-wegers.ts'
import { getWegingForAct, type Weging } from './get-weging.ts'
import { requireUitkomsten } from './require-uitkomsten.ts'

/**
 * Decides, with reason and an explanation for the young person. Accepted: a casus can start. Refused: everything about this young person is
 * destroyed in this transaction, and the certificate's id is the answer. 409 as long as too few people judged every criterion.
 */
export async function decideWeging(
  tx: Tx,
  d: { aanmeldingId: string; versie: number; body: BesluitBody; spoor: string },
): Promise<string | null> {
  const weging = await getWegingForAct(tx, d.aanmeldingId, 'besluiten')
  requireVersion(weging, d.versie)
  requireEnough(weging)
  const { aanmelding } = weging
  if (aanmelding.status !== 'in_weging')
    throw conflict('niet_in_weging', 'Deze aanmelding is niet meer in weging.')
  const { besluit, reden, uitlegJeugdige } = d.body
  const criteria = requireUitkomsten(weging, d.body)
  await tx.run(sql`insert into wegingsbesluit (weging_id, besluit, reden, uitleg_jeugdige, afwijkend, criteria, door)
    values (${weging.id}, ${besluit}, ${reden}, ${uitlegJeugdige}, ${describeAfwijkend(weging)}, ${JSON.stringify(criteria)}::jsonb, ${tx.actor.actorId})`)
  await tx.run(sql`update weging set versie = versie + 1 where id = ${weging.id}`)
  await record(tx, {
    activiteit: 'wegen',
    actie: 'weging.besluiten',
    object: `aanmelding:${aanmelding.id}`,
    betrokkenen: [aanmelding.log_naam],
    spoor: d.spoor,
    tijdlijn: { aanmeldingId: aanmelding.id },
  })
  if (besluit === 'geweigerd') return refuse(tx, aanmelding)
  await tx.run(
    sql`update aanmelding set status = 'aangenomen', versie = versie + 1 where id = ${aanmelding.id}`,
  )
  return null
}

/** Every sender gets word without personal data; then nothing is left but the certificate. */
async function refuse(tx: Tx, a: AanmeldingRow): Promise<string | null> {
  await sendBericht(tx, a, a.door, 'niet_aangenomen')
  for (const id of await findMerged(tx, a.id)) {
    const merged = await getAanmelding(tx, id)
    await sendBericht(tx, merged, merged.door, 'niet_aangenomen')
  }
  return destroyAanmelding(tx, a, 'De aanmelding is na weging niet aangenomen.')
}

function requireEnough(weging: Weging): void {
  const needed = weging.aanmelding.regime.minimaalWegers
  if (countWegers(weging) >= needed) return
  throw conflict(
    'nog_niet_genoeg',
    `Besluiten kan als minstens ${needed} mensen op ieder criterium een oordeel met redenen gaven.`,
  )
}
