/** Words that stand at the head of the frequency list; the rest is made of syllables. */
const head = `de een en van het in is op niet met dat school gesprek moeder afspraak hij zij samen thuis werk voor naar
  rustig goed vader broer docent mentor stage vrienden buurt telefoon slapen geld schuld woning kamer sport voetbal training
  leerplicht verzuim rooster diploma baan bijbaan zorg huisarts behandeling vertrouwen ruzie boos verdrietig blij trots
  politie boete zitting reclassering toezicht veiligheid wijkteam jongerenwerk begeleider week maandag dinsdag woensdag
  donderdag vrijdag ochtend middag avond gebeld gesproken gekomen afgezegd geregeld gevraagd verteld beloofd geholpen`
const syllables = `ba be bo da de di do fa fe ga ge go ha he ka ke ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro
  sa se so ta te ti to va ve vo wa we wij zaam heid ling school dorp straat huis kant plein markt veld berg`
const VOCABULARY = 6000
const WORDS = 20

/** A small generator with a fixed start, so that every machine loads the same words (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The vocabulary by rank: the word of rank n is used about 1/n as often as the first (Zipf). */
export function makeVocabulary(): string[] {
  const random = randomFrom(1723)
  const parts = syllables.split(/\s+/)
  const words = new Set(head.split(/\s+/))
  while (words.size < VOCABULARY) {
    const length = 3 + Math.floor(random() * 3)
    words.add(Array.from({ length }, () => parts[Math.floor(random() * parts.length)]).join(''))
  }
  return [...words]
}

/** `count` texts of twenty words each. */
export function makeTexts(count: number): string[] {
  const random = randomFrom(60912)
  const words = makeVocabulary()
  const spread = Math.log(words.length)
  const word = () => words[Math.min(words.length - 1, Math.floor(Math.exp(random() * spread)) - 1)] ?? 'de'
  return Array.from({ length: count }, () => {
    const text = Array.from({ length: WORDS }, word).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  })
}

/** Words to search for: a frequent one (one bijdrage in fifteen or so), an ordinary and a rare one (a few per thousand). */
export function searchWords(): { vaak: string; gewoon: string; zelden: string } {
  const words = makeVocabulary()
  return { vaak: words[11] ?? '', gewoon: words[150] ?? '', zelden: words[2500] ?? '' }
}
