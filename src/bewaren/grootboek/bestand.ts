import { createHmac } from 'node:crypto'
import { open, readFile, truncate } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deriveKey } from '../../kernel/context-key.ts'

/** What an entry says. `voornemen`: two people approved, it is about to happen; `vast`: it happened; `vervallen`: it did not. */
export type Staat = 'voornemen' | 'vast' | 'vervallen'
export type Inhoud = {
  id: string
  soort: string
  staat: Staat
  /** Keyed hashes of what was destroyed, in hex. */
  kenmerken: string[]
  /** What was ended: the uuid of an involvement, appointment, account, bijdrage or consent. */
  object: string | null
  waarde: string
  op: string
  /** The certificate of a destruction; it names nobody. */
  bewijs: unknown
}
export type Regel = Inhoud & { nr: number; vorige: string; mac: string }

/** The ledger can't be trusted; the sentence says what to do. */
export class GrootboekFout extends Error {}

const begin = '0'.repeat(64)

/** Where the ledger stands: as configured, or beside the key file. */
export function grootboekPad(grootboek: string | undefined, sleutelbestand: string): string {
  return grootboek ?? join(dirname(sleutelbestand), 'grootboek.jsonl')
}

/** The keyed hash under which the ledger knows a row; without the deployment's secret nobody can make it from an id. */
export function kenmerkVan(key: Buffer, soort: string, id: string): Buffer {
  return createHmac('sha256', deriveKey(key, 'grootboek')).update(`${soort}:${id}`).digest()
}

/** All entries, checked line by line against their chain. A last line that was broken off by a crash doesn't count; anything else throws a GrootboekFout. */
export async function readGrootboek(pad: string, key: Buffer): Promise<Regel[]> {
  return (await load(pad, key)).regels
}

/** Adds entries and waits until the disk has them. One writer at a time: the caller holds the database's lock. */
export async function appendGrootboek(pad: string, key: Buffer, nieuw: readonly Inhoud[]): Promise<void> {
  if (nieuw.length === 0) return
  const { regels, bytes, heel } = await load(pad, key)
  if (!heel) await truncate(pad, bytes)
  let { nr, mac: vorige } = regels.at(-1) ?? { nr: 0, mac: begin }
  const lines = nieuw.map((inhoud) => {
    nr += 1
    const mac = macOf(key, nr, vorige, inhoud)
    const line = `${JSON.stringify({ nr, ...inhoud, vorige, mac })}\n`
    vorige = mac
    return line
  })
  const file = await open(pad, 'a', 0o600)
  try {
    await file.appendFile(lines.join(''))
    await file.sync()
  } finally {
    await file.close()
  }
  if (regels.length === 0) await syncFolder(pad)
}

type Loaded = { regels: Regel[]; bytes: number; heel: boolean }

async function load(pad: string, key: Buffer): Promise<Loaded> {
  const text = await readFile(pad, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw new GrootboekFout(
      `Het grootboek ${pad} is niet te lezen (${error.code}): geef deze gebruiker er het recht toe.`,
    )
  })
  const end = text.lastIndexOf('\n') + 1
  const regels = text
    .slice(0, end)
    .split('\n')
    .slice(0, -1)
    .map((line) => parse(line, pad))
  let vorige = begin
  regels.forEach((r, i) => {
    const { nr, vorige: _vorige, mac, ...inhoud } = r
    if (nr !== i + 1 || r.vorige !== vorige || mac !== macOf(key, nr, vorige, inhoud)) throw damaged(pad)
    vorige = mac
  })
  return { regels, bytes: Buffer.byteLength(text.slice(0, end)), heel: end === text.length }
}

function parse(line: string, pad: string): Regel {
  try {
    return JSON.parse(line) as Regel
  } catch {
    throw damaged(pad)
  }
}

const damaged = (pad: string) =>
  new GrootboekFout(
    `Het grootboek ${pad} is veranderd of beschadigd, of hoort bij een andere sleutel: zet het goede bestand terug en meld dit als beveiligingsincident.`,
  )

function macOf(key: Buffer, nr: number, vorige: string, i: Inhoud): string {
  const fields = [nr, vorige, i.id, i.soort, i.staat, i.kenmerken, i.object, i.waarde, i.op, i.bewijs ?? null]
  return createHmac('sha256', deriveKey(key, 'grootboek')).update(JSON.stringify(fields)).digest('hex')
}

/** A new file is only there for certain when its folder was written too. */
async function syncFolder(pad: string): Promise<void> {
  const folder = await open(dirname(pad), 'r')
  await folder.sync().finally(() => folder.close())
}
