import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** A process of ours that runs until it is stopped. */
export type Child = {
  naam: string
  /** Resolves with the reason in words when the process ends, asked or not. */
  ended: Promise<string>
  /** Asks it to finish what it does; after `patience` ms it is ended. */
  stop(patience: number): Promise<void>
}

/** Starts an entry point in a session of its own, so that Ctrl-C reaches the parent alone, which keeps the order. */
export function startChild(
  naam: string,
  options: { checkout: string; entry: string; env: NodeJS.ProcessEnv },
): Child {
  const preload = new URL('./stop-with-parent.ts', import.meta.url).href
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', preload, join(options.checkout, options.entry)],
    {
      cwd: options.checkout,
      env: options.env,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${naam} kon niet starten (${error.message})`))
    child.once('exit', (code, signal) => {
      resolve(`${naam} is gestopt (${signal ? `signaal ${signal}` : `code ${code}`})`)
    })
  })
  return {
    naam,
    ended,
    stop: async (patience) => {
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), patience)
      await ended
      clearTimeout(force)
    },
  }
}
