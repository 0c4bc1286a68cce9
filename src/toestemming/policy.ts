import { mayWrite } from '../casus/index.ts'
import { conflict, forbidden, type Problem } from '../kernel/errors.ts'
import { isGever } from './judge-toestemming.ts'
import type { AntwoordRow, MijnCasus, PersoonRow, ToestemmingRow } from './sql.ts'
import { type Antwoord, groepOp, groepSinds, intrekkersVoor, regelVoor } from './states.ts'

type Laatste = Pick<AntwoordRow, 'antwoord' | 'wijze'> | undefined

/** Nothing new in a closed or frozen casus; taking back always goes. */
function mayNow(casus: Pick<MijnCasus, 'fase' | 'zijtoestand'>): Problem | null {
  return mayWrite(casus.fase, casus.zijtoestand)
    ? null
    : conflict('casus_dicht', 'Deze casus is gesloten of bevroren. Intrekken kan nog wel, iets nieuws niet.')
}

/** A professional who takes part asks; the family answers. */
export function mayAsk(casus: MijnCasus): Problem | null {
  if (casus.kant !== 'professional')
    return forbidden(
      'alleen_professional',
      'Een vraag om toestemming schrijft een professional op. Zeg het je vaste persoon.',
    )
  return mayNow(casus)
}

type Geval = {
  casus: MijnCasus
  toestemming: Pick<
    ToestemmingRow,
    'soort' | 'rechtstreeks' | 'van_organisaties' | 'organisatie_id' | 'van' | 'tot' | 'geldig'
  >
  persoon: PersoonRow
  laatste: Laatste
  geboren: string | null
}

/** Everyone answers for themselves; a professional notes what was told. */
export function mayAnswer(geval: Geval, antwoord: Antwoord): Problem | null {
  const { casus, persoon } = geval
  if (casus.kant !== 'professional' && casus.persoon_id !== persoon.id)
    return forbidden('niet_jouw_antwoord', 'Je antwoordt alleen voor jezelf.')
  if (antwoord === 'ingetrokken') return mayTakeBack(geval)
  return mayNote(geval, antwoord) ?? mayNow(casus) ?? mayGive(geval, antwoord)
}

/** Whether this is the young person who may stop what a parent allowed (UAVG 5 lid 3 b). */
function isStopper({ casus, toestemming: t, persoon, geboren }: Geval): boolean {
  if (geboren === null || persoon.soort !== 'jeugdige') return false
  return intrekkersVoor(t.soort, groepOp(geboren, casus.vandaag), t.rechtstreeks, casus.vandaag).includes(
    'jeugdige',
  )
}

/** As easy as giving (AVG 7 lid 3): whoever said yes, or may stop it, at any moment, in any state of the casus. */
function mayTakeBack(geval: Geval): Problem | null {
  const { casus, toestemming: t, laatste } = geval
  const stops = isStopper(geval) && laatste?.antwoord !== 'ingetrokken' && (t.geldig || casus.vandaag < t.van)
  return laatste?.antwoord === 'ja' || stops
    ? null
    : conflict('niet_gegeven', 'Deze persoon gaf geen toestemming, dus er is niets in te trekken.')
}

/** Whether this person is asked at this age, and the days have not passed. */
function mayGive(geval: Geval, antwoord: Antwoord): Problem | null {
  const { casus, toestemming, persoon, geboren, laatste } = geval
  if (geboren === null)
    return conflict(
      'geboortedatum_onbekend',
      'De geboortedatum ontbreekt. Zonder leeftijd is niet te zeggen wie ja mag zeggen.',
    )
  if (casus.vandaag > toestemming.tot)
    return conflict('voorbij', 'De laatste dag van deze vraag is voorbij. Stel een nieuwe vraag.')
  const omstandigheid = { rechtstreeks: toestemming.rechtstreeks, uitzondering: false }
  const { gevers } = regelVoor(
    toestemming.soort,
    groepOp(geboren, casus.vandaag),
    omstandigheid,
    casus.vandaag,
  )
  // Who stopped it may let it go on again: then the parents' yes counts as before.
  const resumes = antwoord === 'ja' && laatste?.antwoord === 'ingetrokken' && isStopper(geval)
  return resumes || isGever(persoon, gevers)
    ? null
    : conflict('niet_gevraagd', 'Op deze leeftijd beslist deze persoon hier niet over.')
}

/** Who only receives does not note a yes; nobody notes a yes over someone's own no in the portaal. */
function mayNote({ casus, toestemming, laatste }: Geval, antwoord: Antwoord): Problem | null {
  if (casus.kant !== 'professional' || antwoord !== 'ja') return null
  const own = casus.organisatie_id ?? ''
  const carries = ['vaste_persoon', 'casusregisseur', 'procesregisseur'].some((rol) =>
    casus.rollen.includes(rol),
  )
  if (!carries && own !== toestemming.organisatie_id && !toestemming.van_organisaties.includes(own))
    return forbidden(
      'ontvanger_noteert_niet',
      'Wie de informatie krijgt, schrijft niet zelf het ja op. Vraag het de vaste persoon.',
    )
  if (laatste?.wijze === 'portaal' && laatste.antwoord !== 'ja')
    return forbidden(
      'zelf_nee_gezegd',
      'Deze persoon zei zelf nee. Een nieuw ja komt alleen van diegene zelf.',
    )
  return null
}

/** An answer of before the birthday that counts was given under another rule (409). */
export function requireSinceBirthday(geboren: string | null, vandaag: string, gezegdOp: string): void {
  const since = geboren === null ? null : groepSinds(geboren, vandaag)
  if (since !== null && gezegdOp < since)
    throw conflict(
      'voor_verjaardag',
      'Dit is gezegd vóór de verjaardag waarop opnieuw gevraagd wordt. Vraag het opnieuw.',
      [{ veld: 'genoteerd', code: 'voor_verjaardag', melding: 'Kies een dag vanaf de verjaardag.' }],
    )
}

/** The exception of Jeugdwet 7.3.4 lid 2: help only, from 12 to 15, by who gives the help or carries the casus. */
export function mayExcept(
  casus: MijnCasus,
  t: Pick<ToestemmingRow, 'soort' | 'van_organisaties'>,
  geboren: string | null,
): Problem | null {
  if (casus.kant !== 'professional')
    return forbidden(
      'alleen_professional',
      'Dit legt de hulpverlener vast. Praat erover met je vaste persoon.',
    )
  if (t.soort !== 'hulp')
    return conflict('alleen_hulp', 'Zonder ja van de ouders kan alleen bij hulp, niet hier.')
  if (!t.van_organisaties.includes(casus.organisatie_id ?? ''))
    return forbidden('niet_de_hulpverlener', 'Alleen wie de hulp geeft, legt dit vast. Bel die organisatie.')
  if (geboren === null || groepOp(geboren, casus.vandaag) !== '12_15')
    return conflict('andere_leeftijd', 'Deze uitzondering geldt alleen van 12 tot en met 15 jaar.')
  return mayNow(casus)
}
