import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { WensInvoer } from './contract.ts'
import { type Loaded, listMensen, loadCasus } from './load-casus.ts'
import { mayWish } from './policy.ts'
import { type MensRow, selectVoorstellen, type VoorstelRow } from './sql.ts'

type Anders = Extract<WensInvoer, { soort: 'anders' }>
type Zelfde = Extract<WensInvoer, { soort: 'zelfde' }>

/**
 * The young person says who should stay: someone else, told to whom they choose and never to whom it is about; or the same person as elsewhere.
 * Leaves no line on the tijdlijn, since the person it is about reads that. Answers the id. 403, 404, 409.
 */
export async function createWens(tx: Tx, casusId: string, input: WensInvoer, spoor: string): Promise<string> {
  const loaded = await loadCasus(tx, casusId)
  const refusal = mayWish(loaded.ik, loaded.casus)
  if (refusal) throw refusal
  const id = input.soort === 'anders' ? await askOther(tx, loaded, input) : await askSame(tx, loaded, input)
  await record(tx, {
    activiteit: 'inzage',
    actie: 'vast.wens',
    object: `vaste_wens:${id}`,
    betrokkenen: [loaded.casus.log_naam],
    spoor,
  })
  return id
}

async function askOther(tx: Tx, { casus, ik }: Loaded, w: Anders): Promise<string> {
  const mensen = (await listMensen(tx, casus.id)).filter((mens) => mens.jongere_kent)
  const over = mensen.find((mens) => mens.id === w.overId)
  if (!over) throw notFound()
  if (!over.rollen.includes('vaste_persoon') && over.soort !== 'ervaringsdeskundigen')
    throw conflict(
      'geen_vaste_persoon',
      `${over.naam} is niet je vaste persoon. Zeg het tegen je vaste persoon.`,
    )
  await requireListener(tx, mensen, over, w.aan)
  if (
    await tx.maybe(
      sql`select from vaste_wens where casus_id = ${casus.id} and over_id = ${over.id} and status <> 'vervuld'`,
    )
  )
    throw conflict('al_gezegd', 'Dit heb je al gezegd. Wil je iets anders zeggen? Neem het eerst terug.')
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into vaste_wens (casus_id, soort, over_id, over_actor_id, wie_tekst, tekst, aan, vertel,
      woorden, warm, bereik, naam, log_naam, door)
    values (${casus.id}, 'anders', ${over.id}, ${over.actor_id}, ${w.wie}, ${w.tekst}, ${w.aan}, ${w.vertel}, ${w.woorden}, ${w.warm}, ${w.bereik},
      ${naamVan(ik.persoon_id)}, ${casus.log_naam}, ${tx.actor.actorId}) returning id`)
  if (!row) throw notFound()
  return row.id
}

/** There must be someone to hear it who is not the person it is about (409). */
async function requireListener(tx: Tx, mensen: MensRow[], over: MensRow, aan: Anders['aan']): Promise<void> {
  const names =
    aan === 'regisseur'
      ? mensen.filter((mens) =>
          mens.rollen.some((rol) => rol === 'casusregisseur' || rol === 'procesregisseur'),
        )
      : await tx.many<{ naam: string }>(sql`select naam from rechten.contactpunt()`)
  if (names.some(({ naam }) => naam !== over.naam)) return
  throw conflict(
    'niemand_anders',
    `Dan leest ${over.naam} het zelf. Kies iemand anders om het aan te vertellen.`,
  )
}

async function askSame(tx: Tx, { casus, ik }: Loaded, w: Zelfde): Promise<string> {
  const voorstellen = await tx.many<VoorstelRow>(selectVoorstellen)
  if (!voorstellen.some((v) => v.casus_id === casus.id && v.wie_id === w.wieId)) throw notFound()
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into vaste_wens (casus_id, soort, wie_id, aan, naam, log_naam, status, door)
    values (${casus.id}, 'zelfde', ${w.wieId}, 'regisseur', ${naamVan(ik.persoon_id)}, ${casus.log_naam}, ${w.wil ? 'open' : 'niet_gewenst'},
      ${tx.actor.actorId}) returning id`)
  if (!row) throw notFound()
  return row.id
}

const naamVan = (persoonId: string | null) =>
  sql`coalesce((select concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), nullif(p.achternaam, '')) from persoon p where p.id = ${persoonId}), '')`
