import { describeKop } from './koppen.ts'
import type { VeldNaam } from './velden.ts'

/** Where in a row something is the matter; the pair is the rule that one of the two must be filled in. */
export type MeldingVeld = VeldNaam | 'bsn of geboortedatum'

export const foutCodes = [
  'leeg',
  'beide_leeg',
  'elfproef',
  'lengte',
  'geen_getal',
  'buiten_bereik',
  'bestaat_niet',
  'geen_datum',
  'onvolledig',
  'toekomst',
  'ouder_dan_23',
  'teken_niet_toegestaan',
  'te_lang',
  'excel_fout',
] as const
export type FoutCode = (typeof foutCodes)[number]

export const waarschuwingCodes = [
  'jonger_dan_12',
  'beschadigd_teken',
  'formule_uitkomst',
  'lijkt_op_formule',
  'voorloopnul_aangevuld',
  'datum_uit_getal',
  'telefoon_onduidelijk',
  'email_onduidelijk',
  'postcode_onduidelijk',
] as const
export type WaarschuwingCode = (typeof waarschuwingCodes)[number]

/** One remark about one row; `reden` is a Dutch sentence that says where, what and how to mend it. */
export interface Melding<Code extends FoutCode | WaarschuwingCode = FoutCode | WaarschuwingCode> {
  readonly rij: number
  readonly veld: MeldingVeld
  readonly code: Code
  readonly reden: string
}

/** Makes a remark. `waarde` is shown only where it helps to find the mistake, never for a BSN. */
export function makeMelding<Code extends FoutCode | WaarschuwingCode>(
  rij: number,
  veld: MeldingVeld,
  code: Code,
  waarde = '',
): Melding<Code> {
  const titel = veld === 'bsn of geboortedatum' ? veld : describeKop(veld)
  return { rij, veld, code, reden: `Rij ${rij}, ${titel}: ${zinnen[code](shorten(waarde), titel)}` }
}

const zinnen: Record<FoutCode | WaarschuwingCode, (waarde: string, veld: string) => string> = {
  leeg: (_, veld) => `dit veld is leeg. Vul ${veld === 'reden' ? 'de reden' : `de ${veld}`} in.`,
  beide_leeg: () => 'beide zijn leeg. Vul er ten minste één in.',
  elfproef: () => 'dit nummer bestaat niet (het voldoet niet aan de 11-proef). Kijk het na bij de bron.',
  lengte: () => 'een burgerservicenummer heeft negen cijfers. Kijk het na bij de bron.',
  geen_getal: (waarde, veld) =>
    veld === 'bsn'
      ? 'hier staat geen nummer. Vul negen cijfers in of laat het leeg.'
      : `'${waarde}' is geen getal. Vul een getal in.`,
  buiten_bereik: (waarde) => `${waarde} kan niet kloppen. Vul het juiste aantal in.`,
  bestaat_niet: (waarde) => `${waarde} bestaat niet. Vul de juiste datum in.`,
  geen_datum: (waarde) => `'${waarde}' is geen datum. Schrijf de datum als dag-maand-jaar.`,
  onvolledig: (waarde) => `'${waarde}' is geen hele datum. Vul dag, maand en jaar in.`,
  toekomst: (waarde) => `${waarde} ligt in de toekomst. Vul de juiste datum in.`,
  ouder_dan_23: (waarde) =>
    `wie op ${waarde} is geboren, is ouder dan 23. Deze aanpak is tot en met 23 jaar.`,
  teken_niet_toegestaan: () => 'hier staat een teken dat niet bewaard kan worden. Typ de tekst opnieuw.',
  te_lang: () => 'deze tekst is te lang. Kort de tekst in.',
  excel_fout: (waarde) => `Excel toont hier een fout (${waarde}). Herstel de cel.`,
  jonger_dan_12: () => 'deze jeugdige is jonger dan 12. Kijk of deze aanpak past.',
  beschadigd_teken: (waarde) => `in '${waarde}' is een letter beschadigd. Kijk de naam na.`,
  formule_uitkomst: () => 'hier stond een formule. Alleen de uitkomst is overgenomen, als tekst.',
  lijkt_op_formule: () => 'deze tekst lijkt op een formule. Hij is als gewone tekst overgenomen.',
  voorloopnul_aangevuld: () => 'er stonden acht cijfers. De nul vooraan is aangevuld.',
  datum_uit_getal: (waarde) => `het getal ${waarde} is als datum van Excel gelezen. Kijk de datum na.`,
  telefoon_onduidelijk: () => 'dit lijkt geen volledig telefoonnummer. Kijk het na.',
  email_onduidelijk: () => 'dit lijkt geen volledig e-mailadres. Kijk het na.',
  postcode_onduidelijk: () => 'dit lijkt geen Nederlandse postcode. Kijk hem na.',
}

function shorten(waarde: string): string {
  // A remark is one line that reads from left to right.
  const tekens = [
    ...waarde
      .toWellFormed()
      .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ')
      .trim(),
  ]
  return tekens.length > 40 ? `${tekens.slice(0, 39).join('')}…` : tekens.join('')
}
