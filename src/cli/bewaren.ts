import {
  GrootboekFout,
  grootboekPad,
  herstelGrootboek,
  makeVoorstellen,
  readGrootboek,
} from '../bewaren/index.ts'
import { StartError } from '../boot/start-error.ts'
import { readOrCreateKey } from '../kernel/context-key.ts'
import { openDatabase } from '../kernel/db.ts'
import type { CommandContext, Register } from './context.ts'
import { withDatabase } from './with-database.ts'

export const register: Register = (program, context) => {
  const bewaren = program.command('bewaren').description('bewaartermijnen en het grootboek')
  bewaren
    .command('voorstel')
    .description('stel voor wat vernietigd moet worden, zoals de worker iedere nacht doet')
    .action(() => propose(context))
  bewaren
    .command('herstel')
    .description('pas na het terugzetten van een reservekopie het grootboek opnieuw toe')
    .action(() => recover(context))
  bewaren
    .command('controleer')
    .description('loop de keten van het grootboek na')
    .action(() => verify(context))
}

function propose(context: CommandContext): Promise<void> {
  return withDatabase(context, async (database) => {
    const db = openDatabase(database.appUrl, 1)
    try {
      const count = await makeVoorstellen({ db, key: await readOrCreateKey(database.keyFile) })
      context.print(count === 1 ? 'Eén voorstel erbij.' : `${count} voorstellen erbij.`)
    } finally {
      await db.close()
    }
  })
}

function recover(context: CommandContext): Promise<void> {
  return withDatabase(context, async (database, config) => {
    if (database.ownerUrl === undefined)
      throw new StartError('Voor herstel is de eigenaar nodig: geef ook DATABASE_OWNER_URL.')
    const pad = grootboekPad(config.grootboek, database.keyFile)
    const key = await readOrCreateKey(database.keyFile)
    const h = await plainly(() => herstelGrootboek(database.ownerUrl ?? '', key, pad))
    context.print(
      `${h.regels} regels van het grootboek toegepast: ${h.casussen} casussen, ${h.aanmeldingen} aanmeldingen, ${h.losse} verzoeken en consulten en ${h.onderdelen} onderdelen opnieuw vernietigd, ${h.beeindigd} keer toegang, toestemming of bijdrage opnieuw beëindigd.`,
    )
    if (h.zonderRegisseur.length > 0)
      context.print(`Zonder casusregisseur, zoek iemand: ${h.zonderRegisseur.join(', ')}.`)
  })
}

function verify(context: CommandContext): Promise<void> {
  return withDatabase(context, async (database, config) => {
    const pad = grootboekPad(config.grootboek, database.keyFile)
    const key = await readOrCreateKey(database.keyFile)
    const regels = await plainly(() => readGrootboek(pad, key))
    context.print(`${regels.length} regels in ${pad} nagelopen; de keten klopt.`)
  })
}

/** A ledger that can't be trusted is one sentence, not a stack. */
async function plainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof GrootboekFout) throw new StartError(error.message)
    throw error
  }
}
