import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { Problem } from '../kernel/errors.ts'
import { newSpoor, record } from '../kernel/tijdlijn.ts'
import { asTaak, type BewaarTools } from './als-taak.ts'
import { appendGrootboek, type Inhoud, kenmerkVan, readGrootboek, type Staat } from './grootboek/bestand.ts'
import { flushGrootboek, lockGrootboek } from './grootboek/schrijf.ts'

/**
 * Carries out one approved proposal, in an order that loses nothing when it is broken off anywhere: first the intention in the ledger's file,
 * then ledger, destruction and certificate in one transaction, then the file says it happened. Asked again it goes on where it stopped.
 * A hold or a consent that came after the approval lets the proposal lapse.
 */
export async function executeVoorstel(
  tools: BewaarTools,
  voorstelId: string,
): Promise<'uitgevoerd' | 'vervallen' | 'niets'> {
  const kenmerken = await writeVoornemen(tools, voorstelId)
  const outcome = kenmerken === undefined ? 'niets' : await destroy(tools, voorstelId, kenmerken)
  await flushGrootboek(tools)
  return outcome
}

/** The intention, with the keyed hashes of all that will go; undefined when there is nothing approved to do. */
export function writeVoornemen(tools: BewaarTools, voorstelId: string): Promise<string[] | undefined> {
  return asTaak(tools, async (tx) => {
    await lockGrootboek(tx)
    const voorstel = await tx.maybe<{ wat: string }>(
      sql`select wat from vernietigingsvoorstel where id = ${voorstelId} and status = 'goedgekeurd'`,
    )
    if (!voorstel) return undefined
    const ids = await tx.many<{ soort: string; id: string }>(
      sql`select soort, id from bewaren.te_vernietigen(${voorstelId}) order by soort, id`,
    )
    const kenmerken = ids.map(({ soort, id }) => kenmerkVan(tools.key, soort, id).toString('hex'))
    const known = (await readGrootboek(tools.pad, tools.key)).findLast(({ id }) => id === voorstelId)
    if (known?.staat !== 'voornemen')
      await appendGrootboek(tools.pad, tools.key, [
        inhoud(voorstelId, soortVan(voorstel.wat), 'voornemen', kenmerken),
      ])
    return kenmerken
  })
}

/** The destruction itself: everything or nothing. */
export async function destroy(
  tools: BewaarTools,
  voorstelId: string,
  kenmerken: readonly string[],
): Promise<'uitgevoerd' | 'vervallen'> {
  try {
    await asTaak(tools, (tx) => voerUit(tx, voorstelId, kenmerken))
    return 'uitgevoerd'
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'toestand') throw error
    return lapse(tools, voorstelId)
  }
}

async function voerUit(tx: Tx, voorstelId: string, kenmerken: readonly string[]): Promise<void> {
  const row = await tx.maybe<{ namen: string[] }>(sql`select bewaren.betrokkenen(${voorstelId}) as namen`)
  await tx.run(
    sql`select bewaren.voer_uit(${voorstelId}, ${kenmerken.map((hex) => Buffer.from(hex, 'hex'))}::bytea[])`,
  )
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'bewaren.vernietigen',
    object: `voorstel:${voorstelId}`,
    betrokkenen: row?.namen ?? [],
    spoor: newSpoor(),
  })
}

/** It may not go on: the proposal lapses, and the file says that the intention did. */
function lapse(tools: BewaarTools, voorstelId: string): Promise<'uitgevoerd' | 'vervallen'> {
  return asTaak(tools, async (tx) => {
    await lockGrootboek(tx)
    const row = await tx.maybe<{ wat: string; status: string }>(
      sql`select wat, status from vernietigingsvoorstel where id = ${voorstelId}`,
    )
    if (row?.status === 'uitgevoerd') return 'uitgevoerd'
    await tx.run(
      sql`update vernietigingsvoorstel set status = 'vervallen', versie = versie + 1 where id = ${voorstelId} and status = 'goedgekeurd'`,
    )
    await appendGrootboek(tools.pad, tools.key, [
      inhoud(voorstelId, soortVan(row?.wat ?? 'casus'), 'vervallen', []),
    ])
    return 'vervallen'
  })
}

const soortVan = (wat: string) => `${wat}_vernietigd`

const inhoud = (id: string, soort: string, staat: Staat, kenmerken: string[]): Inhoud => ({
  id,
  soort,
  staat,
  kenmerken,
  object: null,
  waarde: '',
  op: clock.now().toISOString(),
  bewijs: null,
})
