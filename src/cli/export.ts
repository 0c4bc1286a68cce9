import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { StartError } from '../boot/start-error.ts'
import { exportCasus } from '../casus/index.ts'
import { readOrCreateKey } from '../kernel/context-key.ts'
import { type Credential, openDatabase, sql } from '../kernel/db.ts'
import { sessionHash } from '../kernel/http/session-cookie.ts'
import { newSpoor } from '../kernel/tijdlijn.ts'
import { demoIssuer, signIn } from '../toegang/index.ts'
import type { Register } from './context.ts'
import { withDatabase } from './with-database.ts'

const why = { doel: 'Meenemen van eigen inzage', oorsprong: `cli:${randomBytes(4).toString('hex')}` }

export const register: Register = (program, context) => {
  program
    .command('export')
    .description('schrijf alles wat iemand van zijn of haar casussen ziet naar een bestand (JSON)')
    .requiredOption('--als <gebruiker>', 'wie: de sub van het account bij de OpenID-aanbieder')
    .option('--issuer <adres>', 'de OpenID-aanbieder van het account')
    .option('--casus <id>', 'alleen deze casus')
    .requiredOption('--naar <bestand>', 'waarheen; bestaat het al, dan gebeurt er niets')
    .action((options: { als: string; issuer?: string; casus?: string; naar: string }) =>
      withDatabase(context, async (database, config) => {
        const db = openDatabase(database.appUrl, 2)
        const key = await readOrCreateKey(database.keyFile)
        const issuer = options.issuer ?? config.oidc?.issuer ?? demoIssuer
        try {
          const id = await signIn(db, key, { inactiefMinuten: 5, maxUren: 1 }, issuer, options.als)
          const credential: Credential = { sessie: sessionHash(id) }
          const ids = options.casus ? [options.casus] : await mijnCasussen(db, credential)
          const casussen = []
          for (const casusId of ids)
            casussen.push(await db.asActor(credential, why, (tx) => exportCasus(tx, casusId, newSpoor())))
          await db.door(sql`select sec.eindig_sessie(${sessionHash(id)})`)
          await writeFile(options.naar, `${JSON.stringify({ casussen }, null, 2)}\n`, {
            mode: 0o600,
            flag: 'wx',
          }).catch(() => {
            throw new StartError(
              `Er is niets geschreven: ${options.naar} bestaat al of is niet te schrijven. Kies een ander bestand.`,
            )
          })
          context.print(
            `${casussen.length} casussen geschreven naar ${options.naar}. Bewaar dit bestand veilig en gooi het weg na gebruik.`,
          )
        } finally {
          await db.close()
        }
      }),
    )
}

async function mijnCasussen(db: ReturnType<typeof openDatabase>, credential: Credential): Promise<string[]> {
  const { rows } = await db.batch(credential, why, [
    sql`select distinct casus_id from inzage.mijn_betrokkenheid`,
  ])
  return (rows[0] as { casus_id: string }[]).map((r) => r.casus_id)
}
