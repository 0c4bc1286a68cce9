import type { TestProject } from 'vitest/node'
import { dropDatabases } from './template-database.ts'
import { startTestServer, TEST_SERVER, type TestServer } from './test-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer
  }
}

type Shared = { server: ReturnType<typeof startTestServer>; users: number }
type WithShared = typeof globalThis & { verbondenTestServer?: Shared | undefined }

/** One server per run: `npm test` hands its own over, and the projects of one vitest process share theirs. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const handed = process.env[TEST_SERVER]
  if (handed !== undefined) {
    project.provide('testServer', JSON.parse(handed) as TestServer)
    return async () => undefined
  }
  const world: WithShared = globalThis
  world.verbondenTestServer ??= { server: startTestServer(process.env), users: 0 }
  const shared = world.verbondenTestServer
  shared.users += 1
  const { stop, ...server } = await shared.server
  project.provide('testServer', server)
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    world.verbondenTestServer = undefined
    await dropDatabases(server)
    await stop()
  }
}
