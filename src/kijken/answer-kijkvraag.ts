import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { mayBeantwoorden } from './policy.ts'
import { selectVraag, type VraagRow } from './sql.ts'

type Answer = { antwoord: string; namenGegeven: boolean; versie: number }

/** The contactpunt answers a question about who looked, once; the asker reads it beside the list. Answers the new version. */
export async function answerKijkvraag(tx: Tx, vraagId: string, a: Answer, spoor: string): Promise<number> {
  const vraag = await tx.maybe<VraagRow>(selectVraag(vraagId))
  if (!vraag) throw notFound()
  const refusal = mayBeantwoorden(tx.actor)
  if (refusal) throw refusal
  if (vraag.versie !== a.versie)
    throw new Problem('verouderd', 'Iemand anders was je voor. Bekijk de vraag opnieuw.')
  if (vraag.beantwoord_op !== null) throw conflict('al_beantwoord', 'Deze vraag is al beantwoord.')
  await tx.run(sql`update vraag_over_kijken set antwoord = ${a.antwoord}, namen_gegeven = ${a.namenGegeven}, beantwoord_op = sec.nu(),
    beantwoord_door = ${tx.actor.actorId}, versie = versie + 1 where id = ${vraagId}`)
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'kijken.beantwoorden',
    object: `vraag_over_kijken:${vraagId}`,
    betrokkenen: [vraag.log_naam],
    spoor,
  })
  return vraag.versie + 1
}
