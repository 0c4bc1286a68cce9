import type { VeldNaam } from './velden.ts'

/** Headers that mean a field, without case, accents and punctuation, separated by bars. The first is shown to people. */
const lijst: Record<VeldNaam, string> = {
  voornaam:
    'voornaam|roepnaam|voornamen|voornaam jeugdige|voornaam leerling|voornaam jongere|' +
    'roepnaam leerling|first name',
  tussenvoegsel: 'tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|tv|tussenv|tussenvoegsel jeugdige',
  achternaam:
    'achternaam|geslachtsnaam|familienaam|achternaam jeugdige|achternaam leerling|achternaam jongere|' +
    'last name|surname',
  naam: 'naam|naam leerling|naam jeugdige|naam jongere|naam kind|leerling|jeugdige|jongere|volledige naam',
  geboortedatum:
    'geboortedatum|geb datum|gebdatum|geb dat|gebdat|geboren|geboren op|geboortedag|' +
    'geboortedatum jeugdige|geboortedatum leerling|date of birth',
  bsn:
    'bsn|burgerservicenummer|burger service nummer|bsn nummer|bsn nr|bsnnummer|sofinummer|bsn jeugdige|' +
    'bsn leerling|bsn onderwijsnummer',
  adres:
    'adres|straat|straatnaam|woonadres|straat en huisnummer|straat huisnummer|adres jeugdige|' +
    'verblijfadres',
  huisnummer: 'huisnummer|huisnr|nr|huisnummer en toevoeging|hnr',
  postcode: 'postcode|pc|postcode jeugdige',
  woonplaats: 'woonplaats|plaats|plaatsnaam|stad|gemeente',
  wijk: 'wijk|buurt|stadsdeel|wijk buurt|wijknaam',
  telefoonJeugdige:
    'telefoon jeugdige|telefoon|telefoonnummer|tel|tel nr|telnr|mobiel|mobiele nummer|06 nummer|' +
    'telefoon leerling|mobiel jeugdige|mobiel leerling|tel jeugdige|tel leerling',
  telefoonOuder:
    'telefoon ouder|telefoon ouders|tel ouder|tel ouders|telefoon moeder|telefoon vader|' +
    'telefoon verzorger',
  emailJeugdige:
    'e mail jeugdige|e mail|email|mail|mailadres|e mailadres|emailadres|email jeugdige|e mail leerling|' +
    'email leerling',
  emailOuder: 'e mail ouder|email ouder|e mail ouders|email ouders|mail ouder|mail ouders',
  school: 'school|schoolnaam|naam school|onderwijsinstelling|school opleiding|school en klas|opleiding',
  klas: 'klas|leerjaar|groep|leerjaar klas|niveau',
  verzuim: 'verzuim|verzuim uren|verzuimuren|uren verzuim|ongeoorloofd verzuim|uren ongeoorloofd verzuim',
  woonsituatie: 'woonsituatie|huisvesting|wonen|huidige woonsituatie|verblijf|verblijfplaats',
  gezag:
    'gezag|ouderlijk gezag|wie heeft gezag|gezagsdrager|gezagsdragers|gezaghebbende|' +
    'gezaghebbende ouder|wettelijk vertegenwoordiger',
  ouders:
    'ouders|ouder|ouder s|naam ouder|naam ouders|naam ouder s|ouders verzorgers|moeder|vader|' +
    'naam moeder|naam vader|verzorger',
  gezinssituatie: 'gezinssituatie|gezin|thuissituatie|gezinssamenstelling',
  hulpverlening:
    'hulpverlening|hulp|betrokken hulpverlening|jeugdhulp|huidige hulp|betrokken hulp|ingezette hulp',
  politie: 'politie|politiecontacten|incidenten|politie incidenten|meldingen politie|politiegegevens|hks',
  justitie: 'justitie|strafzaken|strafblad|antecedenten|justitiele gegevens|reclassering|straf|om zaken',
  financien: 'financien|schulden|inkomen|financiele situatie|uitkering',
  gezondheid: 'gezondheid|diagnose|medicatie|zorg|lvb|iq|middelengebruik|ggz|medische gegevens',
  werk: 'werk|dagbesteding|baan|werk dagbesteding|werkgever|bijbaan|stage',
  reden:
    'reden|aanleiding|reden aanmelding|reden van aanmelding|aanleiding aanmelding|aanmeldreden|' +
    'reden melding|zorgen|toelichting|omschrijving',
  vraagJeugdige:
    'vraag van de jeugdige|vraag jeugdige|vraag jongere|hulpvraag|eigen vraag|vraag van de jongere|' +
    'wat wil de jeugdige|wat wil de jongere',
  watGeprobeerd:
    'wat is al geprobeerd|al geprobeerd|eerdere inzet|wat is al gedaan|al gedaan|ondernomen acties|' +
    'wat is er al geprobeerd',
  doelOverleg: 'doel overleg|doel|doel van het overleg|gewenst resultaat|doel aanmelding',
  partners:
    'uit te nodigen partners|partners|betrokken partners|uit te nodigen|betrokken organisaties|' +
    'deelnemers overleg',
  verwezenDoor:
    'verwezen door|verwijzer|doorverwezen door|aangemeld door|aanmelder|melder|herkomst aanmelding',
}

const gesplitst = new Map(Object.entries(lijst).map(([veld, koppen]) => [veld, koppen.split('|')]))

/** The headers by which partners name a field. */
export function listKoppen(veld: VeldNaam): readonly string[] {
  return gesplitst.get(veld) ?? []
}

/** The name of a field as people read it in a remark. */
export function describeKop(veld: VeldNaam): string {
  return listKoppen(veld)[0] ?? veld
}
