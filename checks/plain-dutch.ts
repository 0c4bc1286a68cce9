import { findFiles } from './find-files.ts'
import { findSentences, findWords, readingEase } from './flesch-douma.ts'
import { readTexts, type TextLeaf } from './read-texts.ts'

const EASE = 80
const LONGEST_SENTENCE = 10
const ENOUGH_WORDS = 40

const portaal = [
  'src/**/screens/portaal/texts.nl.ts',
  'src/**/screens/portaal/**/texts.nl.ts',
  'src/portaal/screens/**/texts.nl.ts',
  'src/web/portaal/**/texts.nl.ts',
]
/** The minutes for the family are read by the same people. */
const alsoForFamily = { file: 'src/overleg/verslag/texts.nl.ts', keys: /^gezin\./ }

/** Words a young person never meets here, from their first letters; the rest of the word is free. */
export const jargon = [
  'criminoge',
  'kopstuk',
  'wachtstand',
  'topx',
  'casus',
  'casussen',
  'regisseur',
  'procesregisseur',
  'casusregisseur',
  'weging',
  'grondslag',
  'interventie',
  'betrokkenheid',
  'verstrekking',
  'persoonsgegevens',
  'dossier',
  'cliënt',
  'client',
  'traject',
  'problematiek',
  'ketenpartner',
  'samenwerkingsverband',
  'convenant',
  'delict',
  'verdachte',
  'dader',
  'signalering',
  'aanmelding',
  'bijdrage',
  'afschal',
  'opschal',
  'evaluatie',
  'participatie',
  'faciliteren',
  'implement',
  'conform',
  'middels',
  'teneinde',
  'niet-kunner',
]

/** The portaal speaks in short sentences and everyday words: sentences up to ten words, reading ease 80. */
export async function checkPlainDutch(root: string): Promise<string[]> {
  const files = findFiles(root, portaal)
  const read = await Promise.all(files.map(async (file) => ({ file, leaves: await readTexts(root, file) })))
  if (findFiles(root, [alsoForFamily.file]).length > 0) {
    const leaves = await readTexts(root, alsoForFamily.file)
    read.push({
      file: alsoForFamily.file,
      leaves: leaves.filter((leaf) => alsoForFamily.keys.test(leaf.key)),
    })
  }
  if (read.every(({ leaves }) => leaves.length === 0)) return ['no text of the portaal was found']
  const all = read.flatMap(({ leaves }) => leaves)
  return [
    ...read.flatMap(({ file, leaves }) => checkFile(file, leaves)),
    ...checkEase('the whole portaal', all, 0),
  ]
}

function checkFile(file: string, leaves: TextLeaf[]): string[] {
  return [...leaves.flatMap((leaf) => checkLeaf(file, leaf)), ...checkEase(file, leaves, ENOUGH_WORDS)]
}

function checkLeaf(file: string, leaf: TextLeaf): string[] {
  const long = findSentences(leaf.text).filter((sentence) => findWords(sentence).length > LONGEST_SENTENCE)
  const hard = findWords(leaf.text).filter((word) =>
    jargon.some((stem) => word.toLowerCase().startsWith(stem)),
  )
  return [
    ...long.map(
      (sentence) => `${file}: ${leaf.key} has ${findWords(sentence).length} words: ${sentence.trim()}`,
    ),
    ...hard.map((word) => `${file}: ${leaf.key} says '${word}'`),
  ]
}

function checkEase(where: string, leaves: TextLeaf[], enough: number): string[] {
  const texts = leaves.map((leaf) => leaf.text)
  const ease = readingEase(texts)
  if (ease === null || texts.flatMap(findWords).length < enough || ease >= EASE) return []
  return [`${where}: reading ease ${ease.toFixed(1)}, at least ${EASE} is asked`]
}
