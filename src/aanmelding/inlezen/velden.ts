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
  /** Headers that mean this field, without case, accents and punctuation. The first is shown to people. */
  readonly koppen: readonly string[]
  /** A looser pattern, tried when no header is equal. */
  readonly patroon?: RegExp
}

/** Every field that can be read from a partner's file, with the headers by which partners name it. */
export const velden = {
  voornaam: {
    categorie: 'identificatie',
    soort: 'naam',
    koppen: [
      'voornaam',
      'roepnaam',
      'voornamen',
      'voornaam jeugdige',
      'voornaam leerling',
      'voornaam jongere',
      'roepnaam leerling',
      'first name',
    ],
  },
  tussenvoegsel: {
    categorie: 'identificatie',
    soort: 'naam',
    koppen: [
      'tussenvoegsel',
      'tussenvoegsels',
      'voorvoegsel',
      'voorvoegsels',
      'tv',
      'tussenv',
      'tussenvoegsel jeugdige',
    ],
  },
  achternaam: {
    categorie: 'identificatie',
    soort: 'naam',
    koppen: [
      'achternaam',
      'geslachtsnaam',
      'familienaam',
      'achternaam jeugdige',
      'achternaam leerling',
      'achternaam jongere',
      'last name',
      'surname',
    ],
  },
  naam: {
    categorie: 'identificatie',
    soort: 'naam',
    koppen: [
      'naam',
      'naam leerling',
      'naam jeugdige',
      'naam jongere',
      'naam kind',
      'leerling',
      'jeugdige',
      'jongere',
      'volledige naam',
    ],
  },
  geboortedatum: {
    categorie: 'identificatie',
    soort: 'datum',
    koppen: [
      'geboortedatum',
      'geb datum',
      'gebdatum',
      'geb dat',
      'gebdat',
      'geboren',
      'geboren op',
      'geboortedag',
      'geboortedatum jeugdige',
      'geboortedatum leerling',
      'date of birth',
    ],
  },
  bsn: {
    categorie: 'bsn',
    soort: 'bsn',
    koppen: [
      'bsn',
      'burgerservicenummer',
      'burger service nummer',
      'bsn nummer',
      'bsn nr',
      'bsnnummer',
      'sofinummer',
      'bsn jeugdige',
      'bsn leerling',
      'bsn onderwijsnummer',
    ],
  },
  adres: {
    categorie: 'contact',
    soort: 'tekst',
    koppen: [
      'adres',
      'straat',
      'straatnaam',
      'woonadres',
      'straat en huisnummer',
      'straat huisnummer',
      'adres jeugdige',
      'verblijfadres',
    ],
  },
  huisnummer: {
    categorie: 'contact',
    soort: 'tekst',
    koppen: ['huisnummer', 'huisnr', 'nr', 'huisnummer en toevoeging', 'hnr'],
  },
  postcode: { categorie: 'contact', soort: 'postcode', koppen: ['postcode', 'pc', 'postcode jeugdige'] },
  woonplaats: {
    categorie: 'contact',
    soort: 'tekst',
    koppen: ['woonplaats', 'plaats', 'plaatsnaam', 'stad', 'gemeente'],
  },
  wijk: {
    categorie: 'contact',
    soort: 'tekst',
    koppen: ['wijk', 'buurt', 'stadsdeel', 'wijk buurt', 'wijknaam'],
  },
  telefoonJeugdige: {
    categorie: 'contact',
    soort: 'telefoon',
    koppen: [
      'telefoon jeugdige',
      'telefoon',
      'telefoonnummer',
      'tel',
      'tel nr',
      'telnr',
      'mobiel',
      'mobiele nummer',
      '06 nummer',
      'telefoon leerling',
      'mobiel jeugdige',
      'mobiel leerling',
      'tel jeugdige',
      'tel leerling',
    ],
    patroon: /\b(tel|telefoon|telefoonnummer|mobiel)\b.*\b(jeugdige|jongere|leerling|kind)\b/,
  },
  telefoonOuder: {
    categorie: 'contact',
    soort: 'telefoon',
    koppen: [
      'telefoon ouder',
      'telefoon ouders',
      'tel ouder',
      'tel ouders',
      'telefoon moeder',
      'telefoon vader',
      'telefoon verzorger',
    ],
    patroon:
      /\b(tel|telefoon|telefoonnummer|telnr|mobiel)\b.*\b(ouder|ouders|moeder|vader|verzorger|verzorgers|voogd)\b/,
  },
  emailJeugdige: {
    categorie: 'contact',
    soort: 'email',
    koppen: [
      'e mail jeugdige',
      'e mail',
      'email',
      'mail',
      'mailadres',
      'e mailadres',
      'emailadres',
      'email jeugdige',
      'e mail leerling',
      'email leerling',
    ],
  },
  emailOuder: {
    categorie: 'contact',
    soort: 'email',
    koppen: ['e mail ouder', 'email ouder', 'e mail ouders', 'email ouders', 'mail ouder', 'mail ouders'],
    patroon: /\be ?mail(adres)?\b.*\b(ouder|ouders|moeder|vader|verzorger|verzorgers|voogd)\b/,
  },
  school: {
    categorie: 'onderwijs',
    soort: 'tekst',
    koppen: [
      'school',
      'schoolnaam',
      'naam school',
      'onderwijsinstelling',
      'school opleiding',
      'school en klas',
      'opleiding',
    ],
  },
  klas: {
    categorie: 'onderwijs',
    soort: 'tekst',
    koppen: ['klas', 'leerjaar', 'groep', 'leerjaar klas', 'niveau'],
  },
  verzuim: {
    categorie: 'verzuim',
    soort: 'uren',
    koppen: [
      'verzuim',
      'verzuim uren',
      'verzuimuren',
      'uren verzuim',
      'ongeoorloofd verzuim',
      'uren ongeoorloofd verzuim',
    ],
    patroon: /\b(uren|uur)\b.*\bverzuim\b|\bverzuim\b.*\b(uren|uur)\b/,
  },
  woonsituatie: {
    categorie: 'wonen',
    soort: 'tekst',
    koppen: ['woonsituatie', 'huisvesting', 'wonen', 'huidige woonsituatie', 'verblijf', 'verblijfplaats'],
  },
  gezag: {
    categorie: 'gezin',
    soort: 'tekst',
    koppen: [
      'gezag',
      'ouderlijk gezag',
      'wie heeft gezag',
      'gezagsdrager',
      'gezagsdragers',
      'gezaghebbende',
      'gezaghebbende ouder',
      'wettelijk vertegenwoordiger',
    ],
  },
  ouders: {
    categorie: 'gezin',
    soort: 'tekst',
    koppen: [
      'ouders',
      'ouder',
      'ouder s',
      'naam ouder',
      'naam ouders',
      'naam ouder s',
      'ouders verzorgers',
      'moeder',
      'vader',
      'naam moeder',
      'naam vader',
      'verzorger',
    ],
  },
  gezinssituatie: {
    categorie: 'gezin',
    soort: 'tekst',
    koppen: ['gezinssituatie', 'gezin', 'thuissituatie', 'gezinssamenstelling'],
  },
  hulpverlening: {
    categorie: 'hulp',
    soort: 'tekst',
    koppen: [
      'hulpverlening',
      'hulp',
      'betrokken hulpverlening',
      'jeugdhulp',
      'huidige hulp',
      'betrokken hulp',
      'ingezette hulp',
    ],
  },
  politie: {
    categorie: 'politie',
    soort: 'tekst',
    koppen: [
      'politie',
      'politiecontacten',
      'incidenten',
      'politie incidenten',
      'meldingen politie',
      'politiegegevens',
      'hks',
    ],
  },
  justitie: {
    categorie: 'justitie',
    soort: 'tekst',
    koppen: [
      'justitie',
      'strafzaken',
      'strafblad',
      'antecedenten',
      'justitiele gegevens',
      'reclassering',
      'straf',
      'om zaken',
    ],
  },
  financien: {
    categorie: 'financien',
    soort: 'tekst',
    koppen: ['financien', 'schulden', 'inkomen', 'financiele situatie', 'uitkering'],
  },
  gezondheid: {
    categorie: 'gezondheid',
    soort: 'tekst',
    koppen: [
      'gezondheid',
      'diagnose',
      'medicatie',
      'zorg',
      'lvb',
      'iq',
      'middelengebruik',
      'ggz',
      'medische gegevens',
    ],
  },
  werk: {
    categorie: 'werk',
    soort: 'tekst',
    koppen: ['werk', 'dagbesteding', 'baan', 'werk dagbesteding', 'werkgever', 'bijbaan', 'stage'],
  },
  reden: {
    categorie: 'aanleiding',
    soort: 'tekst',
    koppen: [
      'reden',
      'aanleiding',
      'reden aanmelding',
      'reden van aanmelding',
      'aanleiding aanmelding',
      'aanmeldreden',
      'reden melding',
      'zorgen',
      'toelichting',
      'omschrijving',
    ],
    patroon: /\b(reden|aanleiding)\b/,
  },
  vraagJeugdige: {
    categorie: 'aanleiding',
    soort: 'tekst',
    koppen: [
      'vraag van de jeugdige',
      'vraag jeugdige',
      'vraag jongere',
      'hulpvraag',
      'eigen vraag',
      'vraag van de jongere',
      'wat wil de jeugdige',
      'wat wil de jongere',
    ],
    patroon: /\bvraag\b.*\b(jeugdige|jongere|leerling)\b/,
  },
  watGeprobeerd: {
    categorie: 'aanleiding',
    soort: 'tekst',
    koppen: [
      'wat is al geprobeerd',
      'al geprobeerd',
      'eerdere inzet',
      'wat is al gedaan',
      'al gedaan',
      'ondernomen acties',
      'wat is er al geprobeerd',
    ],
    patroon: /\bal (eerder )?(geprobeerd|gedaan|ondernomen)\b/,
  },
  doelOverleg: {
    categorie: 'aanleiding',
    soort: 'tekst',
    koppen: ['doel overleg', 'doel', 'doel van het overleg', 'gewenst resultaat', 'doel aanmelding'],
  },
  partners: {
    categorie: 'aanleiding',
    soort: 'tekst',
    koppen: [
      'uit te nodigen partners',
      'partners',
      'betrokken partners',
      'uit te nodigen',
      'betrokken organisaties',
      'deelnemers overleg',
    ],
  },
  verwezenDoor: {
    categorie: 'aanleiding',
    soort: 'tekst',
    koppen: [
      'verwezen door',
      'verwijzer',
      'doorverwezen door',
      'aangemeld door',
      'aanmelder',
      'melder',
      'herkomst aanmelding',
    ],
  },
} as const satisfies Record<string, VeldOmschrijving>

export type VeldNaam = keyof typeof velden

/** Names of all fields, in the order in which screens and reports list them. */
export const veldNamen = Object.keys(velden) as VeldNaam[]

/** The description of a field with its optional parts. */
export function describeVeld(veld: VeldNaam): VeldOmschrijving {
  return velden[veld]
}
