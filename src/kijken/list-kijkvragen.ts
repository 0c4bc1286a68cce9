import { clock } from '../kernel/clock.ts'
import type { Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Kijkvragen } from './contract.ts'
import { mayBeantwoorden } from './policy.ts'
import { presentKijkvraag } from './present.ts'
import { selectVragen, type VraagRow } from './sql.ts'

/** The questions of young people and parents about who looked, for the contactpunt: open ones first. Logged with everyone they are about. */
export async function listKijkvragen(tx: Tx, spoor: string): Promise<Kijkvragen> {
  const refusal = mayBeantwoorden(tx.actor)
  if (refusal) throw refusal
  const rows = await tx.many<VraagRow>(selectVragen)
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'kijken.vragen_lijst',
    object: 'vragen_over_kijken',
    betrokkenen: [...new Set(rows.map((row) => row.log_naam))],
    spoor,
  })
  return { vandaag: clock.today(), vragen: rows.map(presentKijkvraag) }
}
