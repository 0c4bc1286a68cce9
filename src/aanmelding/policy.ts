import { type Actor, holds } from '../kernel/actor.ts'
import { forbidden } from '../kernel/errors.ts'
import type { AanmeldingRow } from './sql.ts'
import type { Act, Instap } from './states.ts'

/** Why this actor may not do something: a code the screens explain and a sentence; null when they may. */
export type Refusal = { reden: string; zin: string } | null
type Wie = Pick<AanmeldingRow, 'regime_code' | 'door' | 'status' | 'ontvanger_id' | 'besluiter'>

const nietVanMij = { reden: 'niet_van_mij', zin: 'Dit doet wie de aanmelding maakte.' }
const nietOntvanger = {
  reden: 'niet_ontvanger',
  zin: 'Dit doet wie bij de ontvangende organisatie vragen mag oppakken.',
}

const nietLid1 = {
  reden: 'alleen_lid_1',
  zin: 'Hierover besluiten alleen de overheden die de wet noemt (Wgs 2.27 lid 1). Bel een van hen.',
}

/** Who may do what with an aanmelding that they see. */
export function mayAanmelding(actor: Actor, act: Act, a: Wie): Refusal {
  const isMaker = a.door === actor.actorId
  const isOntvanger =
    a.ontvanger_id !== null &&
    a.ontvanger_id === actor.organisatieId &&
    holds(actor, `${a.regime_code}:ontvangen`)
  const isWeger = holds(actor, `${a.regime_code}:wegen`)
  switch (act) {
    case 'wijzigen':
    case 'weggooien':
    case 'verzenden':
    case 'terugtrekken':
      return isMaker ? null : nietVanMij
    case 'ontvangen':
      return isOntvanger ? null : nietOntvanger
    case 'ja':
    case 'nee':
      return isOntvanger || (isMaker && actor.soort === 'jeugdige')
        ? null
        : {
            reden: 'ja_is_van_de_jongere',
            zin: 'Ja of nee zegt de jongere zelf, of wie het van de jongere hoorde en de vraag oppakte.',
          }
    case 'wegen':
      return isWeger ? null : { reden: 'geen_weger', zin: 'Wegen doet wie daarvoor is aangewezen.' }
    case 'casusStarten':
      if (!a.besluiter) return nietLid1
      return isOntvanger || isWeger ? null : nietOntvanger
    case 'samenvoegen':
    case 'splitsen':
      return (a.status === 'concept' ? isMaker : isOntvanger || isWeger) ||
        (isMaker && a.status === 'samengevoegd')
        ? null
        : { reden: 'geen_behandelaar', zin: 'Samenvoegen doet wie de aanmeldingen behandelt.' }
    case 'herkennen':
      return actor.soort === 'medewerker' && (a.status === 'concept' ? isMaker : isOntvanger || isWeger)
        ? null
        : { reden: 'geen_behandelaar', zin: 'Dit zegt wie de aanmelding behandelt.' }
  }
}

/** Throws the refusal (403). */
export function requireMay(actor: Actor, act: Act, a: Wie): void {
  const refusal = mayAanmelding(actor, act, a)
  if (refusal) throw forbidden(refusal.reden, refusal.zin)
}

/** Who may make an aanmelding under a regime: staff; young people and parents where it starts with a yes. */
export function mayMaken(actor: Actor, instap: Instap): Refusal {
  if (instap === 'stappen') {
    return {
      reden: 'groep_zonder_namen',
      zin: 'Een groep begint bij stap 1, zonder namen. Gaat het om één jongere? Kies dan een ander plan.',
    }
  }
  if (actor.soort === 'medewerker') return null
  if (actor.soort !== 'systeem' && instap === 'ja_van_jeugdige') return null
  return {
    reden: 'niet_zelf_aanmelden',
    zin: 'Dit vraag je niet zelf aan. Stel een vraag om hulp, dan zoeken we samen verder.',
  }
}

/** Who may read in files: staff of an organisation. */
export function mayInlezen(actor: Actor): Refusal {
  return actor.soort === 'medewerker' && actor.organisatieId !== null
    ? null
    : { reden: 'alleen_medewerkers', zin: 'Bestanden leest een medewerker van een organisatie in.' }
}
