import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { checkout } from '../cli/context.ts'

/** A browser that can be started: its program, and what it needs in its environment. */
export type Chromium = { executablePath: string; env: Record<string, string> }

const packed = join(checkout, 'node_modules', '@sparticuz', 'chromium', 'bin')

/** Unpacks the Chromium from npm (once per version and user) and gives it the libraries and fonts that are missing here. */
export async function unpackChromium(): Promise<Chromium> {
  const { version } = JSON.parse(readFileSync(join(packed, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(tmpdir(), `verbonden-chromium-${version}-${process.getuid?.() ?? 'gebruiker'}`)
  if (!isOurs(folder)) await unpack(folder)
  const executablePath = join(folder, 'chromium')
  const env = { ...libraries(executablePath, folder), ...fonts(folder) }
  return { executablePath, env }
}

/** The temporary folder is everyone's: a browser put there by another user is not run. */
function isOurs(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found) return false
  if (found.uid === process.getuid?.()) return true
  throw new Error(`${folder} is van een andere gebruiker: verwijder die map, of zet TMPDIR op een eigen map.`)
}

/** The package unpacks into TMPDIR; aside and renamed, so that two runs at once never start half a browser. */
async function unpack(folder: string): Promise<void> {
  const unfinished = mkdtempSync(`${folder}-`)
  const before = process.env.TMPDIR
  process.env.TMPDIR = unfinished
  try {
    for (const file of ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br']) {
      await inflate(join(packed, file))
    }
    writeFileSync(join(unfinished, 'fonts.conf'), fontsConf(folder))
    mkdirSync(join(unfinished, 'fonts-cache'), { recursive: true })
    renameSync(unfinished, folder)
  } catch (error) {
    if (!existsSync(join(folder, 'chromium'))) throw error
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** NSS and its kin come along for machines without them; the system's own go first where they are. */
function libraries(executablePath: string, folder: string): Record<string, string> {
  if (spawnSync(executablePath, ['--version'], { timeout: 30_000 }).status === 0) return {}
  return { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
}

/** Without any font configuration Chromium ends at once. */
function fonts(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
}
