import { sql } from '../../kernel/db.ts'
import { record } from '../../kernel/tijdlijn.ts'
import type { Verslag } from './contract.ts'
import type { AsSender } from './perform-inlezing.ts'

const melding =
  'Het inlezen lukte niet, ook niet na acht keer proberen. Aan je bestand hoeft niets mis te zijn. Er is niets van opgeslagen. ' +
  'Lees het bestand nog een keer in. Lukt het weer niet, bel dan wie bij jullie het systeem beheert.'

/** After the last attempt: the reading stands as failed, with what the sender can do, and the file is deleted. */
export async function giveUpInlezing(id: string, asSender: AsSender, spoor: string): Promise<void> {
  const verslag: Partial<Verslag> = { melding }
  await asSender(async (tx) => {
    const row =
      await tx.maybe(sql`update inlezing set status = 'mislukt', klaar_op = sec.nu(), verslag = ${JSON.stringify(verslag)},
      versie = versie + 1 where id = ${id} and status in ('wacht', 'bezig') returning id`)
    if (!row) return
    await record(tx, {
      activiteit: 'aanmelden',
      actie: 'inlezing.opgeven',
      object: `inlezing:${id}`,
      betrokkenen: [],
      spoor,
    })
  })
  // Apart: when it is the file itself that can't be deleted, the sender reads all the same that it failed.
  await asSender((tx) => tx.run(sql`delete from inlezing_bestand where inlezing_id = ${id}`))
}
