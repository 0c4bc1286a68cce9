import { findKenmerken, type Kenmerken } from './find-kenmerken.ts'
import { type Identiteit, prepareIdentiteit, type Voorbereid } from './identiteit.ts'
import type { Reden } from './reden.ts'

export type Oordeel = 'zelfde' | 'waarschijnlijk' | 'niet'

/** A judgement with everything that speaks for and against; people see the reasons, there is no score. */
export interface Vergelijking {
  readonly oordeel: Oordeel
  readonly redenen: readonly Reden[]
}

/** Compares two people by fixed rules. The outcome is a hint for a person to look at, never a ground to merge. */
export function compareIdentiteit(a: Identiteit, b: Identiteit): Vergelijking {
  return compareVoorbereid(prepareIdentiteit(a), prepareIdentiteit(b))
}

/** The same for prepared identities. */
export function compareVoorbereid(a: Voorbereid, b: Voorbereid): Vergelijking {
  const kenmerken = findKenmerken(a, b)
  return { oordeel: judge(kenmerken), redenen: listRedenen(kenmerken) }
}

function judge(k: Kenmerken): Oordeel {
  const naam = k.naam === 'gelijk' || k.naam === 'lijkt'
  const datum = k.datum === 'gelijk'
  const woont = [k.straat, k.huisnummer, k.plaats].filter(Boolean).length >= 2
  const steun = woont || k.telefoon || (k.bsn === 'bijna' && !k.bsnSluitUit)
  if (k.bsn === 'gelijk') return naam || (datum && !k.familie) ? 'zelfde' : 'waarschijnlijk'
  // A sibling's number filled in by mistake happens; it needs everything else to agree.
  if (k.bsnSluitUit) return k.naam === 'gelijk' && datum && steun ? 'waarschijnlijk' : 'niet'
  if (k.familie) return datum && k.bsn === 'bijna' ? 'waarschijnlijk' : 'niet'
  if (naam && datum) return judgeNaamEnDatum(k, steun)
  // The same name at the same door: one of the two birth dates will be wrong, unless a child is named after a parent.
  if (k.naam === 'gelijk' && k.straat && k.huisnummer && k.plaats) return 'waarschijnlijk'
  const datumKan = k.datum !== 'anders'
  if (naam && datumKan && steun) return 'waarschijnlijk'
  if (datum && (k.naam === 'deel' || k.naam === 'half') && steun) return 'waarschijnlijk'
  const naamKan = k.naam !== 'anders' && k.naam !== 'onbekend'
  return k.bsn === 'bijna' && woont && (naamKan || datumKan) ? 'waarschijnlijk' : 'niet'
}

/**
 * Without a number, 'the same' asks for an equal first name: twins called Lisa and Lise share all the rest. Without any
 * place, one of both names must be equal.
 */
function judgeNaamEnDatum({ namen, straat, huisnummer, plaats }: Kenmerken, steun: boolean): Oordeel {
  if (steun) return namen.voornaam === 'gelijk' ? 'zelfde' : 'waarschijnlijk'
  const eenGelijk = namen.voornaam === 'gelijk' || namen.achternaam === 'gelijk'
  return eenGelijk || straat || huisnummer || plaats ? 'waarschijnlijk' : 'niet'
}

function listRedenen(k: Kenmerken): Reden[] {
  const redenen: (Reden | undefined)[] = [
    bsnReden(k),
    ...naamRedenen(k),
    datumReden(k),
    k.telefoon ? 'zelfde_telefoon' : undefined,
    ...adresRedenen(k),
  ]
  return redenen.filter((reden) => reden !== undefined)
}

function bsnReden(k: Kenmerken): Reden | undefined {
  if (k.bsn === 'gelijk') return 'zelfde_bsn'
  if (k.bsnSluitUit) return 'ander_bsn'
  return k.bsn === 'bijna' ? 'bsn_een_cijfer' : undefined
}

function naamRedenen(k: Kenmerken): Reden[] {
  const verwisseld: Reden[] = k.namen.verwisseld ? ['namen_verwisseld'] : []
  switch (k.naam) {
    case 'gelijk':
      return ['zelfde_naam']
    case 'lijkt':
      return k.namen.verwisseld ? verwisseld : ['naam_lijkt']
    case 'deel':
    case 'half': {
      if (k.namen.verwisseld) return verwisseld
      if (k.familie) return ['zelfde_achternaam', 'andere_voornaam']
      return [
        k.namen.achternaam === 'anders' || k.namen.achternaam === 'onbekend'
          ? 'zelfde_voornaam'
          : 'zelfde_achternaam',
      ]
    }
    case 'anders':
      return ['andere_naam']
    case 'onbekend':
      return []
  }
}

function datumReden(k: Kenmerken): Reden | undefined {
  switch (k.datum) {
    case 'gelijk':
      return 'zelfde_geboortedatum'
    case 'bijna':
      return 'geboortedatum_een_cijfer'
    case 'dag_maand_verwisseld':
      return 'dag_maand_verwisseld'
    case 'anders':
      return 'andere_geboortedatum'
    case 'onbekend':
      return undefined
  }
}

function adresRedenen(k: Kenmerken): Reden[] {
  const plaats: Reden[] = k.plaats ? ['zelfde_plaats'] : []
  if (k.straat && k.huisnummer) return ['zelfde_adres', ...plaats]
  return k.straat ? ['zelfde_straat', ...plaats] : plaats
}
