import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import type { JimWijziging } from './contract.ts'
import { loadJim, recordJim, refuse, requireOpen } from './load-jim.ts'
import { mayChoose, mayHelp } from './policy.ts'
import { isNu, type Status, stappen } from './states.ts'

type Op = { jimId: string; versie: number }

/** Changes what was written down about whom to ask; once there is an agreement the name stands. 403, 404, 409 `al_afgesproken`, 412. */
export async function changeJim(tx: Tx, op: Op, input: JimWijziging, spoor: string): Promise<number> {
  const row = await loadJim(tx, op.jimId, op.versie)
  refuse(mayHelp(row))
  requireOpen(row)
  if (!isNu[row.status] || row.betrokkenheid_id !== null)
    throw conflict(
      'al_afgesproken',
      'Jullie hebben al iets afgesproken, of het is voorbij. Dit blijft zo staan.',
    )
  await tx.run(sql`update jim set roepnaam = ${input.roepnaam}, relatie = ${input.relatie}, volwassen = ${input.volwassen},
    zelfde_adres = ${input.zelfdeAdres}, hoe = ${input.hoe}, helpt = ${input.helpt}, versie = versie + 1 where id = ${row.id}`)
  await recordJim(tx, 'jim.wijzigen', row, spoor)
  return op.versie + 1
}

/** Asked, willing, or not willing: said by the young person or noted with them. A yes asks the parents, by age. 403, 404, 409, 412. */
export async function sayStap(
  tx: Tx,
  op: Op,
  stap: 'gevraagd' | 'wil_wel' | 'wil_niet',
  spoor: string,
): Promise<number> {
  const row = await loadJim(tx, op.jimId, op.versie)
  refuse(mayHelp(row))
  requireOpen(row)
  const next: readonly Status[] = row.betrokkenheid_id === null ? stappen[row.status] : []
  if (!next.includes(stap))
    throw conflict(
      'stap_kan_niet',
      'Dat past nu niet. Haal de pagina opnieuw op en kijk hoe het ervoor staat.',
    )
  await tx.run(sql`update jim set status = ${stap},
    gevraagd_op = case when ${stap} = 'gevraagd' then sec.vandaag() else gevraagd_op end,
    geantwoord_op = case when ${stap} = 'gevraagd' then null else sec.vandaag() end, versie = versie + 1 where id = ${row.id}`)
  await recordJim(tx, 'jim.stap', row, spoor)
  return op.versie + 1
}

/** Throws away what came to nothing, the name with it. 403, 404, 409 `al_begonnen`, 412. */
export async function removeJim(tx: Tx, op: Op, spoor: string): Promise<void> {
  const row = await loadJim(tx, op.jimId, op.versie)
  refuse(mayHelp(row))
  if (
    !(['bedacht', 'gevraagd', 'wil_niet'] as Status[]).includes(row.status) ||
    row.betrokkenheid_id !== null
  )
    throw conflict('al_begonnen', 'Dit gooi je niet weg. Je kunt wel stoppen.')
  await tx.run(sql`delete from jim where id = ${row.id}`)
  await recordJim(tx, 'jim.weg', row, spoor)
}

/** Lets parents see that there is a JIM, or not. Until 16 they know, since they agreed. 403, 404, 409 `ouders_weten_het`, 412. */
export async function showToParents(tx: Tx, op: Op, zien: boolean, spoor: string): Promise<number> {
  const row = await loadJim(tx, op.jimId, op.versie)
  refuse(mayChoose(row))
  if (!isNu[row.status]) throw conflict('voorbij', 'Dit is voorbij.')
  if ((row.leeftijd ?? 0) < 16)
    throw conflict('ouders_weten_het', 'Tot je 16e weten je ouders het, want zij zeiden ja.')
  await tx.run(sql`update jim set ouders_zien = ${zien}, versie = versie + 1 where id = ${row.id}`)
  await recordJim(tx, 'jim.ouders_zien', row, spoor)
  return op.versie + 1
}
