/** Why two people look like one, or why not; each stands for one sentence that a person reads. */
export const redenCodes = [
  'zelfde_bsn',
  'bsn_een_cijfer',
  'ander_bsn',
  'zelfde_naam',
  'naam_lijkt',
  'namen_verwisseld',
  'zelfde_voornaam',
  'zelfde_achternaam',
  'andere_voornaam',
  'andere_naam',
  'zelfde_geboortedatum',
  'geboortedatum_een_cijfer',
  'dag_maand_verwisseld',
  'andere_geboortedatum',
  'zelfde_telefoon',
  'zelfde_adres',
  'zelfde_straat',
  'zelfde_plaats',
] as const
export type Reden = (typeof redenCodes)[number]

const zinnen: Record<Reden, string> = {
  zelfde_bsn: 'Het burgerservicenummer is gelijk.',
  bsn_een_cijfer: 'Het burgerservicenummer scheelt één cijfer.',
  ander_bsn: 'Het burgerservicenummer is anders. Kijk na of beide kloppen.',
  zelfde_naam: 'De naam is gelijk.',
  naam_lijkt: 'De naam lijkt erg: het kan een tikfout zijn.',
  namen_verwisseld: 'Voornaam en achternaam lijken verwisseld.',
  zelfde_voornaam: 'De voornaam komt overeen.',
  zelfde_achternaam: 'De achternaam komt overeen.',
  andere_voornaam: 'De voornaam is anders: het kan ook familie zijn.',
  andere_naam: 'De naam is anders.',
  zelfde_geboortedatum: 'De geboortedatum is gelijk.',
  geboortedatum_een_cijfer: 'De geboortedatum scheelt één cijfer.',
  dag_maand_verwisseld: 'Dag en maand van de geboortedatum lijken verwisseld.',
  andere_geboortedatum: 'De geboortedatum is anders.',
  zelfde_telefoon: 'Het telefoonnummer is gelijk.',
  zelfde_adres: 'Het adres komt overeen.',
  zelfde_straat: 'De straat komt overeen.',
  zelfde_plaats: 'De postcode of woonplaats komt overeen.',
}

/** The Dutch sentence for a reason. */
export function describeReden(reden: Reden): string {
  return zinnen[reden]
}
