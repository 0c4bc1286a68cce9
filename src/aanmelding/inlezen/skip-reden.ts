import type { KolomUitkomst } from './find-kolommen.ts'
import { fold } from './fold.ts'
import { type Cel, hasInhoud } from './tabel.ts'
import type { VeldNaam } from './velden.ts'

/** Why a line below the header is no row: nothing readable in it, a totals line, or the header repeated on a new page. */
export function skipReden(
  cellen: readonly (Cel | undefined)[],
  gelezen: ReadonlyMap<VeldNaam, Cel>,
  kolommen: readonly KolomUitkomst[],
): 'leeg' | 'totaal' | 'kop_herhaald' | undefined {
  const gevuld = cellen.filter(hasInhoud)
  if (gevuld.length === 0) return 'leeg'
  const identiteit = gelezen.has('bsn') || gelezen.has('geboortedatum') || gelezen.has('reden')
  const eerste = fold(gevuld[0]?.tekst ?? '')
  if (
    !identiteit &&
    gevuld.length <= 4 &&
    /^(sub|eind)?totaal\b|^aantal\b|^gemiddelde?\b|^som\b/.test(eerste)
  )
    return 'totaal'
  if (gelezen.size === 0) return 'leeg'
  const herhaald = kolommen.filter(({ kolom, kop }) => fold(cellen[kolom]?.tekst ?? '') === fold(kop)).length
  return herhaald >= 2 && herhaald >= gevuld.length / 2 ? 'kop_herhaald' : undefined
}
