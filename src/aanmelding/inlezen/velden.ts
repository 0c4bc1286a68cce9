/** Kinds of data that a regime may or may not have room for; every known field belongs to exactly one. */
export const categorieen = [
  'identificatie',
  'contact',
  'bsn',
  'onderwijs',
  'verzuim',
  'wonen',
  'gezin',
  'hulp',
  'politie',
  'justitie',
  'financien',
  'gezondheid',
  'werk',
  'aanleiding',
] as const
export type Categorie = (typeof categorieen)[number]

type Soort = 'naam' | 'tekst' | 'datum' | 'bsn' | 'uren' | 'telefoon' | 'email' | 'postcode'

interface VeldOmschrijving {
  readonly categorie: Categorie
  readonly soort: Soort
  /** A looser pattern, tried when no header of koppen.ts is equal. */
  readonly patroon?: RegExp
}

/** Every field that can be read from a partner's file, with its category and how it is read. */
export const velden = {
  voornaam: { categorie: 'identificatie', soort: 'naam' },
  tussenvoegsel: { categorie: 'identificatie', soort: 'naam' },
  achternaam: { categorie: 'identificatie', soort: 'naam' },
  naam: { categorie: 'identificatie', soort: 'naam' },
  geboortedatum: { categorie: 'identificatie', soort: 'datum' },
  bsn: { categorie: 'bsn', soort: 'bsn' },
  adres: { categorie: 'contact', soort: 'tekst' },
  huisnummer: { categorie: 'contact', soort: 'tekst' },
  postcode: { categorie: 'contact', soort: 'postcode' },
  woonplaats: { categorie: 'contact', soort: 'tekst' },
  wijk: { categorie: 'contact', soort: 'tekst' },
  telefoonJeugdige: {
    categorie: 'contact',
    soort: 'telefoon',
    patroon: /\b(tel|telefoon|telefoonnummer|mobiel)\b.*\b(jeugdige|jongere|leerling|kind)\b/,
  },
  telefoonOuder: {
    categorie: 'contact',
    soort: 'telefoon',
    patroon:
      /\b(tel|telefoon|telefoonnummer|telnr|mobiel)\b.*\b(ouder|ouders|moeder|vader|verzorger|verzorgers|voogd)\b/,
  },
  emailJeugdige: { categorie: 'contact', soort: 'email' },
  emailOuder: {
    categorie: 'contact',
    soort: 'email',
    patroon: /\be ?mail(adres)?\b.*\b(ouder|ouders|moeder|vader|verzorger|verzorgers|voogd)\b/,
  },
  school: { categorie: 'onderwijs', soort: 'tekst' },
  klas: { categorie: 'onderwijs', soort: 'tekst' },
  verzuim: {
    categorie: 'verzuim',
    soort: 'uren',
    patroon: /\b(uren|uur)\b.*\bverzuim\b|\bverzuim\b.*\b(uren|uur)\b/,
  },
  woonsituatie: { categorie: 'wonen', soort: 'tekst' },
  gezag: { categorie: 'gezin', soort: 'tekst' },
  ouders: { categorie: 'gezin', soort: 'tekst' },
  gezinssituatie: { categorie: 'gezin', soort: 'tekst' },
  hulpverlening: { categorie: 'hulp', soort: 'tekst' },
  politie: { categorie: 'politie', soort: 'tekst' },
  justitie: { categorie: 'justitie', soort: 'tekst' },
  financien: { categorie: 'financien', soort: 'tekst' },
  gezondheid: { categorie: 'gezondheid', soort: 'tekst' },
  werk: { categorie: 'werk', soort: 'tekst' },
  reden: {
    categorie: 'aanleiding',
    soort: 'tekst',
    patroon: /\b(reden|aanleiding)\b/,
  },
  vraagJeugdige: {
    categorie: 'aanleiding',
    soort: 'tekst',
    patroon: /\bvraag\b.*\b(jeugdige|jongere|leerling)\b/,
  },
  watGeprobeerd: {
    categorie: 'aanleiding',
    soort: 'tekst',
    patroon: /\bal (eerder )?(geprobeerd|gedaan|ondernomen)\b/,
  },
  doelOverleg: { categorie: 'aanleiding', soort: 'tekst' },
  partners: { categorie: 'aanleiding', soort: 'tekst' },
  verwezenDoor: { categorie: 'aanleiding', soort: 'tekst' },
} as const satisfies Record<string, VeldOmschrijving>

export type VeldNaam = keyof typeof velden

/** Names of all fields, in the order in which screens and reports list them. */
export const veldNamen = Object.keys(velden) as VeldNaam[]

/** The description of a field with its optional parts. */
export function describeVeld(veld: VeldNaam): VeldOmschrijving {
  return velden[veld]
}
