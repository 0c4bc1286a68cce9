import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'

/** What a command may count on; commands that need more read the settings themselves with `readConfig(env)`. */
export type CommandContext = {
  /** Root folder of the project. */
  checkout: string
  env: NodeJS.ProcessEnv
  print: (line: string) => void
}

/** A command module: `src/cli/<name>.ts` exports this as `register`. */
export type Register = (program: Command, context: CommandContext) => void

export const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
