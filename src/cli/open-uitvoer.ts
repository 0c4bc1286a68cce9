import { once } from 'node:events'
import { open, unlink } from 'node:fs/promises'
import { StartError } from '../boot/start-error.ts'

/** Where the lines of a command go: a new file that only its owner reads, or the output. */
export type Uitvoer = {
  write(line: string): Promise<void>
  close(): Promise<void>
  /** Takes the file away again: nothing half is left. */
  undo(): Promise<void>
}

/** Opens the file before anything is read, so that a name that can't be used costs nothing; without a name the output. StartError otherwise. */
export async function openUitvoer(naar: string | undefined): Promise<Uitvoer> {
  if (naar === undefined) return standaard()
  if (naar.trim() === '') throw new StartError('Schrijf achter --naar de naam van een bestand.')
  const file = await open(naar, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`Er is niets geschreven: ${naar} ${waarom(error.code)}. Kies een ander bestand.`)
  })
  return {
    write: async (line) => void (await file.write(line)),
    close: () => file.close(),
    undo: async () => {
      await file.close().catch(() => undefined)
      await unlink(naar)
    },
  }
}

function waarom(code: string | undefined): string {
  if (code === 'EEXIST') return 'bestaat al'
  if (code === 'ENOENT') return 'staat in een map die er niet is'
  return 'is niet te schrijven'
}

/** Whoever reads along may stop before the end (`| head`): then there is nothing more to write. */
function standaard(): Uitvoer {
  const out = process.stdout
  const gone = once(out, 'error').then(() => {
    throw new StartError('De uitvoer is afgebroken voordat alles geschreven was.')
  })
  gone.catch(() => undefined)
  return {
    write: async (line) => {
      if (!out.write(line)) await Promise.race([once(out, 'drain'), gone])
    },
    close: async () => undefined,
    undo: async () => undefined,
  }
}
