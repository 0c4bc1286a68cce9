import type { SignaalAntwoord } from '../contract.ts'
import type { SpoorSoort } from '../states.ts'

/** One afspraak as the signals see it; only what the reader may see is in it. */
export type SignaalAfspraak = {
  id: string
  spoorId: string
  spoorSoort: SpoorSoort
  sanctie: boolean
  /** Still to be done. */
  open: boolean
  /** YYYY-MM-DD in Amsterdam. */
  datum: string
  begintOp: string | null
  eindigtOp: string | null
  eigenaarId: string
  /** Organisation of the owner; null for young person and parent. */
  eigenaarOrganisatie: string | null
  jeugdigeErbij: boolean
}

export type SignaalSpoor = {
  id: string
  soort: SpoorSoort
  doel: string
  doelVan: string
  /** Organisation that made the track. */
  makerOrganisatie: string | null
}

export type SignaalPlan = {
  vandaag: string
  jeugdigeId: string | null
  /** Running tracks only. */
  sporen: readonly SignaalSpoor[]
  afspraken: readonly SignaalAfspraak[]
}

/** What a signal finds, before anyone is named: who sees it and whom to call is added when it is shown. */
export type Gevonden = Pick<
  SignaalAntwoord,
  'code' | 'afspraken' | 'sporen' | 'persoon' | 'dag' | 'elkeWeek' | 'aantal' | 'leefgebied'
>

export function gevonden(code: Gevonden['code'], about: Partial<Omit<Gevonden, 'code'>>): Gevonden {
  return {
    code,
    afspraken: [],
    sporen: [],
    persoon: null,
    dag: null,
    elkeWeek: false,
    aantal: 0,
    leefgebied: null,
    ...about,
  }
}

/** The Monday of a day's week, both YYYY-MM-DD. */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7))
  return at.toISOString().slice(0, 10)
}
