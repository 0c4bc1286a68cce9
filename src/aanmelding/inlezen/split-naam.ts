/** Parts of a Dutch name; `tussenvoegsel` as written, in lower or upper case. */
export interface Naam {
  readonly voornaam?: string
  readonly tussenvoegsel?: string
  readonly achternaam: string
}

/** Prefixes of surnames by the national table of voorvoegsels (Landelijke Tabel 36), the ones in use, apostrophes straight. */
const voorvoegsels = new Set(
  (
    "'s|'t|a|aan|aan 't|aan de|aan den|aan der|aan het|aan t|abu|af|al|am|auf|auf dem|auf den|auf der|aus|aus 'm|aus dem|aus den|" +
    'aus der|ben|bij|bij de|bij den|bij het|bij t|bin|bint|boven d|boven|d|da|dal|dalla|das|de|de die|de die le|de l|de la|de las|' +
    "de le|de van der|deca|degli|dei|del|della|den|der|des|di|do|don|dos|du|el|het|i|im|in|in 't|in de|in den|in der|in het|in t|" +
    "l|la|las|le|les|lo|los|of|onder|onder 't|onder de|onder den|onder het|onder t|op|op 't|op de|op den|op der|op gen|op het|op t|" +
    "op ten|over|over 't|over de|over den|over het|over t|s|t|te|ten|ter|thoe|tho|to|toe|tot|uijt|uijt de|uijt den|uijt te de|uijt ten|" +
    "uit|uit 't|uit de|uit den|uit het|uit t|uit te de|uit ten|unter|van|van 't|van de|van de l|van den|van der|van gen|van het|" +
    "van la|van t|van ter|van van de|ver|vom|von|von 't|von dem|von den|von der|von t|voor|voor 't|voor de|voor den|voor in 't|" +
    "voor in t|vor|vor der|zu|zum|zur|d'|de l'|l'|dell'|van 's|'s-|op 's"
  ).split('|'),
)

/** Whether words are a known prefix of a surname, whatever their case and kind of apostrophe. */
export function isTussenvoegsel(woorden: string): boolean {
  return voorvoegsels.has(straighten(woorden))
}

/**
 * Splits the prefix off a surname: 'Berg, van den', 'van den Berg' and 'Berg' with a separate prefix give the same.
 * A name that is nothing but a prefix ('Ben', 'Den') stays a surname.
 */
export function splitAchternaam(ruw: string, apart = ''): Naam {
  const naam = ruw.trim()
  const komma = naam.lastIndexOf(',')
  if (komma > 0) {
    const achter = naam.slice(komma + 1).trim()
    const voor = naam.slice(0, komma).trim()
    if (isTussenvoegsel(achter)) return makeNaam(achter, voor)
    if (achter === '') return splitAchternaam(voor, apart)
  }
  if (apart.trim() !== '') return makeNaam(apart.trim(), withoutVoorvoegsel(naam, apart.trim()))
  const woorden = naam.split(/\s+/)
  for (let aantal = Math.min(4, woorden.length - 1); aantal > 0; aantal--) {
    const begin = woorden.slice(0, aantal).join(' ')
    if (isTussenvoegsel(begin)) return makeNaam(begin, woorden.slice(aantal).join(' '))
  }
  const vast = /^(['’‘`´]s|['’‘`´]t|[dl]['’‘`´])[-\s]?(?=\p{Lu})/iu.exec(naam)
  return vast ? makeNaam(vast[1] ?? '', naam.slice(vast[0].length)) : { achternaam: naam }
}

/**
 * Splits a whole name: 'Berg, van den, Sem', 'Berg, Sem van den' or 'Sem van den Berg'. Without a comma the first word
 * is the first name, or all words before the first prefix.
 */
export function splitNaam(ruw: string): Naam {
  const delen = ruw
    .split(',')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
  const [eerste = '', tweede, derde] = delen
  if (tweede === undefined) return splitZonderKomma(eerste)
  if (derde !== undefined && isTussenvoegsel(tweede)) return { ...makeNaam(tweede, eerste), voornaam: derde }
  if (derde !== undefined && isTussenvoegsel(derde)) return { ...makeNaam(derde, eerste), voornaam: tweede }
  if (isTussenvoegsel(tweede)) return makeNaam(tweede, eerste)
  const woorden = tweede.split(/\s+/)
  for (let vanaf = 1; vanaf < woorden.length; vanaf++) {
    const einde = woorden.slice(vanaf).join(' ')
    if (isTussenvoegsel(einde))
      return { ...makeNaam(einde, eerste), voornaam: woorden.slice(0, vanaf).join(' ') }
  }
  return { ...splitAchternaam(eerste), voornaam: tweede }
}

function splitZonderKomma(naam: string): Naam {
  const woorden = naam.split(/\s+/).filter((woord) => woord !== '')
  if (woorden.length < 2) return { achternaam: naam }
  const prefix = woorden.findIndex((woord, i) => i > 0 && i < woorden.length - 1 && isTussenvoegsel(woord))
  const grens = prefix === -1 ? 1 : prefix
  return { ...splitAchternaam(woorden.slice(grens).join(' ')), voornaam: woorden.slice(0, grens).join(' ') }
}

function makeNaam(tussenvoegsel: string, achternaam: string): Naam {
  return achternaam === ''
    ? { achternaam: tussenvoegsel }
    : { tussenvoegsel: curlToStraight(tussenvoegsel), achternaam }
}

function withoutVoorvoegsel(naam: string, apart: string): string {
  const begin = `${straighten(apart)} `
  return straighten(naam).startsWith(begin) ? naam.slice(begin.length).trim() : naam
}

function curlToStraight(tekst: string): string {
  return tekst.replace(/[’‘`´]/g, "'")
}

function straighten(tekst: string): string {
  return curlToStraight(tekst).toLowerCase().replace(/\s+/g, ' ').trim()
}
