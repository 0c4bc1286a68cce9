import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  createInlezing,
  discardInlezing,
  getInlezing,
  type InlezingAntwoord,
  openSleutels,
  performInlezing,
  presentInlezing,
  toewijzingBody,
} from '../aanmelding/index.ts'
import { StartError } from '../boot/start-error.ts'
import { adoptClock } from '../kernel/adopt-clock.ts'
import { readOrCreateKey } from '../kernel/context-key.ts'
import { type Credential, type Database, openDatabase, sql, type Tx } from '../kernel/db.ts'
import { Problem } from '../kernel/errors.ts'
import { sessionHash } from '../kernel/http/session-cookie.ts'
import { activiteiten, newSpoor } from '../kernel/tijdlijn.ts'
import { type RegimeCode, regimeCode } from '../regime/index.ts'
import { demoIssuer, signIn } from '../toegang/index.ts'
import type { Register } from './context.ts'
import { withDatabase } from './with-database.ts'

type Options = { als: string; issuer?: string; regime: string; toewijzing?: string }
type AsSender = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

export const register: Register = (program, context) => {
  program
    .command('import')
    .description('lees een bestand (xlsx of csv) in als eigen concepten van een medewerker')
    .argument('<bestand>', 'de lijst, zoals een partner haar stuurt')
    .requiredOption('--als <gebruiker>', 'wie: de sub van het account bij de OpenID-aanbieder')
    .option('--issuer <adres>', 'de OpenID-aanbieder van het account')
    .requiredOption('--regime <code>', 'waaronder: steun of pga')
    .option('--toewijzing <json>', 'welke kolom wat is, zoals {"Gebdat.":"geboortedatum"}')
    .action((bestand: string, options: Options) =>
      withDatabase(context, async (database, config) => {
        const key = await readOrCreateKey(database.keyFile)
        const db = openDatabase(database.appUrl, 2)
        await adoptClock(db)
        const issuer = options.issuer ?? config.oidc?.issuer ?? demoIssuer
        try {
          const file = await readInput(bestand, options)
          const verslag = await asPerson(db, key, issuer, options.als, (asSender) => run(file, asSender, key))
          for (const line of describe(verslag)) context.print(line)
          if (verslag.status !== 'klaar') throw new StartError('Er is niets ingelezen.')
        } catch (error) {
          if (error instanceof Problem) throw new StartError(error.message)
          throw error
        } finally {
          await db.close()
        }
      }),
    )
}

type Input = Pick<Parameters<typeof createInlezing>[1], 'bestandsnaam' | 'regime' | 'bytes' | 'toewijzing'>

async function readInput(bestand: string, { regime, toewijzing }: Options): Promise<Input> {
  const bytes = await readFile(bestand).catch(() => {
    throw new StartError(`${bestand} is niet te lezen. Kijk na of het bestand bestaat en van jou is.`)
  })
  const code = regimeCode.safeParse(regime)
  if (!code.success) throw new StartError('Kies een regime: steun of pga.')
  return {
    bestandsnaam: basename(bestand),
    regime: code.data satisfies RegimeCode,
    bytes,
    toewijzing: parseToewijzing(toewijzing),
  }
}

function parseToewijzing(text: string | undefined): Input['toewijzing'] {
  if (text === undefined) return undefined
  try {
    return toewijzingBody.shape.toewijzing.parse(JSON.parse(text))
  } catch {
    throw new StartError(
      'De toewijzing klopt niet: geef JSON met per kolomnaam een veld, zoals {"Gebdat.":"geboortedatum"}.',
    )
  }
}

/** A session of this person, ended afterwards: the command line sees what they see, no more. */
async function asPerson<T>(
  db: Database,
  key: Buffer,
  issuer: string,
  sub: string,
  work: (asSender: AsSender) => Promise<T>,
): Promise<T> {
  const sessie = sessionHash(await signIn(db, key, { inactiefMinuten: 30, maxUren: 2 }, issuer, sub))
  const credential: Credential = { sessie }
  const why = { doel: activiteiten.aanmelden, oorsprong: `cli:${randomBytes(4).toString('hex')}` }
  try {
    return await work((step) => db.asActor(credential, why, step))
  } finally {
    await db.door(sql`select sec.eindig_sessie(${sessie})`)
  }
}

async function run(file: Input, asSender: AsSender, key: Buffer): Promise<InlezingAntwoord> {
  const spoor = newSpoor()
  const id = await asSender((tx) => createInlezing(tx, { ...file, doorWorker: false, spoor }))
  try {
    await performInlezing(id, asSender, openSleutels(key), spoor)
  } catch (error) {
    await asSender(async (tx) => discardInlezing(tx, id, (await getInlezing(tx, id)).versie, spoor))
    throw error
  }
  const answer = await asSender(async (tx) => presentInlezing(await getInlezing(tx, id)))
  if (answer.status === 'vraagt_kolommen')
    await asSender((tx) => discardInlezing(tx, id, answer.versie, spoor))
  return answer
}

function describe(a: InlezingAntwoord): string[] {
  const { verslag } = a
  if (a.status !== 'klaar') {
    const koppen = verslag.kolommen.filter((k) => !k.vervalt && k.veld === null).map((k) => `"${k.kop}"`)
    const hint =
      a.status === 'vraagt_kolommen'
        ? [`Niet herkende kolommen: ${koppen.join(', ')}. Zeg met --toewijzing wat wat is.`]
        : []
    return [verslag.melding, ...hint]
  }
  const named = (label: string, names: string[]) =>
    names.length > 0 ? [`${label}: ${names.join(', ')}.`] : []
  return [
    `${a.bestandsnaam}: ${a.rijen} rijen, ${a.aangenomen} aangenomen, ${a.geweigerd} geweigerd, ${a.alBekend} al bekend.`,
    ...verslag.fouten.map((f) => f.reden),
    ...named('Vervallen kolommen, nergens bewaard', verslag.vervallenKolommen),
    ...named('Vervallen omdat dit regime er geen plaats voor heeft', verslag.vervallenDoorRegime),
    ...named('Onbekende kolommen, niet gelezen', verslag.onbekendeKolommen),
    ...(verslag.mogelijkDubbel.length > 0
      ? [`Mogelijk al bekend: ${verslag.mogelijkDubbel.length}. Kijk ze na in het scherm.`]
      : []),
    'Een aangenomen rij is een concept van deze afzender, nog geen aanmelding.',
  ]
}
