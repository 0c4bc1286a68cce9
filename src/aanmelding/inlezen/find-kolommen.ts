import { fold } from './fold.ts'
import { listKoppen } from './koppen.ts'
import { type Categorie, describeVeld, type VeldNaam, veldNamen } from './velden.ts'
import { isVerbodenKolom } from './verboden-kolom.ts'

/** A user's own choice per header: the field it holds, or `negeer`. Headers are compared without case and punctuation. */
export type KolomToewijzing = Readonly<Record<string, VeldNaam | 'negeer'>>

/** What happened to one column of the file; `dubbel` is a second column for a field that already has one. */
export interface KolomUitkomst {
  readonly kop: string
  readonly kolom: number
  readonly veld?: VeldNaam
  readonly oordeel: 'gelezen' | 'vervallen_altijd' | 'vervallen_regime' | 'onbekend' | 'dubbel' | 'genegeerd'
}

type Zekerheid = 3 | 2 | 1

/**
 * Decides per header which field it holds. The user's mapping wins over recognition, but never over the columns that
 * are always dropped, nor over the categories that the regime has room for.
 */
export function findKolommen(
  koppen: readonly string[],
  toegestaan: ReadonlySet<string>,
  toewijzing: KolomToewijzing = {},
): KolomUitkomst[] {
  const gekozen = new Map(Object.entries(toewijzing).map(([kop, veld]) => [fold(kop), veld]))
  const beste = new Map<VeldNaam, { kolom: number; zekerheid: number }>()
  const gevonden = koppen.map((kop, kolom) => {
    const treffer = findVeld(kop, gekozen)
    if (treffer && treffer !== 'negeer' && !isVerbodenKolom(kop)) {
      const vorige = beste.get(treffer.veld)
      if (!vorige || treffer.zekerheid > vorige.zekerheid)
        beste.set(treffer.veld, { kolom, zekerheid: treffer.zekerheid })
    }
    return treffer
  })
  const uitkomsten: KolomUitkomst[] = []
  koppen.forEach((kop, kolom) => {
    if (kop.trim() === '') return
    uitkomsten.push({ kop, kolom, ...judgeKolom(kop, kolom, gevonden[kolom], beste, toegestaan) })
  })
  return settleNaam(uitkomsten)
}

function judgeKolom(
  kop: string,
  kolom: number,
  treffer: { veld: VeldNaam } | 'negeer' | undefined,
  beste: ReadonlyMap<VeldNaam, { kolom: number }>,
  toegestaan: ReadonlySet<string>,
): Pick<KolomUitkomst, 'veld' | 'oordeel'> {
  if (isVerbodenKolom(kop)) return { oordeel: 'vervallen_altijd' }
  if (treffer === 'negeer') return { oordeel: 'genegeerd' }
  if (!treffer) return { oordeel: 'onbekend' }
  const { veld } = treffer
  const categorie: Categorie = describeVeld(veld).categorie
  if (!toegestaan.has(categorie)) return { veld, oordeel: 'vervallen_regime' }
  return { veld, oordeel: beste.get(veld)?.kolom === kolom ? 'gelezen' : 'dubbel' }
}

/** 'Naam' beside a first name is the family name; alone it holds the whole name; beside a family name it repeats. */
function settleNaam(uitkomsten: KolomUitkomst[]): KolomUitkomst[] {
  const gelezen = new Set(uitkomsten.filter((een) => een.oordeel === 'gelezen').map((een) => een.veld))
  if (!gelezen.has('naam')) return uitkomsten
  return uitkomsten.map((een) => {
    if (een.veld !== 'naam' || een.oordeel !== 'gelezen') return een
    if (gelezen.has('achternaam')) return { ...een, oordeel: 'dubbel' }
    return gelezen.has('voornaam') ? { ...een, veld: 'achternaam' } : een
  })
}

function findVeld(
  kop: string,
  gekozen: ReadonlyMap<string, VeldNaam | 'negeer'>,
): { veld: VeldNaam; zekerheid: Zekerheid | 4 } | 'negeer' | undefined {
  const heel = fold(kop)
  if (heel === '') return undefined
  const keuze = gekozen.get(heel)
  if (keuze === 'negeer') return keuze
  if (keuze !== undefined) return { veld: keuze, zekerheid: 4 }
  const kaal = fold(kop.replace(/\([^)]*\)/g, ' '))
  // What stands in brackets can tell whose ('E-mail (ouder)') or be a remark ('verzuim (4 wkn)'): first with, then without.
  const metHaken = findBy((namen) => namen.includes(heel), 3) ?? findByPatroon(heel)
  return metHaken ?? findBy((namen) => namen.includes(kaal), 3) ?? findByTikfout(kaal)
}

function findBy(past: (namen: readonly string[]) => boolean, zekerheid: Zekerheid) {
  const veld = veldNamen.find((naam) => past(listKoppen(naam)))
  return veld && { veld, zekerheid }
}

function findByPatroon(kop: string): { veld: VeldNaam; zekerheid: Zekerheid } | undefined {
  const veld = veldNamen.find((naam) => describeVeld(naam).patroon?.test(kop))
  return veld && { veld, zekerheid: 2 }
}

function findByTikfout(kop: string) {
  const glued = kop.replaceAll(' ', '')
  if (glued.length < 6) return findBy((namen) => namen.some((naam) => naam.replaceAll(' ', '') === glued), 1)
  return findBy(
    (namen) => namen.some((naam) => naam.length >= 6 && isOneEdit(glued, naam.replaceAll(' ', ''))),
    1,
  )
}

/** Equal, or one letter added, left out, changed or swapped with its neighbour. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let begin = 0
  while (begin < a.length && a[begin] === b[begin]) begin++
  let eind = 0
  while (eind < Math.min(a.length, b.length) - begin && a.at(-1 - eind) === b.at(-1 - eind)) eind++
  const restA = a.slice(begin, a.length - eind)
  const restB = b.slice(begin, b.length - eind)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
