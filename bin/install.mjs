/**
 * Installation of what is missing, in plain JavaScript: it runs before any package is there and on any
 * Node from 20 on. A folder `node_modules` proves nothing, since a broken-off install leaves an empty one.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A problem that the user can mend: printed as one sentence, without a stack. */
export class BootstrapError extends Error {}

/** Installs the packages of the lockfile when they are not all there. Throws a `BootstrapError`. */
export async function installWhatIsMissing(checkout) {
  if (isInstalled(checkout)) return
  requireWritable(checkout)
  const release = await takeInstallLock(checkout)
  try {
    if (isInstalled(checkout)) return
    console.log('Installeren van wat ontbreekt (eenmalig, meestal een minuut).')
    install(checkout)
    writeStamp(checkout)
  } finally {
    release()
  }
}

function isInstalled(checkout) {
  if (!existsSync(hiddenLockOf(checkout)) || !hasOwnNode(checkout)) return false
  if (readText(stampOf(checkout)) === stamp(checkout)) return true
  if (!packagesMatchLock(checkout)) return false
  writeStamp(checkout)
  return true
}

/** Where npm has a Node 24 for this platform, it must be there; elsewhere the system's own Node has to do. */
function hasOwnNode(checkout) {
  const folder = { linux: 'linux', win32: 'win' }[process.platform]
  const wanted = `node_modules/node-${folder}-${process.arch}`
  if (!readJson(join(checkout, 'package-lock.json'))?.packages?.[wanted]) return true
  const name = process.platform === 'win32' ? 'node.cmd' : 'node'
  return existsSync(join(checkout, 'node_modules', '.bin', name))
}

/** npm writes its hidden lockfile last, so a package that it names was installed whole. */
function packagesMatchLock(checkout) {
  const wanted = readJson(join(checkout, 'package-lock.json'))?.packages
  const present = readJson(hiddenLockOf(checkout))?.packages
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || isForOtherPlatform(entry)) return true
    const found = present[path]
    if (!found) return Boolean(entry.optional && !entry.os)
    return found.version === entry.version && existsSync(join(checkout, path))
  })
}

function isForOtherPlatform(entry) {
  if (entry.libc && ![entry.libc].flat().includes(libc())) return true
  return !lists(entry.os, process.platform) || !lists(entry.cpu, process.arch)
}

function lists(names, value) {
  if (names === undefined) return true
  const all = [names].flat()
  if (all.includes(`!${value}`)) return false
  return all.includes(value) || all.every((name) => name.startsWith('!'))
}

function libc() {
  return process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
}

function requireWritable(checkout) {
  try {
    accessSync(checkout, constants.W_OK)
    if (existsSync(join(checkout, 'node_modules'))) accessSync(join(checkout, 'node_modules'), constants.W_OK)
  } catch {
    throw new BootstrapError(
      `In de map ${checkout} kan niet geschreven worden, dus kan niets geïnstalleerd worden. ` +
        'Geef deze gebruiker schrijfrechten, of zet het project in een eigen map.',
    )
  }
}

/** Two starts at once on a fresh clone: one installs, the other waits for it. */
async function takeInstallLock(checkout) {
  const lock = join(checkout, '.data', 'installatie.pid')
  mkdirSync(join(checkout, '.data'), { recursive: true })
  for (let told = false; ; ) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return () => rmSync(lock, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!isAlive(Number(readText(lock)))) rmSync(lock, { force: true })
    else if (!told) {
      console.log('Een andere start is al aan het installeren; daarop wordt gewacht.')
      told = true
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** `npm ci` refuses lockfiles that miss a binary of another platform; `npm install` then still follows the pins. */
function install(checkout) {
  const always = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  if (npm(checkout, ['ci', ...always])) return
  console.log('`npm ci` lukte niet; nu met `npm install --no-save`.')
  if (npm(checkout, ['install', '--no-save', ...always])) return
  throw new BootstrapError(
    'De installatie is mislukt; hierboven staat waarom. Controleer de netwerkverbinding en de npm-instellingen, ' +
      'en probeer het opnieuw.',
  )
}

function npm(checkout, args) {
  const cli = process.env.npm_execpath
  const viaNpm = cli !== undefined && /npm-cli\.c?js$/.test(cli)
  const [command, ...first] = viaNpm ? [process.execPath, cli] : ['npm']
  const result = spawnSync(command, [...first, ...args], {
    cwd: checkout,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !viaNpm && process.platform === 'win32',
  })
  if (result.error?.code === 'ENOENT') {
    throw new BootstrapError(
      'npm is niet gevonden. Installeer Node.js 20 of nieuwer met npm, en probeer het opnieuw.',
    )
  }
  return result.status === 0
}

const hiddenLockOf = (checkout) => join(checkout, 'node_modules', '.package-lock.json')
const stampOf = (checkout) => join(checkout, 'node_modules', '.verbonden-stempel')

function stamp(checkout) {
  const hash = createHash('sha256').update(readText(join(checkout, 'package-lock.json')) ?? '')
  return hash
    .update(readText(hiddenLockOf(checkout)) ?? '')
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')
}

/** Without the right to write here the comparison is simply made again next time. */
function writeStamp(checkout) {
  try {
    writeFileSync(stampOf(checkout), stamp(checkout))
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error
  }
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
