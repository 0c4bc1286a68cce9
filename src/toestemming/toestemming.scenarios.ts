import type { Deelnemer } from '../testing/toestemming-wereld.ts'
import type { Soort } from './states.ts'

type Wie = 'sem' | 'linda' | 'vader'
/** A set of answers and whether the consent then holds. `gezag`: of the mother and the father (null = not known). */
export type Geval = {
  zin: string
  soort: Soort
  geboren: string | null
  gezag: [boolean | null, boolean | null]
  ja: readonly Wie[]
  anders?: Record<string, unknown>
  geldig: boolean
}

const kind = '2016-03-01'
const jong = '2012-03-01'
const bijna = '2009-03-01'
const groot = '2007-03-01'
const geval = (
  zin: string,
  soort: Soort,
  geboren: string | null,
  ja: readonly Wie[],
  geldig: boolean,
  more: Partial<Geval> = {},
): Geval => ({ zin, soort, geboren, gezag: [true, false], ja, geldig, ...more })

/** Which sets of answers make a consent, on 2 November 2026. */
export const gevallen: readonly Geval[] = [
  geval('niemand zei iets: nee', 'geheim', bijna, [], false),
  geval('geheim, 10 jaar: de ouder met gezag zegt ja', 'geheim', kind, ['linda'], true),
  geval('geheim, 10 jaar: van twee ouders met gezag zegt er één ja: nee', 'geheim', kind, ['linda'], false, {
    gezag: [true, true],
  }),
  geval('geheim, 10 jaar: beide ouders met gezag zeggen ja', 'geheim', kind, ['linda', 'vader'], true, {
    gezag: [true, true],
  }),
  geval('geheim, 10 jaar: van de andere ouder is gezag niet bekend: nee', 'geheim', kind, ['linda'], false, {
    gezag: [true, null],
  }),
  geval('geheim, 10 jaar: van niemand is gezag bekend: nee', 'geheim', kind, ['linda', 'vader'], false, {
    gezag: [null, null],
  }),
  geval('geheim, 14 jaar: alleen de jongere zegt ja: nee', 'geheim', jong, ['sem'], false),
  geval('geheim, 14 jaar: alleen de ouder zegt ja: nee', 'geheim', jong, ['linda'], false),
  geval('geheim, 14 jaar: jongere en ouder zeggen ja', 'geheim', jong, ['sem', 'linda'], true),
  geval('geheim, 17 jaar: de jongere zegt ja', 'geheim', bijna, ['sem'], true),
  geval('geheim, 19 jaar: de jongere zegt ja', 'geheim', groot, ['sem'], true),
  geval('hulp, 10 jaar: de ouder zegt ja', 'hulp', kind, ['linda'], true),
  geval('hulp, 14 jaar: alleen de jongere zegt ja: nee', 'hulp', jong, ['sem'], false),
  geval('hulp, 14 jaar: jongere en ouder zeggen ja', 'hulp', jong, ['sem', 'linda'], true),
  geval('hulp, 17 jaar: de jongere zegt ja', 'hulp', bijna, ['sem'], true),
  geval('AVG, 14 jaar: de ouder zegt ja', 'avg', jong, ['linda'], true),
  geval('AVG, 17 jaar: de jongere zegt ja', 'avg', bijna, ['sem'], true),
  geval('AVG, 14 jaar, gratis advies aan de jongere zelf: de jongere zegt ja', 'avg', jong, ['sem'], true, {
    anders: { rechtstreeks: true },
  }),
  geval('de geboortedatum is niet bekend: nee', 'geheim', null, [], false),
  geval('de eerste dag moet nog komen: nee', 'geheim', bijna, ['sem'], false, {
    anders: { vanaf: '2026-11-03' },
  }),
]

type Act =
  | 'vragen'
  | 'lezen'
  | 'ja_voor_zichzelf'
  | 'ja_voor_sem'
  | 'noteren_ja'
  | 'noteren_intrekken'
  | 'uitzondering'
/** Who may do what with a consent that eva (GGZ) asks, to tell the school; rob (politie) is in the casus and not named. */
export const daden: readonly {
  persona: Deelnemer
  act: Act
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
}[] = [
  { persona: 'eva', act: 'vragen', verwacht: 'ok' },
  { persona: 'bart', act: 'vragen', verwacht: 'ok' },
  { persona: 'sem', act: 'vragen', verwacht: 'mag_niet' },
  { persona: 'linda', act: 'vragen', verwacht: 'mag_niet' },
  { persona: 'eva', act: 'lezen', verwacht: 'ok' },
  { persona: 'bart', act: 'lezen', verwacht: 'ok' },
  { persona: 'sem', act: 'lezen', verwacht: 'ok' },
  { persona: 'linda', act: 'lezen', verwacht: 'ok' },
  { persona: 'rob', act: 'lezen', verwacht: 'niet_gevonden' },
  { persona: 'sem', act: 'ja_voor_zichzelf', verwacht: 'ok' },
  { persona: 'linda', act: 'ja_voor_sem', verwacht: 'mag_niet' },
  { persona: 'eva', act: 'noteren_ja', verwacht: 'ok' },
  { persona: 'bart', act: 'noteren_ja', verwacht: 'mag_niet' },
  { persona: 'rob', act: 'noteren_ja', verwacht: 'niet_gevonden' },
  { persona: 'bart', act: 'noteren_intrekken', verwacht: 'ok' },
  { persona: 'rob', act: 'noteren_intrekken', verwacht: 'niet_gevonden' },
  { persona: 'eva', act: 'uitzondering', verwacht: 'toestand' },
  { persona: 'sem', act: 'uitzondering', verwacht: 'mag_niet' },
]
