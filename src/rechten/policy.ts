import { type Actor, holds } from '../kernel/actor.ts'
import { forbidden, type Problem } from '../kernel/errors.ts'
import { meeVanaf, type Soort, uavg5Sinds, zelfVanaf } from './states.ts'

/** The desk is of who holds the mandate contactpunt: one for all controllers together (BGS 1.1 lid 1). */
export function mayHandle(actor: Pick<Actor, 'mandaten'>): Problem | null {
  return holds(actor as Actor, 'contactpunt')
    ? null
    : forbidden(
        'alleen_contactpunt',
        'Verzoeken om inzage of verbetering behandelt het contactpunt. Schrijf het verzoek op bij de casus; het contactpunt krijgt het.',
      )
}

/** What a professional of the casus does: note a request, tell people, ask to wait. */
export function mayWorkOn(kant: 'professional' | 'jeugdige' | 'ouder'): Problem | null {
  return kant === 'professional'
    ? null
    : forbidden('alleen_medewerker', 'Dit doen de mensen die met je werken. Je kunt hen bellen.')
}

/** Own requests are the young person's and the parents'; a professional says for whom they note it. */
export function mayAskFor(
  kant: 'professional' | 'jeugdige' | 'ouder' | 'jim',
  namens: boolean,
): Problem | null {
  if (kant === 'professional' && !namens) {
    return forbidden('voor_wie', 'Zeg wie het vroeg en hoe. Een verzoek is van de jongere of een ouder.')
  }
  return kant !== 'professional' && namens
    ? forbidden('alleen_zelf', 'Je vraagt dit voor jezelf. Vraag een ander om het zelf te doen.')
    : null
}

export type Vrager = {
  aanvragerKant: 'jeugdige' | 'ouder' | 'jim' | 'ander'
  overKant: 'jeugdige' | 'ouder' | 'jim'
  /** Whole years of who it is about; null when not known. */
  leeftijd: number | null
  /** Whether the parent who asks has authority; null when not known. */
  gezag: boolean | null
  /** The day of the request: the law of that day decides. */
  dag: string
}
export type Advies = {
  bevoegdheid: 'zelf' | 'vertegenwoordiger' | 'niet_bevoegd' | 'vraag_na'
  waarom: string
}

/**
 * Who may ask, by age: 16 and older for themselves; under 12 the representative with authority; in between either of them (UAVG 5 lid 4,
 * from 1 September 2026; before that the representative, as far as the child could not). Advice: a person decides, with the child's interest.
 */
export function adviseBevoegdheid({ aanvragerKant, overKant, leeftijd, gezag, dag }: Vrager): Advies {
  if (aanvragerKant === 'ander')
    return {
      bevoegdheid: 'vraag_na',
      waarom: 'Vraag om een machtiging of mentorschap, en noteer wat je zag.',
    }
  if (aanvragerKant === 'jim' || overKant === 'jim') return adviseJim(aanvragerKant === overKant)
  if (aanvragerKant === overKant && aanvragerKant === 'ouder')
    return { bevoegdheid: 'zelf', waarom: 'Een ouder vraagt over zichzelf.' }
  if (aanvragerKant === 'jeugdige' && overKant === 'ouder')
    return {
      bevoegdheid: 'niet_bevoegd',
      waarom: 'Een jongere vraagt niet over een ouder; de ouder doet dat zelf.',
    }
  if (leeftijd === null)
    return { bevoegdheid: 'vraag_na', waarom: 'De leeftijd is niet bekend. Vraag die na.' }
  return aanvragerKant === 'jeugdige' ? adviseJeugdige(leeftijd, dag) : adviseOuder(leeftijd, gezag)
}

/** Of a JIM no age is kept; who is not 18 yet is helped by the same people, and asks themselves (UAVG 5 lid 4). */
const adviseJim = (zelf: boolean): Advies =>
  zelf
    ? {
        bevoegdheid: 'zelf',
        waarom:
          'Een JIM vraagt over zichzelf. Geef alleen wat over de JIM gaat, niets uit het plan van de jongere.',
      }
    : { bevoegdheid: 'niet_bevoegd', waarom: 'Over een JIM vraagt alleen die JIM.' }

function adviseJeugdige(leeftijd: number, dag: string): Advies {
  if (leeftijd >= zelfVanaf)
    return { bevoegdheid: 'zelf', waarom: 'Van 16 jaar of ouder vraagt zelf (UAVG 5 lid 4).' }
  if (leeftijd >= meeVanaf && dag >= uavg5Sinds)
    return {
      bevoegdheid: 'zelf',
      waarom:
        'Van 12 tot en met 15 vraagt de jongere zelf; een ouder met gezag mag dat ook (UAVG 5 lid 4 b). Weeg het belang van het kind.',
    }
  if (leeftijd >= meeVanaf)
    return {
      bevoegdheid: 'zelf',
      waarom:
        'Van 12 tot en met 15: kan de jongere dit overzien? Dan vraagt die zelf; anders een ouder met gezag. Weeg het belang van het kind.',
    }
  return {
    bevoegdheid: 'vraag_na',
    waarom: 'Onder de 12 vraagt een ouder met gezag. Bel het kind terug met iemand die het kent.',
  }
}

function adviseOuder(leeftijd: number, gezag: boolean | null): Advies {
  if (leeftijd >= zelfVanaf)
    return {
      bevoegdheid: 'niet_bevoegd',
      waarom: 'De jongere is 16 of ouder en vraagt zelf. Een ouder mag helpen, als de jongere dat wil.',
    }
  if (gezag === false) return { bevoegdheid: 'niet_bevoegd', waarom: 'Deze ouder heeft geen gezag.' }
  if (gezag === null)
    return {
      bevoegdheid: 'vraag_na',
      waarom: 'Of deze ouder gezag heeft, is niet bekend. Kijk in het gezagsregister.',
    }
  return {
    bevoegdheid: 'vertegenwoordiger',
    waarom:
      'Een ouder met gezag vraagt voor een kind onder de 16 (UAVG 5 lid 4). Weeg per stuk het belang van het kind.',
  }
}

/** What a JIM asks here: to see, to correct, to object. Stopping is a button; shielding and destroying work on the plan of the young person. */
export const rechtenVanJim = ['inzage', 'rectificatie', 'bezwaar'] as const satisfies readonly Soort[]
export function mayAskAsJim(soort: Soort): Problem | null {
  return rechtenVanJim.some((recht) => recht === soort)
    ? null
    : forbidden(
        'niet_als_jim',
        'Wil je dat iets weggaat? Bel het contactpunt. Stoppen als JIM kun je altijd zelf.',
      )
}

/** Throws what a policy refused. */
export function refuse(refusal: Problem | null): void {
  if (refusal) throw refusal
}
