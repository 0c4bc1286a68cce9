import type { Activiteit } from '../kernel/tijdlijn.ts'
import { tabellen } from './tabellen.ts'

/** How rows hang on a casus: which condition `rechten.rijen` puts on them. */
export type Hangt = 'zelf' | 'casus' | 'aanmelding_zelf' | 'aanmelding' | 'weging' | 'netwerk' | 'verhaal'

/** Rules of keeping, by the code under which the retention slice finds them. */
export const bewaarregels = {
  casus: 'Gaat met de casus: de termijn staat bij het regime.',
  aanmelding: 'Gaat met de aanmelding of de casus; niet aangenomen: direct weg.',
  aanstelling: 'Zolang iemand hier werkt of een account heeft.',
  netwerk: 'Tot de jongere het weggooit, of tot het account van de jongere eindigt.',
  verhaal: 'Tot de jongere het weggooit, of tot het account van de jongere eindigt.',
  klad: '30 dagen, of weg zodra het bewaard is.',
  inlezing: '30 dagen; het bestand zelf gaat weg zodra het gelezen is.',
  dag: '24 uur.',
  laatste: 'Alleen de laatste keer, steeds overschreven.',
  uitnodiging: '14 dagen geldig; de rij gaat met de casus.',
  recht:
    'Vijf jaar na het laatste antwoord; de wet noemt geen termijn, het samenwerkingsverband stelt hem vast.',
  vraag: '30 dagen na de termijn van de vraag, wat er ook uitkwam.',
  consult:
    'Drie jaar na het laatste woord, ingetrokken 30 dagen; de wet noemt geen termijn, het samenwerkingsverband stelt hem vast.',
  loopvraag:
    'Vijf jaar en twee maanden na ontvangst; de wet noemt geen termijn, het samenwerkingsverband stelt hem vast.',
  toezicht: 'Zo lang als het verwerkingslog.',
  bericht: 'Zonder persoonsgegevens; gaat met de aanstelling van de lezer.',
  bewijs: 'Blijft: het noemt niemand.',
  geen: 'Geen gegevens over mensen.',
} as const
export type Bewaarregel = keyof typeof bewaarregels

/** Rules of keeping whose term stands in the table `bewaartermijn`, since no regime can set it; the nightly job reads it there. */
export const eigenTermijnen = {
  aanmelding: ['concept', 'teruggetrokken'],
  recht: ['verzoek'],
  consult: ['consult', 'consult_ingetrokken'],
} as const satisfies Partial<Record<Bewaarregel, readonly string[]>>

/** What the columns of a table are, each once: words about people, other data about them, who acted, and technique. */
export type Kolommen = {
  /** Free text: words that may be left out of a copy. */
  tekst: readonly string[]
  /** Data about the person: days, states, choices. */
  gegeven: readonly string[]
  /** Keys of a person or organisation; written as function and organisation in a copy. */
  wie: readonly string[]
  /** Keys, versions, indexes: nothing about a person, or never fit to give. */
  techniek: readonly string[]
}

export type Tabel = {
  /** What a reader of the copy calls it. */
  titel: string
  kolommen: Kolommen
  /** In the copy of a person's file; a no has its reason. */
  export: { ja: true; hangt: Hangt } | { ja: false; reden: string }
  bewaren: Bewaarregel
  activiteit: Activiteit
}

/** Every table of the database and what of it is about people: export, keeping and the register of processing read this one list. */
export const persoonsgegevens: Readonly<Record<string, Tabel>> = tabellen

export type Kolom = { tabel: string; kolom: string }
/** What the registry and the catalogue don't agree on, in sentences; empty when they do. */
export function vergelijk(catalogus: readonly Kolom[], register: Readonly<Record<string, Tabel>>): string[] {
  const inCatalogus = new Map<string, Set<string>>()
  for (const { tabel, kolom } of catalogus)
    inCatalogus.set(tabel, (inCatalogus.get(tabel) ?? new Set()).add(kolom))
  const missing = [...inCatalogus.keys()].filter((tabel) => !(tabel in register))
  return [
    ...missing.map((tabel) => `${tabel}: staat niet in het register van persoonsgegevens`),
    ...Object.entries(register).flatMap(([tabel, regel]) =>
      compareTable(tabel, regel, inCatalogus.get(tabel)),
    ),
  ]
}

function compareTable(tabel: string, regel: Tabel, kolommen: Set<string> | undefined): string[] {
  if (!kolommen) return [`${tabel}: staat in het register en bestaat niet`]
  const named = Object.values(regel.kolommen).flat()
  const twice = named.filter((kolom, i) => named.indexOf(kolom) !== i)
  const hasPeople =
    regel.kolommen.tekst.length + regel.kolommen.gegeven.length + regel.kolommen.wie.length > 0
  const isGiven = !regel.export.ja && regel.export.reden.trim() === ''
  return [
    ...[...kolommen]
      .filter((k) => !named.includes(k))
      .map((k) => `${tabel}.${k}: staat niet in het register`),
    ...named
      .filter((k) => !kolommen.has(k))
      .map((k) => `${tabel}.${k}: staat in het register en bestaat niet`),
    ...twice.map((k) => `${tabel}.${k}: staat twee keer in het register`),
    ...(hasPeople && regel.bewaren === 'geen'
      ? [`${tabel}: heeft gegevens over mensen en geen bewaarregel`]
      : []),
    ...(isGiven ? [`${tabel}: niet in de kopie, zonder reden`] : []),
  ]
}
