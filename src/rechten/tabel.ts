import type { Activiteit } from '../kernel/tijdlijn.ts'
import type { Bewaarregel, Hangt, Kolommen, Tabel } from './persoonsgegevens.ts'

/** Column names, parted by spaces: words, other data, who, technique. */
type Namen = Partial<Record<keyof Kolommen, string>>

const names = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean)
const columns = (n: Namen): Kolommen => ({
  tekst: names(n.tekst),
  gegeven: names(n.gegeven),
  wie: names(n.wie),
  techniek: names(n.techniek),
})

/** Columns that every row inside a casus has. */
const publiek = 'publiek jeugdige_vanaf ouder_vanaf ouder_ids'

export const given = (
  titel: string,
  activiteit: Activiteit,
  hangt: Hangt,
  bewaren: Bewaarregel,
  kolommen: Namen,
): Tabel => ({ titel, activiteit, bewaren, kolommen: columns(kolommen), export: { ja: true, hangt } })

/** Inside a casus, with the audience columns, and part of the copy. */
export const inCasus = (titel: string, activiteit: Activiteit, k: Namen): Tabel =>
  given(titel, activiteit, 'casus', 'casus', { ...k, wie: `${k.wie ?? ''} ${publiek}` })

export const kept = (
  titel: string,
  activiteit: Activiteit,
  bewaren: Bewaarregel,
  reden: string,
  kolommen: Namen,
): Tabel => ({ titel, activiteit, bewaren, kolommen: columns(kolommen), export: { ja: false, reden } })

/** Without anything about the young person or parents. */
export const zakelijk = (titel: string, techniek: string): Tabel =>
  kept(titel, 'toegang', 'geen', 'Geen gegevens over mensen.', { techniek })
