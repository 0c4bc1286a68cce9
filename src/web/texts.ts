import { createContext, useContext } from 'react'

export type Taal = 'nl' | 'en'

type Text = string | ((...args: never[]) => string)
type TextTree = { readonly [key: string]: Text | TextTree }

/** The same keys and arguments as the Dutch texts, with any wording. */
export type SameTexts<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : SameTexts<T[K]>
}

export type Texts<T> = { readonly nl: T; readonly en: SameTexts<T> }

/** Pairs the Dutch texts of a screen with their English; a missing or extra key is a type error. */
export function defineTexts<const T extends TextTree>(texts: { nl: T; en: SameTexts<T> }): Texts<T> {
  return texts
}

const TaalContext = createContext<Taal>('nl')

/** Gives the language to everything inside; the shells set it from the session. */
export const TaalProvider = TaalContext.Provider

export function useTaal(): Taal {
  return useContext(TaalContext)
}

/** The texts in the reader's language. */
export function useTexts<T>(texts: Texts<T>): SameTexts<T> {
  const taal = useTaal()
  return taal === 'nl' ? (texts.nl as SameTexts<T>) : texts.en
}

/** 'een', 'een en twee', 'een, twee en drie', in the language given. */
export function listInWords(items: readonly string[], taal: Taal): string {
  return new Intl.ListFormat(taal, { style: 'long', type: 'conjunction' }).format(items)
}

const wordsNl = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]
const wordsEn = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A count as people write it: a word up to twelve, a figure above. */
export function countInWords(count: number, taal: Taal): string {
  return (taal === 'nl' ? wordsNl : wordsEn)[count] ?? String(count)
}
