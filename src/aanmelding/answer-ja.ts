import { requireVersion } from '../casus/index.ts'
import { ageOn, clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { InstemmingBody } from './contract.ts'
import { getForAct } from './get-aanmelding.ts'
import type { AanmeldingRow } from './sql.ts'

/**
 * Records the young person's yes: by themselves in the portaal, or by who heard it, with to whom and when. Under 16 it also asks, in words,
 * how it stands with the parents (UAVG 5; free help offered directly to a young person is exempt): a question, never a verdict.
 */
export async function answerJa(
  tx: Tx,
  answer: { id: string; versie: number; body: InstemmingBody; spoor: string },
): Promise<number> {
  const a = await getForAct(tx, answer.id, 'ja')
  requireVersion(a, answer.versie)
  const inPortaal = a.door === tx.actor.actorId && tx.actor.soort === 'jeugdige'
  const { verteldAan, oudersWoorden } = answer.body
  const gezegdOp = answer.body.gezegdOp ?? clock.today()
  if (!inPortaal) requireWords(a, answer.body)
  await tx.run(sql`insert into instemming (aanmelding_id, wijze, verteld_aan, gezegd_op, ouders_woorden, door)
    values (${a.id}, ${inPortaal ? 'portaal' : 'gesprek'}, ${inPortaal ? '' : verteldAan}, ${inPortaal ? clock.today() : gezegdOp},
      ${oudersWoorden}, ${tx.actor.actorId})`)
  await tx.run(sql`update aanmelding set status = 'aangenomen', versie = versie + 1 where id = ${a.id}`)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.ja',
    object: `aanmelding:${a.id}`,
    betrokkenen: [a.log_naam],
    spoor: answer.spoor,
    tijdlijn: { aanmeldingId: a.id },
  })
  return a.versie + 1
}

/** Whether the parents' agreement is a question at this age; an unknown age asks it too. */
export function asksOuders(a: Pick<AanmeldingRow, 'geboortedatum'>, vandaag: string): boolean {
  return a.geboortedatum === null || ageOn(a.geboortedatum, vandaag) < 16
}

function requireWords(a: AanmeldingRow, { verteldAan, oudersWoorden }: InstemmingBody): void {
  const today = clock.today()
  const errors = [
    ...(verteldAan === ''
      ? [{ veld: 'verteldAan', code: 'leeg', melding: 'Tegen wie zei de jongere ja?' }]
      : []),
    ...(asksOuders(a, today) && oudersWoorden === ''
      ? [
          {
            veld: 'oudersWoorden',
            code: 'leeg',
            melding: 'Deze jongere is nog geen 16. Hoe staat het met de ouders? Schrijf het in woorden op.',
          },
        ]
      : []),
  ]
  if (errors.length > 0) throw conflict('ja_onvolledig', 'Er ontbreekt nog iets bij het ja.', errors)
}
