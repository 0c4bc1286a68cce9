import { StartError } from './start-error.ts'

/** What has to be undone at the end, in reverse order of how it was made. */
export type Shutdown = {
  add(step: () => Promise<void>): void
  /** Ends everything once, prints the reason if there is one, and ends the process. */
  stop(exitCode: number, reason?: unknown): Promise<void>
}

/**
 * Listens to Ctrl-C, to a service manager and to the end of the process that started this one. `whenAsked` is the exit
 * code then: 0 for a server, which is meant to be stopped, and not for work that is left unfinished.
 */
export function createShutdown(print: (line: string) => void, whenAsked = 0): Shutdown {
  const steps: (() => Promise<void>)[] = []
  let stopping: Promise<void> | undefined
  const run = async (exitCode: number, reason: unknown) => {
    if (reason !== undefined) print(inWords(reason))
    for (const step of steps.toReversed()) {
      await step().catch((error: unknown) => print(inWords(error)))
    }
    process.exit(exitCode)
  }
  const shutdown: Shutdown = {
    add: (step) => void steps.push(step),
    stop: (exitCode, reason) => (stopping ??= run(exitCode, reason)),
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => shutdown.stop(whenAsked))
  process.on('disconnect', () => shutdown.stop(whenAsked))
  process.channel?.unref()
  return shutdown
}

/** A problem of the user is a sentence; a fault of ours keeps its stack. */
function inWords(reason: unknown): string {
  if (reason instanceof StartError) return reason.message
  if (reason instanceof Error) return reason.stack ?? reason.message
  return String(reason)
}
