import { clock } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db.ts'
import { notFound } from '../../kernel/errors.ts'
import { record } from '../../kernel/tijdlijn.ts'
import type { ControleLezen, Controles } from '../contract.ts'
import { mayBeginnen, mayControleren } from '../policy.ts'
import { presentControle, presentPunt } from './present.ts'
import { type ControleRow, type PuntRow, selectControle, selectControles, selectPunten } from './sql.ts'

/** The reviews of rights, newest first, counted over the points that this reader may see. */
export async function listControles(tx: Tx): Promise<Controles> {
  const refusal = mayControleren(tx.actor)
  if (refusal) throw refusal
  const rows = await tx.many<ControleRow>(selectControles)
  return {
    vandaag: clock.today(),
    controles: rows.map(presentControle),
    abilities: { magBeginnen: mayBeginnen(tx.actor) === null && (rows[0]?.open ?? 0) === 0 },
  }
}

/** One review with its points: for FG and auditor all, for who manages accounts those of their own organisation. Logged: it is about staff. */
export async function readControle(tx: Tx, controleId: string, spoor: string): Promise<ControleLezen> {
  const refusal = mayControleren(tx.actor)
  if (refusal) throw refusal
  const row = await tx.maybe<ControleRow>(selectControle(controleId))
  if (!row) throw notFound()
  const punten = await tx.many<PuntRow>(selectPunten(controleId))
  await record(tx, {
    activiteit: 'toegang',
    actie: 'toezicht.controle_lezen',
    object: `autorisatiecontrole:${controleId}`,
    betrokkenen: [],
    spoor,
  })
  return {
    ...presentControle(row),
    vandaag: clock.today(),
    punten: punten.map((punt) => presentPunt(punt, tx.actor)),
  }
}
