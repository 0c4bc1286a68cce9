import { sql, type Tx } from '../kernel/db.ts'
import { conflict, type FieldError, notFound, unfit } from '../kernel/errors.ts'
import type { Stukken } from './answers.ts'
import { fieldsOf, sourceOf } from './compose-kopie.ts'
import type { OordeelInvoer } from './contract.ts'
import { type Dossier, gatherStukken, type Stuk } from './gather-stukken.ts'
import { getForDesk, recordDesk, type VerzoekRow } from './sql.ts'
import { volgt } from './states.ts'

/** The file as it is judged: every item with its source, the check it needs, and what was decided. Reading it is logged. */
export async function listStukken(tx: Tx, verzoekId: string, spoor: string): Promise<Stukken> {
  const verzoek = await getForDesk(tx, verzoekId)
  const dossier = await gatherLinked(tx, verzoek)
  await recordDesk(tx, verzoek, 'verzoek.stukken', spoor)
  return { stukken: dossier.stukken.map((s) => presentForDesk(s, dossier)) }
}

/** The file of a request that is linked; 409 before that. */
export async function gatherLinked(tx: Tx, verzoek: VerzoekRow): Promise<Dossier> {
  if (verzoek.casus_id === null)
    throw conflict('eerst_koppelen', 'Ga eerst na wie het vraagt en over welke casus het gaat.')
  return gatherStukken(tx, verzoek)
}

function presentForDesk(s: Stuk, dossier: Dossier): Stukken['stukken'][number] {
  const { oordeel } = s
  return {
    tabel: s.tabel,
    titel: s.regel.titel,
    rijId: s.rijId,
    velden: fieldsOf(s),
    bron: sourceOf(s, dossier),
    controle: s.controle,
    geweigerdDoor: s.geweigerd?.organisatie ?? null,
    oordeel: oordeel && {
      controle: oordeel.controle,
      besluit: oordeel.besluit,
      reden: oordeel.reden,
      vanWie: oordeel.van_wie,
      weglaten: oordeel.weglaten,
    },
  }
}

/**
 * Decides on items: give, give without someone's words, or not, each with its reason. 404 for an item that is not in this file,
 * 409 when the words to leave out do not stand in it, or the request is answered.
 */
export async function judgeStukken(
  tx: Tx,
  verzoekId: string,
  oordelen: OordeelInvoer[],
  spoor: string,
): Promise<void> {
  const verzoek = await getForDesk(tx, verzoekId)
  if (!volgt(verzoek.status)) throw conflict('loopt_niet', 'Dit verzoek is ingetrokken.')
  const { stukken } = await gatherLinked(tx, verzoek)
  const wrong: FieldError[] = []
  for (const [i, o] of oordelen.entries()) {
    const stuk = stukken.find((s) => s.tabel === o.tabel && s.rijId === o.rijId)
    if (!stuk) throw notFound()
    wrong.push(
      ...unfound(stuk, o).map((veld) => ({
        veld: `oordelen.${i}.weglaten.${veld}`,
        code: 'staat_er_niet',
        melding: 'Deze woorden staan niet in dit stuk. Neem ze letterlijk over.',
      })),
    )
  }
  const [first, ...rest] = wrong
  if (first) throw unfit([first, ...rest])
  for (const o of oordelen) await writeOordeel(tx, verzoek, o)
  await recordDesk(tx, verzoek, 'verzoek.oordelen', spoor)
}

/** Which passages do not stand in the words of an item, by their place in the list. */
function unfound(stuk: Stuk, o: OordeelInvoer): number[] {
  const words = Object.values(fieldsOf(stuk)).flat().map(String)
  return o.weglaten.flatMap((passage, i) => (words.some((w) => w.includes(passage)) ? [] : [i]))
}

const writeOordeel = (tx: Tx, { id, casus_id }: VerzoekRow, o: OordeelInvoer): Promise<number> =>
  tx.run(sql`insert into itemoordeel (verzoek_id, casus_id, tabel, rij_id, controle, besluit, reden, van_wie, weglaten, grond, herzien_op, door)
    values (${id}, ${casus_id}, ${o.tabel}, ${o.rijId}, ${o.controle}, ${o.besluit}, ${o.reden}, ${o.vanWie}, ${o.weglaten}::text[],
      ${o.grond}, ${o.herzienOp}, ${tx.actor.actorId})
    on conflict (verzoek_id, tabel, rij_id) do update set controle = excluded.controle, besluit = excluded.besluit, reden = excluded.reden,
      van_wie = excluded.van_wie, weglaten = excluded.weglaten, grond = excluded.grond, herzien_op = excluded.herzien_op, op = sec.nu()`)
