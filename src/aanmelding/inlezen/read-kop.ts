import { findKolommen, type KolomToewijzing } from './find-kolommen.ts'
import { countHerkend, findKop } from './find-kop.ts'
import { fold } from './fold.ts'
import { grenzen } from './grenzen.ts'
import { openBestand } from './open-bestand.ts'
import type { Tabel } from './tabel.ts'
import { categorieen, type VeldNaam } from './velden.ts'
import { isVerbodenKolom } from './verboden-kolom.ts'

/** One header as a person maps it: what was recognised, and whether it is always dropped. */
export interface KopKolom {
  readonly kop: string
  readonly veld?: VeldNaam
  readonly vervalt: boolean
}

/**
 * The headers of a file, to be mapped by a person. When no header is recognised at all: the first row with two short texts, for that
 * is how a list begins. Empty when there is nothing like it. Throws LeesFout for a file that can't be read.
 */
export async function readKop(
  bytes: Uint8Array,
  bestandsnaam: string,
  toewijzing?: KolomToewijzing,
): Promise<KopKolom[]> {
  const tabellen = await openBestand(bytes, bestandsnaam, (rijen) =>
    Math.max(0, ...rijen.map((rij) => countHerkend(rij, toewijzing))),
  )
  const eersteRijen = []
  for (const tabel of tabellen.filter((een) => !een.verborgen)) eersteRijen.push(await readEerste(tabel))
  for (const rijen of eersteRijen) {
    const positie = findKop(rijen, toewijzing)
    if (positie !== undefined) return describe(rijen[positie] ?? [], toewijzing)
  }
  return describe(eersteRijen.flat().find(looksLikeKop) ?? [], toewijzing)
}

/** Remembers a set of headers without keeping them: equal for the same columns in any order. */
export function foldKoppen(koppen: readonly KopKolom[]): string {
  return [...new Set(koppen.map(({ kop }) => fold(kop)))].sort().join('\n')
}

async function readEerste(tabel: Tabel): Promise<string[][]> {
  const eerste: string[][] = []
  for await (const { cellen } of tabel.rijen()) {
    eerste.push(Array.from(cellen, (cel) => cel?.tekst ?? ''))
    if (eerste.length >= grenzen.kopZoeken) break
  }
  return eerste
}

function looksLikeKop(rij: readonly string[]): boolean {
  return rij.filter((tekst) => tekst.trim() !== '' && tekst.length <= 80).length >= 2
}

function describe(rij: readonly string[], toewijzing?: KolomToewijzing): KopKolom[] {
  return findKolommen(rij, new Set(categorieen), toewijzing).map(({ kop, veld, oordeel }) => ({
    kop: kop.trim().slice(0, 200),
    ...(veld && oordeel === 'gelezen' ? { veld } : {}),
    vervalt: isVerbodenKolom(kop),
  }))
}
