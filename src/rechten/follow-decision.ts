import { sql, type Tx } from '../kernel/db.ts'
import type { VerzoekRow } from './sql.ts'
import type { GevolgSoort, Uitkomst } from './states.ts'

type Rij = { id: string; organisatie_id: string | null; publiek: string[] | null; door: string }
type Gevolg = { soort: GevolgSoort; bijdrageId: string | null; organisatieId: string | null; tekst: string }

/**
 * What follows from a decision. Rectificatie: the source corrects (BGS 1.7) and who received it is told (AVG 19), or, refused, the
 * person's words are attached. Beperking and a granted bezwaar: shielded at once. Wissing: a proposal to destroy for the second pair of eyes.
 */
export async function followDecision(tx: Tx, verzoek: VerzoekRow, uitkomst: Uitkomst): Promise<void> {
  const granted = uitkomst === 'toegewezen'
  switch (verzoek.soort) {
    case 'inzage':
      return
    case 'rectificatie':
      return granted ? correct(tx, verzoek) : write(tx, verzoek, [disagreement(verzoek)], 'gedaan')
    case 'beperking':
      return granted ? shield(tx, verzoek) : undefined
    case 'bezwaar':
      if (!granted) return
      // Nothing of the plan is about a JIM, so nothing is shielded: who keeps something stops with it.
      if (verzoek.over_kant !== 'jim') await shield(tx, verzoek)
      return write(tx, verzoek, await forAll(tx, verzoek, 'staken'))
    case 'wissing':
      return granted ? erase(tx, verzoek) : undefined
  }
}

async function correct(tx: Tx, verzoek: VerzoekRow): Promise<void> {
  const [rij] = await readBijdrage(tx, verzoek)
  if (!rij) return write(tx, verzoek, await forAll(tx, verzoek, 'corrigeren'))
  const bron = rij.organisatie_id
  const readers = rij.publiek ?? (await organisations(tx, verzoek.id))
  return write(tx, verzoek, [
    { soort: 'corrigeren', bijdrageId: rij.id, organisatieId: bron, tekst: verzoek.tekst },
    ...readers
      .filter((o) => o !== bron)
      .map((o) => ({
        soort: 'kennisgeven' as const,
        bijdrageId: rij.id,
        organisatieId: o,
        tekst: verzoek.tekst,
      })),
  ])
}

const disagreement = ({ bijdrage_id, tekst }: VerzoekRow): Gevolg => ({
  soort: 'verklaring',
  bijdrageId: bijdrage_id,
  organisatieId: null,
  tekst,
})

async function shield(tx: Tx, verzoek: VerzoekRow): Promise<void> {
  await tx.run(sql`select rechten.beperk(${verzoek.id}, true)`)
  const done: Gevolg = {
    soort: 'beperken',
    bijdrageId: verzoek.bijdrage_id,
    organisatieId: null,
    tekst: verzoek.tekst,
  }
  await write(tx, verzoek, [done], 'gedaan')
}

/** The contactpunt's decision is the first pair of eyes; the retention desk's the second (`src/bewaren`). */
async function erase(tx: Tx, verzoek: VerzoekRow): Promise<void> {
  const { bijdrage_id, tekst } = verzoek
  await write(tx, verzoek, [{ soort: 'vernietigen', bijdrageId: bijdrage_id, organisatieId: null, tekst }])
  await tx.run(sql`select bewaren.stel_wissing_voor(id) from recht_gevolg
    where verzoek_id = ${verzoek.id} and soort = 'vernietigen' and status = 'open'`)
}

async function forAll(tx: Tx, verzoek: VerzoekRow, soort: GevolgSoort): Promise<Gevolg[]> {
  const { bijdrage_id, tekst } = verzoek
  return (await organisations(tx, verzoek.id)).map((o) => ({
    soort,
    bijdrageId: bijdrage_id,
    organisatieId: o,
    tekst,
  }))
}

const organisations = async (tx: Tx, verzoekId: string): Promise<string[]> =>
  (
    await tx.many<{ organisatie_id: string }>(
      sql`select organisatie_id from rechten.organisaties(${verzoekId})`,
    )
  ).map((o) => o.organisatie_id)

const readBijdrage = async (tx: Tx, { id, bijdrage_id }: VerzoekRow): Promise<Rij[]> =>
  (
    await tx.many<{ rij: Rij }>(
      sql`select r as rij from rechten.rijen(${id}, 'bijdrage', 'casus') r where r ->> 'id' = ${bijdrage_id}`,
    )
  ).map((r) => r.rij)

/** Tasks are due within two weeks: the law says without undue delay (AVG 16, BGS 1.7), the day makes that visible. */
async function write(
  tx: Tx,
  verzoek: VerzoekRow,
  gevolgen: Gevolg[],
  status: 'open' | 'gedaan' = 'open',
): Promise<void> {
  for (const g of gevolgen) {
    await tx.run(sql`insert into recht_gevolg (verzoek_id, casus_id, soort, bijdrage_id, organisatie_id, tekst, status, uiterlijk, door,
        afgerond_door, afgerond_op)
      values (${verzoek.id}, ${verzoek.casus_id}, ${g.soort}, ${g.bijdrageId}, ${g.organisatieId}, ${g.tekst}, ${status},
        ${g.soort === 'verklaring' ? null : sql`sec.vandaag() + 14`}, ${tx.actor.actorId},
        ${status === 'gedaan' ? tx.actor.actorId : null}, ${status === 'gedaan' ? sql`sec.nu()` : null})`)
  }
}
