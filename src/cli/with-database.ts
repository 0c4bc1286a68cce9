import { type Database, prepareDatabase } from '../boot/prepare-database.ts'
import { type Config, readConfig } from '../kernel/config.ts'
import type { CommandContext } from './context.ts'

/**
 * Runs a command on the database of the settings. The embedded one is started for it and stopped afterwards, or used
 * as it is while `verbonden start` runs.
 */
export async function withDatabase(
  context: CommandContext,
  run: (database: Database, config: Config) => Promise<void>,
): Promise<void> {
  const config = readConfig(context.env)
  const steps: (() => Promise<void>)[] = []
  const shutdown = {
    add: (step: () => Promise<void>) => void steps.push(step),
    stop: async (exitCode: number, reason?: unknown) => {
      context.print(String(reason))
      process.exit(exitCode)
    },
  }
  try {
    await run(await prepareDatabase(config, { checkout: context.checkout, shutdown, share: true }), config)
  } finally {
    for (const step of steps.toReversed()) await step()
  }
}
