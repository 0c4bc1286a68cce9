import { findKolommen, type KolomToewijzing, type KolomUitkomst } from './find-kolommen.ts'
import { countHerkend, findKop } from './find-kop.ts'
import { grenzen } from './grenzen.ts'
import { describeKolommen, makeVerslag } from './inleesverslag.ts'
import { judgeRij } from './judge-rij.ts'
import { LeesFout } from './lees-fout.ts'
import { makeVingerafdruk } from './make-vingerafdruk.ts'
import { openBestand } from './open-bestand.ts'
import type { KopVerslag, RijUitkomst } from './rij-uitkomst.ts'
import { skipReden } from './skip-reden.ts'
import { type Cel, hasInhoud, type Tabel, type TabelRij } from './tabel.ts'
import type { VeldNaam } from './velden.ts'

export interface LeesOpties {
  /** Day on which ages are judged, `YYYY-MM-DD`. */
  readonly peildatum: string
  /** Categories that the regime has room for; columns of other categories are dropped before anything is kept. */
  readonly categorieen: ReadonlySet<string>
  readonly toewijzing?: KolomToewijzing
}

/**
 * Reads a partner's xlsx or csv row by row, without holding the rows. Nothing is evaluated, and a dropped column leaves
 * nothing but its name. Throws LeesFout for a file that can't be read, also halfway: whoever stores must then undo all.
 */
export async function* readAanmeldingen(
  bytes: Uint8Array,
  bestandsnaam: string,
  opties: LeesOpties,
): AsyncGenerator<RijUitkomst> {
  const tabellen = await openBestand(bytes, bestandsnaam, (rijen) =>
    Math.max(0, ...rijen.map((rij) => countHerkend(rij, opties.toewijzing))),
  )
  const { tabel, kopRij, kolommen, bladen } = await chooseTabel(tabellen, opties)
  checkKolommen(kolommen)
  const kop = describeKolommen(tabel.naam, kopRij, kolommen, bladen)
  const verslag = makeVerslag(kop)
  yield { soort: 'kop', kop }
  const gezien = new Map<string, number>()
  for await (const rij of tabel.rijen()) {
    if (rij.rij <= kopRij) continue
    const uitkomst = judge(rij, kolommen, opties.peildatum, gezien)
    verslag.add(uitkomst, rij.rij)
    if (verslag.rijen() > grenzen.rijen) {
      throw new LeesFout(
        'te_veel_rijen',
        'Dit bestand heeft meer dan 100.000 rijen. Verdeel de lijst over meer bestanden.',
      )
    }
    if (uitkomst) yield uitkomst
  }
  yield { soort: 'verslag', verslag: verslag.finish() }
}

function judge(
  { rij, cellen, deel }: TabelRij,
  kolommen: readonly KolomUitkomst[],
  peildatum: string,
  gezien: Map<string, number>,
): Extract<RijUitkomst, { rij: number }> | undefined {
  const gelezen = new Map<VeldNaam, Cel>()
  for (const { kolom, veld, oordeel } of kolommen) {
    const cel = cellen[kolom]
    if (oordeel === 'gelezen' && veld && hasInhoud(cel)) gelezen.set(veld, cel)
  }
  // A row with values in dropped columns only holds nothing that may be read, and is as good as empty.
  const overslaan = skipReden(cellen, gelezen, kolommen)
  if (overslaan === 'leeg') return undefined
  if (overslaan) return { soort: 'overgeslagen', rij, deel, reden: overslaan }
  const oordeel = judgeRij(gelezen, rij, peildatum)
  const { waarschuwingen } = oordeel
  if (oordeel.oordeel === 'geweigerd')
    return { soort: 'geweigerd', rij, deel, fouten: oordeel.fouten, waarschuwingen }
  const vingerafdruk = makeVingerafdruk(oordeel.aanmelding)
  const zelfdeAls = gezien.get(vingerafdruk)
  if (zelfdeAls !== undefined) return { soort: 'overgeslagen', rij, deel, reden: 'dubbele_rij', zelfdeAls }
  gezien.set(vingerafdruk, rij)
  return { soort: 'aangenomen', rij, deel, aanmelding: oordeel.aanmelding, vingerafdruk, waarschuwingen }
}

/** The first visible sheet with a header; the others are named, with the ones that have a header too marked as such. */
async function chooseTabel(tabellen: readonly Tabel[], opties: LeesOpties) {
  let keuze: { tabel: Tabel; kopRij: number; kolommen: KolomUitkomst[] } | undefined
  const bladen: KopVerslag['overgeslagenBladen'][number][] = []
  for (const tabel of tabellen) {
    if (tabel.verborgen) {
      bladen.push({ naam: tabel.naam, reden: 'verborgen' })
      continue
    }
    const kop = await readKop(tabel, opties)
    if (kop && !keuze) keuze = { tabel, ...kop }
    else bladen.push({ naam: tabel.naam, reden: kop ? 'tweede_lijst' : 'geen_kop' })
  }
  if (!keuze) {
    throw new LeesFout(
      'geen_kop',
      'Er is geen rij met kolomnamen gevonden. Zet boven de lijst kolomnamen, zoals Achternaam, Geboortedatum en Reden.',
    )
  }
  return { ...keuze, bladen }
}

async function readKop(tabel: Tabel, { toewijzing, categorieen }: LeesOpties) {
  const eerste: { rij: number; teksten: string[] }[] = []
  for await (const { rij, cellen } of tabel.rijen()) {
    eerste.push({ rij, teksten: Array.from(cellen, (cel) => cel?.tekst ?? '') })
    if (eerste.length >= grenzen.kopZoeken) break
  }
  const positie = findKop(
    eerste.map(({ teksten }) => teksten),
    toewijzing,
  )
  const kop = positie === undefined ? undefined : eerste[positie]
  return kop && { kopRij: kop.rij, kolommen: findKolommen(kop.teksten, categorieen, toewijzing) }
}

function checkKolommen(kolommen: readonly KolomUitkomst[]) {
  const heeft = (...velden: VeldNaam[]) =>
    kolommen.some(({ veld, oordeel }) => oordeel === 'gelezen' && veld && velden.includes(veld))
  const mist = [
    heeft('achternaam', 'naam') ? undefined : 'achternaam',
    heeft('reden') ? undefined : 'reden',
    heeft('bsn', 'geboortedatum') ? undefined : 'bsn of geboortedatum',
  ].filter((naam) => naam !== undefined)
  if (mist.length === 0) return
  throw new LeesFout(
    'kolommen_ontbreken',
    `Er is geen kolom gevonden voor: ${mist.join(', ')}. Wijs aan welke kolom dat is, of voeg hem toe aan het bestand.`,
  )
}
