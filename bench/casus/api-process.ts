import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkout } from '../../src/cli/context.ts'

export type ApiProcess = { pid: number; port: number; stop(): Promise<void> }

const stopWithParent = new URL('../../src/boot/stop-with-parent.ts', import.meta.url).href

/** The API as it runs in production, in one process of its own. Throws when it doesn't answer within half a minute. */
export async function startApi(options: { url: string; keyFile: string; port: number }): Promise<ApiProcess> {
  const { url, keyFile, port } = options
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', stopWithParent, join(checkout, 'src', 'api.ts')],
    {
      cwd: checkout,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        DATABASE_URL: url,
        VERBONDEN_PORT: String(port),
        VERBONDEN_SLEUTELBESTAND: keyFile,
        // Sessions are made beforehand, so nobody signs in at this address.
        OIDC_ISSUER: 'http://127.0.0.1:9',
        OIDC_CLIENT_ID: 'bench',
        OIDC_CLIENT_SECRET: 'bench',
      },
    },
  )
  let ended = false
  const end = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true
      resolve()
    })
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await end
  }
  for (let waited = 0; waited < 300 && !ended; waited++) {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/gezondheid`).catch(() => undefined)
    if (answer?.ok) return { pid: child.pid ?? 0, port, stop }
    await sleep(100)
  }
  await stop()
  throw new Error('de API start niet')
}
