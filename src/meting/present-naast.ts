import type { InstrumentAntwoord, Naast, Weergave } from './contract.ts'
import { judgeChange } from './instrument/change.ts'
import { plekVan } from './instrument/plek.ts'
import type { Lezer } from './lezer.ts'
import { isGastheer } from './load.ts'
import { naamVan, rolVan } from './present-mensen.ts'
import type { KeuzeRow, VrijgaveRow } from './sql.ts'
import { momenten, verschilNu } from './states.ts'

/**
 * Every released view that this reader may see, side by side per domain. The young person is told that something waits before its words are
 * given: opening it is an act, because others read after them.
 */
export function presentNaast(
  lezer: Lezer,
  rows: readonly VrijgaveRow[],
  keuzes: readonly KeuzeRow[],
): Naast[] {
  const released = rows.filter((v) => !v.ingetrokken)
  const keys = [...new Set(released.map((v) => `${v.instrument_code}:${v.leefgebied}`))]
  const all = keys.map((key) =>
    one(
      lezer,
      released.filter((v) => `${v.instrument_code}:${v.leefgebied}` === key),
      keuzes,
    ),
  )
  const order = lezer.instrumenten.flatMap((i) => i.leefgebieden.map((l) => `${i.code}:${l.code}`))
  return all.toSorted(
    (a, b) =>
      order.indexOf(`${a.instrument.code}:${a.leefgebied}`) -
      order.indexOf(`${b.instrument.code}:${b.leefgebied}`),
  )
}

const isOwn = (v: VrijgaveRow, { kop }: Lezer) =>
  v.betrokkenheid_id === kop.betrokkenheid_id || (v.persoon_id !== null && v.persoon_id === kop.persoon_id)

function one(lezer: Lezer, rows: readonly VrijgaveRow[], keuzes: readonly KeuzeRow[]): Naast {
  const [first] = rows
  if (!first) throw new Error('a domain stands here because something of it was released')
  const instrument = lezer.instrumenten.find(
    (i) => i.code === first.instrument_code && i.versie === first.instrument_versie,
  )
  const isKept = keuzes.some((k) => k.leefgebied === first.leefgebied && k.niet_thuis)
  const weergaven = rows.map((v) => weergave(v, lezer, isKept))
  const views = weergaven.filter((w) => w.open)
  return {
    leefgebied: first.leefgebied,
    instrument: { code: first.instrument_code, versie: first.instrument_versie },
    weergaven,
    verschil: verschilNu(views.map((w) => ({ moment: w.moment, plek: plek(instrument, w.stand) }))),
    veranderingen: changes(rows, weergaven, instrument),
    waarschuwing: warning(lezer, first.leefgebied, instrument, keuzes),
  }
}

function weergave(v: VrijgaveRow, lezer: Lezer, isKept: boolean): Weergave {
  const ikzelf = isOwn(v, lezer)
  const open = ikzelf || v.kant === 'jeugdige' || v.geopend
  return {
    id: v.id,
    informantId: v.informant_id,
    moment: v.moment,
    naam: naamVan(lezer, v.betrokkenheid_id),
    rol: rolVan(lezer, v.betrokkenheid_id),
    kant: v.kant,
    ikzelf,
    open,
    stand: open ? v.stand : null,
    helpt: open ? v.helpt : '',
    hindert: open ? v.hindert : '',
    op: v.op.toISOString(),
    daarna: open || lezer.kop.kant !== 'jeugdige' ? null : readersAfter(v, lezer, isKept),
  }
}

/** Opening lets others read: whom, the young person hears first. Of who takes part unseen nothing is told. */
function readersAfter(v: VrijgaveRow, { mensen }: Lezer, isKept: boolean): Weergave['daarna'] {
  const known = v.publiek.filter(({ id }) => mensen.some((m) => m.actief && m.organisatie_id === id))
  const home = v.ouder_vanaf !== null && !isKept
  const named = v.ouders === null ? null : v.ouders.map((o) => o.naam)
  return { organisaties: known.map((o) => o.naam), ouders: home ? named : [] }
}

const plek = (instrument: InstrumentAntwoord | undefined, stand: number | null): number | null =>
  instrument ? plekVan(instrument.schaal, stand) : null

/** How each person's own view moved between rounds; never one person's against another's. */
function changes(
  rows: readonly VrijgaveRow[],
  weergaven: readonly Weergave[],
  instrument: InstrumentAntwoord | undefined,
): Naast['veranderingen'] {
  if (!instrument) return []
  const people = [...new Set(rows.map((v) => v.betrokkenheid_id))]
  return people.flatMap((wie) => {
    const mine = weergaven.filter((_w, nr) => rows[nr]?.betrokkenheid_id === wie)
    const stappen = momenten.slice(1).flatMap((naar, nr) => {
      const van = momenten[nr] ?? 'T0'
      const pre = mine.find((w) => w.moment === van)?.stand ?? null
      const post = mine.find((w) => w.moment === naar)?.stand ?? null
      if (pre === null || post === null) return []
      const change = judgeChange(pre, post, instrument.parameters)
      return [
        {
          van,
          naar,
          verschil: (plek(instrument, post) ?? 0) - (plek(instrument, pre) ?? 0),
          betrouwbaar: change.soort === 'rci' ? change.betrouwbaar : null,
        },
      ]
    })
    const [first] = mine
    return first && stappen.length > 0
      ? [{ naam: first.naam, rol: first.rol, ikzelf: first.ikzelf, stappen }]
      : []
  })
}

/** Only who carries the casus is warned: to others it would tell what the young person said. */
function warning(
  lezer: Lezer,
  leefgebied: string,
  instrument: InstrumentAntwoord | undefined,
  keuzes: readonly KeuzeRow[],
): Naast['waarschuwing'] {
  if (!isGastheer(lezer.kop)) return null
  if (keuzes.some((k) => k.leefgebied === leefgebied && k.niet_thuis)) return 'niet_thuis'
  return instrument?.leefgebieden.some((l) => l.code === leefgebied && l.gevoelig) ? 'gevoelig' : null
}
