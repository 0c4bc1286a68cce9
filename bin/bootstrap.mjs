/** What stands before every entry point: install what is missing, then go on under Node 24. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BootstrapError, installWhatIsMissing } from './install.mjs'

const NODE_NEEDED = 24
const checkout = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs a TypeScript entry (path from the root of the project) under Node 24 and exits with its code. */
export async function bootstrap(entry, args = process.argv.slice(2)) {
  try {
    requireNode20()
    await installWhatIsMissing(checkout)
    run(findNode(), [join(checkout, entry), ...args])
  } catch (error) {
    if (!(error instanceof BootstrapError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

function requireNode20() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return
  throw new BootstrapError(`Node.js ${process.versions.node} is te oud. Installeer Node.js 20 of nieuwer.`)
}

function findNode() {
  const name = process.platform === 'win32' ? 'node.cmd' : 'node'
  const own = join(checkout, 'node_modules', '.bin', name)
  if (existsSync(own) && majorOf(own) >= NODE_NEEDED) return own
  if (Number(process.versions.node.split('.')[0]) >= NODE_NEEDED) return process.execPath
  throw new BootstrapError(
    `Voor ${process.platform}-${process.arch} komt Node.js ${NODE_NEEDED} niet mee met npm, en hier draait ` +
      `${process.versions.node}. Installeer Node.js ${NODE_NEEDED} of nieuwer en probeer het opnieuw.`,
  )
}

function majorOf(node) {
  const answer = spawnSync(node, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' })
  return Number(/^v(\d+)\./.exec(answer.stdout ?? '')?.[1] ?? 0)
}

/**
 * The channel (`ipc`) tells the entry that this process is gone, also after `kill -9`. Signals are passed on, because
 * a service manager sends them to this process alone; the entry takes a second one for the same stop.
 */
function run(node, args) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`Node.js ${NODE_NEEDED} kon niet starten: ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exit(code ?? (signal ? 1 : 0))
  })
}
