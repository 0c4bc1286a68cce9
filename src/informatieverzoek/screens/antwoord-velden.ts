import type { PubliekAntwoord } from '../../delen/contract.ts'
import {
  asBody,
  type Velden as BijdrageVelden,
  checkVelden,
  emptyVelden,
} from '../../delen/screens/schrijf-velden.ts'
import type { nl as delenNl } from '../../delen/screens/texts.nl.ts'
import type { FieldErrors } from '../../web/kit/use-formulier.ts'
import { Probleem } from '../../web/probleem.ts'
import type { SameTexts } from '../../web/texts.ts'
import type { Verzoek } from '../contract.ts'
import { type Antwoord, geeftIets } from '../states.ts'
import type { nl } from './texts.nl.ts'

/** What the answering form holds: the choice of five, its words, and the bijdrage that goes along when something is given. */
export type AntwoordVelden = BijdrageVelden & {
  antwoord: Antwoord | ''
  toelichting: string
  reden: string
  redenTonen: boolean
}

/** Prefilled with what was asked: the category, why it is needed, and for whom. */
export function beginVelden(v: Verzoek, today: string): AntwoordVelden {
  return {
    ...emptyVelden(today),
    categorie: v.categorie,
    noodzaak: v.noodzaak,
    organisaties: [v.van.organisatie.id],
    antwoord: '',
    toelichting: '',
    reden: '',
    redenTonen: false,
  }
}

export const givesSomething = (antwoord: Antwoord | '') => antwoord !== '' && geeftIets[antwoord]

/** What can be said before sending; the server says it again. */
export function checkAntwoord(
  v: AntwoordVelden,
  publiek: PubliekAntwoord,
  texts: SameTexts<typeof nl>,
  delenTexts: SameTexts<typeof delenNl>,
): FieldErrors<AntwoordVelden> {
  if (v.antwoord === '') return { antwoord: texts.kiesAntwoord }
  const missing = v.toelichting.trim() === ''
  return {
    ...(v.antwoord === 'deels' && missing && { toelichting: texts.schrijfMist }),
    ...(v.antwoord === 'onder_voorwaarden' && missing && { toelichting: texts.schrijfVoorwaarde }),
    ...(geeftIets[v.antwoord] && checkVelden(v, publiek, delenTexts)),
  }
}

/** The body of the answer. */
export function antwoordBody(v: AntwoordVelden, publiek: PubliekAntwoord) {
  switch (v.antwoord) {
    case '':
    case 'gegeven':
      return { antwoord: v.antwoord, bijdrage: asBody(v, publiek) }
    case 'deels':
    case 'onder_voorwaarden':
      return { antwoord: v.antwoord, toelichting: v.toelichting, bijdrage: asBody(v, publiek) }
    case 'niet_beschikbaar':
      return { antwoord: v.antwoord, toelichting: v.toelichting }
    case 'geweigerd':
      return { antwoord: v.antwoord, reden: v.reden, redenTonen: v.redenTonen }
  }
}

/** Errors of the bijdrage stand with its fields in this form: `bijdrage.noodzaak` is the field `noodzaak`. */
export function withoutPrefix(error: unknown): unknown {
  if (!(error instanceof Probleem)) return error
  const { status, code, title, detail, retryAfter, extra } = error
  const errors = error.errors.map((e) => ({ ...e, veld: e.veld.replace(/^bijdrage\./, '') }))
  return new Probleem({ status, code, title, detail, retryAfter, extra, errors })
}
