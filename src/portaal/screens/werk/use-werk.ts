import { useTexts } from '../../../web/texts.ts'
import { werkTexts } from './texts.ts'

/** Says 'functie' or 'functie, organisatie' in words that family knows: nobody is a casusregisseur there. */
export function useWerk(): (werk: string) => string {
  const texts: Readonly<Record<string, string>> = useTexts(werkTexts)
  return (werk) => {
    const [functie = '', ...rest] = werk.split(', ')
    return [texts[functie] ?? functie, ...rest].join(', ')
  }
}
