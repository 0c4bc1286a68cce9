import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { expect, test } from 'vitest'
import { requireFreePort } from './require-free-port.ts'

async function occupy(): Promise<{ server: Server; port: number }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as AddressInfo).port }
}

test('een bezette poort geeft één zin met een andere poort', async () => {
  const { server, port } = await occupy()
  await expect(requireFreePort('127.0.0.1', port)).rejects.toThrow(`VERBONDEN_PORT=${port + 1}`)
  server.close()
})

test('een poort die net vrijkomt wordt afgewacht', async () => {
  const { server, port } = await occupy()
  setTimeout(() => server.close(), 300)
  await expect(requireFreePort('127.0.0.1', port)).resolves.toBeUndefined()
})

test('een adres dat niet van deze machine is wordt geweigerd', async () => {
  await expect(requireFreePort('192.0.2.1', 4000)).rejects.toThrow(/VERBONDEN_HOST/)
})
