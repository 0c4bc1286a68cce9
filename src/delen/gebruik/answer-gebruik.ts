import { publiekOf, requireVersion } from '../../casus/index.ts'
import { type Sql, sql, type Tx } from '../../kernel/db.ts'
import { notFound, Problem } from '../../kernel/errors.ts'
import { record } from '../../kernel/tijdlijn.ts'
import { getDeelCasus } from '../get-deel-casus.ts'
import { mayAnswer, mayTakeBack } from './policy.ts'
import { selectVraag, type VraagRow } from './sql.ts'

/** The source says yes or no, with words. Answers the new version. 403, 404, 409, 412. */
export function answerGebruik(
  tx: Tx,
  a: { id: string; antwoord: 'ja' | 'nee'; woorden: string; versie: number },
  spoor: string,
): Promise<number> {
  return change(tx, a, spoor, {
    may: mayAnswer,
    actie: 'gebruiksvraag.antwoorden',
    gegevens: { antwoord: a.antwoord },
    set: sql`antwoord = ${a.antwoord}, woorden = ${a.woorden}, beantwoord_door = ${tx.actor.actorId}, beantwoord_op = sec.nu()`,
  })
}

/** The source takes its yes back: nothing new can rest on it, and steps that do are marked. Answers the new version. 403, 404, 409, 412. */
export function withdrawGebruik(
  tx: Tx,
  a: { id: string; reden: string; versie: number },
  spoor: string,
): Promise<number> {
  return change(tx, a, spoor, {
    may: mayTakeBack,
    actie: 'gebruiksvraag.intrekken',
    gegevens: {},
    set: sql`ingetrokken_op = sec.nu(), ingetrokken_reden = ${a.reden}`,
  })
}

type Daad = {
  may: (v: VraagRow) => Problem | null
  actie: string
  gegevens: Record<string, unknown>
  set: Sql
}

async function change(tx: Tx, a: { id: string; versie: number }, spoor: string, daad: Daad): Promise<number> {
  const row = await tx.maybe<VraagRow>(selectVraag(a.id))
  if (!row) throw notFound()
  const casus = await getDeelCasus(tx, row.casus_id)
  const refusal = daad.may(row)
  if (refusal) throw refusal
  requireVersion(row, a.versie)
  const changed = await tx.run(
    sql`update gebruiksvraag set ${daad.set}, versie = versie + 1 where id = ${a.id} and versie = ${a.versie}`,
  )
  if (changed !== 1) throw new Problem('verouderd', 'Iemand anders was je voor. Bekijk de vraag opnieuw.')
  await record(tx, {
    activiteit: 'delen',
    actie: daad.actie,
    object: `gebruiksvraag:${row.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    // Family that is the source sees its own question; the line is for the professionals who see it too.
    ...(casus.kant === 'professional' && {
      tijdlijn: {
        casusId: row.casus_id,
        objectId: row.id,
        gegevens: { bijdrageId: row.bijdrage_id, ...daad.gegevens },
        publiek: publiekOf(row),
      },
    }),
  })
  return a.versie + 1
}
