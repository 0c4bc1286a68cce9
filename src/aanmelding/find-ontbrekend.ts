import { ageOn } from '../kernel/clock.ts'
import type { Ontbrekend } from './contract.ts'
import type { AanmeldingRow } from './sql.ts'

/** What must still be filled in before this can be sent, in the order of the form. Empty: it can be sent. `vandaag` is YYYY-MM-DD. */
export function findOntbrekend(a: AanmeldingRow, vandaag: string): Ontbrekend[] {
  return (
    a.bron === 'jeugdige' || a.bron === 'ouder'
      ? ownQuestion(a)
      : [...firstCall(a), ...who(a, vandaag), ...story(a), ...told(a, vandaag)]
  ).map(([veld, code, melding]) => ({ veld, code, melding }))
}

type Lack = [veld: string, code: string, melding: string]
const lacking = (when: boolean, ...lack: Lack): Lack[] => (when ? [lack] : [])

function ownQuestion(a: AanmeldingRow): Lack[] {
  return [
    ...lacking(a.vraag === '', 'vraag', 'leeg', 'Schrijf je vraag op.'),
    ...lacking(a.roepnaam === '', 'roepnaam', 'leeg', 'Schrijf een naam op.'),
    ...lacking(a.ontvanger_id === null, 'ontvangerId', 'leeg', 'Kies wie je vraag mag lezen.'),
  ]
}

function firstCall(a: AanmeldingRow): Lack[] {
  return [
    ...lacking(
      a.kan_lichter === 'onbekend',
      'kanLichter',
      'leeg',
      'Kan dit in de eigen keten of met een telefoontje? Kies ja of nee.',
    ),
    ...lacking(
      a.kan_lichter === 'nee' && a.eerst_gebeld === '',
      'eerstGebeld',
      'leeg',
      'Wie heb je gebeld, en waarom was dat niet genoeg?',
    ),
    ...lacking(
      a.regime.instap === 'ja_van_jeugdige' && a.ontvanger_id === null,
      'ontvangerId',
      'leeg',
      'Kies de organisatie die de vraag oppakt.',
    ),
  ]
}

function who(a: AanmeldingRow, vandaag: string): Lack[] {
  const tooOld = a.geboortedatum !== null && ageOn(a.geboortedatum, vandaag) > 23
  return [
    ...lacking(a.achternaam === '' && a.roepnaam === '', 'achternaam', 'leeg', 'Vul een naam in.'),
    ...lacking(
      a.geboortedatum === null && a.bsn_versleuteld === null,
      'geboortedatum',
      'beide_leeg',
      a.regime.bsn ? 'Vul de geboortedatum of het burgerservicenummer in.' : 'Vul de geboortedatum in.',
    ),
    ...lacking(
      a.geboortedatum !== null && a.geboortedatum > vandaag,
      'geboortedatum',
      'toekomst',
      'Deze datum ligt in de toekomst.',
    ),
    ...lacking(
      tooOld,
      'geboortedatum',
      'ouder_dan_23',
      'Wie ouder is dan 23, hoort niet bij deze aanpak. Bel om te overleggen.',
    ),
  ]
}

function story(a: AanmeldingRow): Lack[] {
  const unproved = a.regime.criteria.filter(({ code }) => (a.criteria[code] ?? '') === '')
  return [
    ...lacking(
      a.vraag === '' && a.vraag_nog_niet === '',
      'vraag',
      'leeg',
      'Wat vraagt de jongere zelf? Weet je dat nog niet, zeg dan waarom.',
    ),
    ...lacking(a.reden === '', 'reden', 'leeg', 'Wat is de aanleiding?'),
    ...lacking(a.geprobeerd === '', 'geprobeerd', 'leeg', 'Wat is er al geprobeerd?'),
    ...unproved.map((c): Lack => [`criteria.${c.code}`, 'leeg', c.vraag.nl]),
  ]
}

function told(a: AanmeldingRow, vandaag: string): Lack[] {
  const notYet = a.geinformeerd === 'nog_niet'
  return [
    ...lacking(
      a.geinformeerd === 'onbekend',
      'geinformeerd',
      'leeg',
      'Weet de jongere van deze aanmelding? Kies ja of nog niet.',
    ),
    ...lacking(
      notYet && a.geinformeerd_reden === '',
      'geinformeerdReden',
      'leeg',
      'Waarom weet de jongere het nog niet?',
    ),
    ...lacking(
      notYet && a.informeren_voor === null,
      'informerenVoor',
      'leeg',
      'Wanneer kijk je opnieuw of de jongere het kan weten?',
    ),
    ...lacking(
      notYet && a.informeren_voor !== null && a.informeren_voor < vandaag,
      'informerenVoor',
      'verleden',
      'Deze datum is al voorbij. Kies een dag die nog komt.',
    ),
    ...lacking(!a.gecontroleerd, 'gecontroleerd', 'leeg', 'Kijk na of alles klopt en zet het vinkje.'),
  ]
}
