import { sql, type Tx } from '../kernel/db.ts'
import { forbidden, Problem, unfit } from '../kernel/errors.ts'
import type { BsnKluis } from '../persoon/index.ts'
import type { WieWerktAntwoord, WieWerktInvoer } from './contract.ts'
import { readVragen } from './list-vragen.ts'
import { mayBsn, mayVragen } from './policy.ts'
import { selectOrganisatie } from './sql.ts'
import { perOrganisatie, perPersoon } from './states.ts'

type Organisatie = { soort: string; gemeente_code: string | null }

/**
 * Asks who works with one exactly named young person in the own gemeente. The answer is whom to call where the asker may know that at
 * once, else that the question was passed on: the same words, bytes and statements whether anyone was found or not (decision 0013).
 * The database writes the log. 403, 409, 429.
 */
export async function askWieWerkt(
  tx: Tx,
  input: WieWerktInvoer,
  kluis: BsnKluis,
  spoor: string,
): Promise<WieWerktAntwoord> {
  const organisatie = await tx.maybe<Organisatie>(selectOrganisatie(tx.actor.organisatieId))
  const refusal = mayVragen(tx.actor, organisatie)
  if (refusal) throw refusal
  if (input.bsn !== '' && !mayBsn(organisatie?.soort))
    throw forbidden(
      'geen_bsn',
      'Jouw organisatie mag het burgerservicenummer hier niet gebruiken. Laat het weg; naam en geboortedatum zijn genoeg.',
    )
  if (input.grond === 'eigen_taak' && input.grondUitleg === '')
    throw unfit([
      { veld: 'grondUitleg', code: 'leeg', melding: 'Schrijf op welke taak uit welke wet dit is.' },
    ])
  const bsn = input.bsn === '' ? null : kluis.index(input.bsn)
  const row = await tx.maybe<{
    id: string | null
  }>(sql`select inzage.stel_vraag_wie_werkt(${input.roepnaam}, ${input.tussenvoegsel + input.achternaam},
    ${input.geboortedatum}::date, ${bsn}::bytea, ${shortName(input)}, ${input.doel}, ${input.waarom}, ${input.grond}, ${input.grondUitleg}, ${spoor}) as id`)
  if (!row?.id)
    throw new Problem(
      'te_vaak',
      `Je kunt ${perPersoon} vragen per dag stellen, en je organisatie ${perOrganisatie}. Morgen kan het weer. Heeft het haast, bel dan wie je kent.`,
    )
  const [vraag] = await readVragen(tx, sql`and q.id = ${row.id}`)
  if (!vraag) throw new Error('a question that was asked can be read')
  return { stand: vraag.stand, antwoordVoor: vraag.antwoordVoor, bel: vraag.bel }
}

/** Enough for the asker to know which question it was. */
function shortName({ roepnaam, tussenvoegsel, achternaam }: WieWerktInvoer): string {
  const [first = ''] = [...achternaam]
  return [roepnaam, tussenvoegsel, `${first}.`].filter((part) => part !== '').join(' ')
}
