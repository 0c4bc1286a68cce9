import { momentOf, time } from '../../web/datum.ts'
import { keuzeOf, type PubliekWaarden } from './publiek-waarden.ts'
import type { AfspraakAntwoord, PlanAntwoord } from './use-plan.ts'

/** An afspraak as it is typed; times are wall-clock times in Amsterdam. */
export type AfspraakWaarden = PubliekWaarden & {
  spoorId: string
  tekst: string
  eigenaarId: string
  datum: string
  begintOp: string
  eindigtOp: string
  plaats: string
  tegenprestatie: string
  jeugdigeErbij: boolean
  sanctie: boolean
  nogNietKunnen: string
  nogNietBewijs: string
  elkeWeek: boolean
  herhaal: string
  steuntOp: string[]
}

/** An empty afspraak, on the track it was asked for. */
export function leegOf(plan: PlanAntwoord, spoorId: string | null): AfspraakWaarden {
  const running = plan.sporen.filter((spoor) => spoor.gestoptOp === null)
  return {
    spoorId: spoorId ?? (running.length === 1 ? (running[0]?.id ?? '') : ''),
    tekst: '',
    eigenaarId: '',
    datum: '',
    begintOp: '',
    eindigtOp: '',
    plaats: '',
    tegenprestatie: '',
    jeugdigeErbij: true,
    sanctie: false,
    nogNietKunnen: '',
    nogNietBewijs: '',
    elkeWeek: false,
    herhaal: '4',
    steuntOp: [],
    publiek: 'spoor',
    organisaties: [],
    jeugdige: true,
    ouder: true,
    ouderIds: [],
  }
}

export function afspraakWaarden(a: AfspraakAntwoord): AfspraakWaarden {
  const wall = (moment: string | null) => (moment === null ? '' : time(moment, 'en'))
  return {
    spoorId: a.spoorId,
    tekst: a.tekst,
    eigenaarId: a.eigenaarId,
    datum: a.datum,
    begintOp: wall(a.begintOp),
    eindigtOp: wall(a.eindigtOp),
    plaats: a.plaats,
    tegenprestatie: a.tegenprestatie,
    jeugdigeErbij: a.jeugdigeErbij,
    sanctie: a.sanctie,
    nogNietKunnen: a.nogNietKunnen,
    nogNietBewijs: a.nogNietBewijs,
    elkeWeek: false,
    herhaal: '4',
    steuntOp: [],
    publiek: a.publiek.organisaties === null ? 'allen' : 'gekozen',
    organisaties: a.publiek.organisaties ?? [],
    jeugdige: a.publiek.jeugdigeVanaf !== null,
    ouder: a.publiek.ouderVanaf !== null,
    ouderIds: a.publiek.ouderIds ?? [],
  }
}

/** What the API takes. The questions before a sanction go along only with one. */
export function bodyOf(values: AfspraakWaarden, plan: PlanAntwoord, before?: AfspraakAntwoord) {
  const moment = (wall: string) => (wall === '' ? null : momentOf(values.datum, wall))
  const { tekst, eigenaarId, datum, plaats, tegenprestatie, jeugdigeErbij, sanctie } = values
  return {
    tekst,
    eigenaarId,
    datum,
    plaats,
    tegenprestatie,
    jeugdigeErbij,
    sanctie,
    begintOp: moment(values.begintOp),
    eindigtOp: moment(values.eindigtOp),
    nogNietKunnen: sanctie ? values.nogNietKunnen : '',
    nogNietBewijs: sanctie ? values.nogNietBewijs : '',
    publiek: keuzeOf(values, plan, before?.publiek),
    ...(before === undefined && { steuntOp: values.steuntOp }),
    ...(before === undefined &&
      values.elkeWeek && { herhaal: { keer: Number(values.herhaal), elke: 'week' } }),
  }
}
