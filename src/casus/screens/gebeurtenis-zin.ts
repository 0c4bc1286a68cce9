import { useTexts } from '../../web/texts.ts'
import { tijdlijnTexts } from './tijdlijn/texts.ts'

type Code = { soort: string; gegevens: Readonly<Record<string, unknown>> }

/** Turns the code of an event into a plain sentence; a code this screen doesn't know still gets one. */
export function useGebeurtenisZin(): (event: Code) => string {
  const texts = useTexts(tijdlijnTexts)
  return ({ soort, gegevens }) => {
    const naar = String(gegevens.naar ?? '')
    if (soort === 'casus.fase' && isKey(texts.fasen, naar)) return texts.naarFase(texts.fasen[naar])
    if (soort === 'casus.zijtoestand' && isKey(texts.zijtoestanden, naar)) return texts.zijtoestanden[naar]
    const antwoord = String(gegevens.antwoord ?? '')
    if (soort === 'casus.regie_antwoord' && isKey(texts.antwoorden, antwoord))
      return texts.antwoorden[antwoord]
    if (isKey(texts.zinnen, soort)) return texts.zinnen[soort]
    const part = soort.split('.')[0] ?? ''
    return isKey(texts.anders, part) ? texts.anders[part] : texts.anders.rest
  }
}

function isKey<T extends object>(of: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(of, key)
}
