import { clock } from '../../kernel/clock.ts'
import { sql, type Tx } from '../../kernel/db.ts'
import { Problem, unfit } from '../../kernel/errors.ts'
import { record } from '../../kernel/tijdlijn.ts'
import type { ScreeningInvoer } from './contract.ts'
import { getCollegaVoorBeheer } from './read-screening.ts'

export type SetScreening = { actorId: string; versie: number; invoer: ScreeningInvoer }

/**
 * Enters when a colleague was screened, declared secrecy and was trained; access opens or closes with the next request. Version 0: nothing
 * was known yet. Answers the new version. By who manages the organisation, never about oneself; 409 for a day that is still to come.
 */
export async function setScreening(
  tx: Tx,
  { actorId, versie, invoer }: SetScreening,
  spoor: string,
): Promise<number> {
  const row = await getCollegaVoorBeheer(tx, actorId)
  if (row.versie !== versie) throw stale()
  requirePast(invoer)
  const { gescreend, geheimhoudingOp, opleidingen } = invoer
  const values = sql`${gescreend?.wijze ?? null}, ${gescreend?.op ?? null}::date, ${geheimhoudingOp}::date, ${JSON.stringify(opleidingen)}::jsonb, ${tx.actor.actorId}::uuid`
  const touched =
    versie === 0
      ? await tx.run(sql`insert into screening (wijze, gescreend_op, geheimhouding_op, opleidingen, door, actor_id)
          values (${values}, ${actorId}) on conflict do nothing`)
      : await tx.run(sql`update screening set (wijze, gescreend_op, geheimhouding_op, opleidingen, door, op, versie)
          = row(${values}, sec.nu(), versie + 1) where actor_id = ${actorId} and versie = ${versie}`)
  if (touched === 0) throw stale()
  await record(tx, {
    activiteit: 'toegang',
    actie: 'organisatie.screening',
    object: `actor:${actorId}`,
    betrokkenen: [],
    spoor,
  })
  return versie + 1
}

const stale = () =>
  new Problem('verouderd', 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.')

function requirePast({ gescreend, geheimhoudingOp, opleidingen }: ScreeningInvoer): void {
  const vandaag = clock.today()
  const days: [string, string | null | undefined][] = [
    ['gescreend.op', gescreend?.op],
    ['geheimhoudingOp', geheimhoudingOp],
    ...Object.entries(opleidingen).map(([wat, op]): [string, string | undefined] => [
      `opleidingen.${wat}`,
      op,
    ]),
  ]
  const [first, ...rest] = days
    .filter(([, op]) => op !== null && op !== undefined && op > vandaag)
    .map(([veld]) => ({
      veld,
      code: 'toekomst',
      melding: 'Deze dag moet nog komen. Vul in wanneer het was.',
    }))
  if (first) throw unfit([first, ...rest])
}
