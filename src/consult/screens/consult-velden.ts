import type { FieldErrors } from '../../web/kit/use-formulier.ts'
import type { SameTexts } from '../../web/texts.ts'
import type { Consult } from '../contract.ts'
import type { Domein, Soort, Thema } from '../states.ts'
import type { nl } from './texts.nl.ts'
import { checkVangst, type Gevangen, isNagekeken } from './use-vangst.ts'

/** What the writing page holds: plain strings, so that the draft keeps all of it. Nothing in it names a casus. */
export type Velden = {
  soort: Soort | ''
  titel: string
  tekst: string
  domein: Domein | ''
  thema: Thema | ''
  kring: 'organisatie' | 'gekozen' | 'iedereen' | ''
  organisaties: string[]
  /** The doubtful words as the writer saw them when ticking. */
  gezien: string
}

export const leeg = (soort: Soort, tekst: string): Velden => ({
  soort,
  titel: '',
  tekst,
  domein: '',
  thema: '',
  kring: 'organisatie',
  organisaties: [],
  gezien: '',
})

export const veldenVan = (c: Consult): Velden => ({
  soort: c.soort,
  titel: c.titel,
  tekst: c.tekst,
  domein: c.domein,
  thema: c.thema,
  kring: c.kring.wie,
  organisaties: c.kring.wie === 'gekozen' ? c.kring.organisaties.map((o) => o.id) : [],
  gezien: '',
})

/** What can be said before sending; the server looks again. */
export function checkVelden(v: Velden, g: Gevangen, texts: SameTexts<typeof nl>): FieldErrors<Velden> {
  return {
    ...(v.titel.trim() === '' && { titel: texts.schrijfKop }),
    ...(v.tekst.trim() === '' && { tekst: texts.schrijfTekst }),
    ...checkVangst(g, v.gezien, texts),
    ...(v.domein === '' && { domein: texts.kiesDomein }),
    ...(v.thema === '' && { thema: texts.kiesThema }),
    ...(v.kring === 'gekozen' && v.organisaties.length === 0 && { organisaties: texts.kiesOrganisaties }),
  }
}

/** The body of the request. */
export function asBody(v: Velden, g: Gevangen) {
  return {
    soort: v.soort || 'vraag',
    titel: v.titel,
    tekst: v.tekst,
    domein: v.domein,
    thema: v.thema,
    kring:
      v.kring === 'gekozen'
        ? { wie: v.kring, organisaties: v.organisaties }
        : { wie: v.kring || 'organisatie' },
    nagekeken: isNagekeken(g, v.gezien),
  }
}
