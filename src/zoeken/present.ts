import { amsterdamDate } from '../kernel/clock.ts'
import type { Resultaat } from './contract.ts'
import { cutMarks, markName } from './mark-hits.ts'
import type { AanmeldingRow, AfspraakRow, BijdrageRow, CollegaRow, JeugdigeRow } from './sql.ts'

const oneSpace = (s: string) => s.replaceAll(/\s+/g, ' ').trim()
const filled = (...parts: (string | null)[]) =>
  parts.filter((p): p is string => p !== null && p.trim() !== '').map(oneSpace)
const bare = { fragment: [], staat: null, datum: null, telefoon: null }

export const presentJeugdige = (r: JeugdigeRow, words: string[]): Resultaat => ({
  ...bare,
  id: r.id,
  casusId: r.casus_id,
  titel: markName(oneSpace(r.naam), words),
  onder: filled(r.regime, r.woonplaats),
})

export const presentCollega = (r: CollegaRow, words: string[]): Resultaat => ({
  ...bare,
  id: r.id,
  casusId: null,
  titel: markName(r.naam, words),
  onder: filled(r.functie, r.organisatie, r.bel_mij_voor),
  telefoon: r.telefoon,
})

export const presentAfspraak = (r: AfspraakRow): Resultaat => ({
  ...bare,
  id: r.id,
  casusId: r.casus_id,
  titel: cutMarks(r.fragment),
  onder: filled(r.jeugdige),
  staat: r.status,
  datum: r.datum,
})

export const presentBijdrage = (r: BijdrageRow): Resultaat => ({
  ...bare,
  id: r.id,
  casusId: r.casus_id,
  titel: [{ tekst: oneSpace(r.jeugdige ?? ''), raak: false }],
  fragment: cutMarks(r.fragment),
  onder: filled(r.organisatie),
  staat: r.status === 'geldig' ? r.soort : r.status,
  datum: amsterdamDate(r.op),
})

export const presentAanmelding = (r: AanmeldingRow, words: string[]): Resultaat => ({
  ...bare,
  id: r.id,
  casusId: null,
  titel: markName(oneSpace(r.naam), words),
  onder: filled(r.regime, r.woonplaats),
  staat: r.status,
  datum: amsterdamDate(r.op),
})
