import { amsterdamDate, clock } from '../kernel/clock.ts'
import { readConfig } from '../kernel/config.ts'
import { sql } from '../kernel/db.ts'
import { fromDatabase } from '../kernel/errors.ts'
import type { Tasks } from '../kernel/outbox.ts'
import { asTaak, type BewaarTools } from './als-taak.ts'
import { executeVoorstel } from './execute-voorstel.ts'
import { grootboekPad } from './grootboek/bestand.ts'
import { completeGrootboek, flushGrootboek } from './grootboek/schrijf.ts'
import { makeVoorstellen } from './make-voorstellen.ts'

/** Where the ledger of this deployment stands, by its settings. */
export function grootboekVan(env: NodeJS.ProcessEnv): string {
  const { grootboek, sleutelbestand } = readConfig(env)
  return grootboekPad(grootboek, sleutelbestand ?? '.data/sleutel')
}

/** An approved proposal is carried out right after its approval was committed. */
export const bewaarTasks: Tasks = {
  'voorstel.uitvoeren': async ({ voorstelId }, { db, key }) => {
    await executeVoorstel({ db, key, pad: grootboekVan(process.env) }, String(voorstelId))
  },
}

/** Everything the retention job does in one round: proposals once a day, what was approved, and the ledger's file. */
export async function bewaarRonde(tools: BewaarTools, voorstellen: boolean): Promise<void> {
  if (voorstellen) await makeVoorstellen(tools)
  const rows = await asTaak(tools, (tx) =>
    tx.many<{ id: string }>(
      sql`select id from vernietigingsvoorstel where status = 'goedgekeurd' order by besloten_op`,
    ),
  )
  for (const { id } of rows) await executeVoorstel(tools, id)
  await flushGrootboek(tools)
}

const everyFewSeconds = 5_000

/** Runs until stopped. What ended is in the file within seconds; a failure waits for the next round and is logged. */
export function startBewaren(
  tools: BewaarTools,
  log: (line: Record<string, unknown>) => void,
): { stop(): Promise<void> } {
  let dag = ''
  let isComplete = false
  let running: Promise<void> = Promise.resolve()
  const ronde = async () => {
    if (!isComplete) await completeGrootboek(tools)
    isComplete = true
    const vandaag = amsterdamDate(clock.now())
    await bewaarRonde(tools, vandaag !== dag)
    dag = vandaag
  }
  const next = () => {
    running = running.then(ronde).catch((error) =>
      log({
        melding: 'bewaren mislukt',
        code: fromDatabase(error).code,
        fout: error instanceof Error ? error.name : 'onbekend',
      }),
    )
  }
  next()
  const timer = setInterval(next, everyFewSeconds)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
