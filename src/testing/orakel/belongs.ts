import type { Kijker, Rij, World } from './world.ts'

/** What belongs to what in a world, and what can't be in one. Shared by who fills it and by the oracle; knows nothing of sight. */

export const organisatieVan = (world: World, kijker: Kijker): number | undefined =>
  kijker.soort === 'medewerker' ? world.medewerkers[kijker.nr]?.organisatie : undefined

const counted = <T>(all: T[], nr: number): T | undefined => all[nr % Math.max(1, all.length)]
const rijen = (world: World, casus: number, ...of: Rij['tabel'][]): Rij[] =>
  (world.casussen[casus]?.rijen ?? []).filter((r) => of.includes(r.tabel) && kanBestaan(world, r))

/** What only professionals write, and a question to one's own organisation, exist nowhere. */
export function kanBestaan(world: World, rij: Rij): boolean {
  switch (rij.tabel) {
    case 'gebruiksvraag':
    case 'afwijking':
    case 'dekking':
    case 'verzoekreden':
      return rij.door.soort === 'medewerker'
    case 'informatieverzoek':
      return rij.door.soort === 'medewerker' && organisatieVan(world, rij.door) !== rij.naar
    default:
      return true
  }
}

/** The bijdrage that a row is about, of those of its casus, counted round. */
export function bijdrageVan(world: World, casus: number, rij: Rij): Rij | undefined {
  return rij.bij === null ? undefined : counted(rijen(world, casus, 'bijdrage'), rij.bij)
}

/** The consent on which a bijdrage rests. */
export function toestemmingVan(world: World, casus: number, rij: Rij) {
  return rij.toestemming === null
    ? undefined
    : counted(world.casussen[casus]?.toestemmingen ?? [], rij.toestemming)
}

/** The track or afspraak that rests on a bijdrage; undefined: the track that everyone in the casus sees. */
export function stapVan(world: World, casus: number, rij: Rij): Rij | undefined {
  return counted(rijen(world, casus, 'spoor', 'afspraak'), rij.naar + (rij.bij ?? 0))
}

/** The overleg at which an afspraak was made; not all were. */
export const overlegVan = (world: World, casus: number, rij: Rij): Rij | undefined =>
  rij.bij === null ? undefined : counted(rijen(world, casus, 'overleg'), rij.bij)
/** The track of an afspraak; undefined: the one that everyone in the casus sees. */
export const spoorVan = (world: World, casus: number, rij: Rij): Rij | undefined =>
  rij.bij === null ? undefined : counted(rijen(world, casus, 'spoor'), rij.bij)
/** The afspraak that an answer is about; without one there is no answer. */
export const afspraakVan = (world: World, casus: number, rij: Rij): Rij | undefined =>
  counted(rijen(world, casus, 'afspraak'), rij.bij ?? 0)
export const verzoekVan = (world: World, casus: number, rij: Rij): Rij | undefined =>
  counted(rijen(world, casus, 'informatieverzoek'), rij.bij ?? 0)
export const afwijkingVan = (world: World, casus: number, rij: Rij): Rij | undefined =>
  counted(rijen(world, casus, 'afwijking'), rij.bij ?? 0)

/** Who wrote a line on the tijdlijn: anyone about what staff brought in; about own words of the family only who said them. */
export const schrijverVan = (rij: Rij, about: Rij): Kijker =>
  about.door.soort === 'familie' ? about.door : rij.door

/** The organisations of a question: who asks and who is asked. The reason of a refusal is the answerer's, and of who asked if they chose so. */
export function partijenVan(world: World, rij: Rij, verzoek: Rij): number[] {
  const asker = organisatieVan(world, verzoek.door) ?? 0
  return rij.tabel === 'verzoekreden' && !rij.ookVoorVrager ? [verzoek.naar] : [asker, verzoek.naar]
}

/** The words of a row, with a mark that no other row of its world has. */
export const tekstVan = (casus: number, nr: number, rij: Rij): string =>
  `${rij.woord} op dinsdag ${merk(casus, nr)}`
export const merk = (casus: number, nr: number | string): string => `q${casus}c${nr}q`
/** The mark of a consult, or of one of its answers. */
export const consultmerk = (nr: number, antwoord?: number) =>
  merk(90 + nr, antwoord === undefined ? 'v' : `w${antwoord}`)
/** All marks in a text. */
export const merken = (text: string): string[] => text.match(/q\d+c\w+?q/g) ?? []
