/** The rights a person can call on (AVG 15-18, 21), in the order in which people ask. */
export const soorten = ['inzage', 'rectificatie', 'wissing', 'beperking', 'bezwaar'] as const
export type Soort = (typeof soorten)[number]

export const statussen = ['ontvangen', 'in_behandeling', 'beantwoord', 'ingetrokken'] as const
export type Status = (typeof statussen)[number]

export const uitkomsten = ['toegewezen', 'deels', 'afgewezen', 'geen_gegevens'] as const
export type Uitkomst = (typeof uitkomsten)[number]

/** Letters of UAVG 41 lid 1, the only grounds on which a right may be set aside. */
export const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
export type Letter = (typeof letters)[number]

/** Grounds to wait with telling: disproportionate or harmful (AVG 14 lid 5 b), or UAVG 41. */
export const uitstelGronden = ['avg14-5-b', ...letters.map((l) => `uavg41-${l}` as const)] as const
export type UitstelGrond = (typeof uitstelGronden)[number]

/** The steps of a request, in order. */
export const stappen = ['nagaan', 'koppelen', 'raadplegen', 'beoordelen', 'besluiten'] as const
export type Stap = (typeof stappen)[number]

export const gevolgSoorten = [
  'corrigeren',
  'kennisgeven',
  'verklaring',
  'beperken',
  'vernietigen',
  'staken',
] as const
export type GevolgSoort = (typeof gevolgSoorten)[number]

type Voortgang = {
  status: Status
  bevoegdheid: 'zelf' | 'vertegenwoordiger' | 'niet_bevoegd' | null
  gezocht: boolean
  gekoppeld: boolean
  /** Of the organisations that are asked: all, and how many still may answer in time. */
  zienswijzen: number
  wachtend: number
  /** Items that need a decision of their own and have none yet. */
  teBeoordelen: number
  hervat: boolean
}

/** What is to be done now; null when nothing is: answered, withdrawn, or waiting for others. */
export function volgendeStap(v: Voortgang): Stap | 'wachten' | null {
  if (v.status === 'ingetrokken' || (v.status === 'beantwoord' && !v.hervat)) return null
  if (v.bevoegdheid === null) return 'nagaan'
  if (v.bevoegdheid === 'niet_bevoegd') return 'besluiten'
  if (!v.gekoppeld && !v.gezocht) return 'koppelen'
  if (!v.gekoppeld) return 'besluiten'
  if (v.zienswijzen === 0) return 'raadplegen'
  if (v.wachtend > 0) return 'wachten'
  return v.teBeoordelen > 0 ? 'beoordelen' : 'besluiten'
}

/** Whether a request still runs. */
export const loopt = (status: Status): boolean => status === 'ontvangen' || status === 'in_behandeling'

/** Days after receipt on which 'nothing to give' is ready, whatever was found, so that waiting tells nothing. */
export const stilleDagen = 28

/** From which age someone acts alone: 16; from 12 the young person as well as a parent with authority (UAVG 5 lid 4, since that day). */
export const uavg5Sinds = '2026-09-01'
export const zelfVanaf = 16
export const meeVanaf = 12

/** Whether the desk may still work on a request: running, or answered and to be looked at again. */
export const volgt = (status: Status): boolean => status !== 'ingetrokken'

/** The grounds of UAVG 41 lid 1 in plain words, for a letter. */
export const grondWoorden: Record<Letter, { nl: string; en: string }> = {
  a: { nl: 'de veiligheid van het land', en: 'the safety of the country' },
  b: { nl: 'de verdediging van het land', en: 'the defence of the country' },
  c: { nl: 'de openbare veiligheid', en: 'public safety' },
  d: { nl: 'het voorkomen of onderzoeken van strafbare feiten', en: 'preventing or investigating offences' },
  e: { nl: 'een ander belangrijk algemeen belang', en: 'another important public interest' },
  f: { nl: 'de onafhankelijkheid van de rechter', en: 'the independence of the courts' },
  g: { nl: 'onderzoek naar beroepsregels', en: 'looking into professional rules' },
  h: { nl: 'een taak van toezicht', en: 'a task of supervision' },
  i: { nl: 'de bescherming van jou of van iemand anders', en: 'protecting you or someone else' },
  j: { nl: 'het innen van geld dat iemand schuldig is', en: 'collecting money that someone owes' },
}
