import { mayWrite } from '../casus/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Sql } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { recordReading } from '../kernel/tijdlijn.ts'
import type { GasDoel, InstrumentAntwoord, Metingen, Verbonden } from './contract.ts'
import { gasT } from './instrument/change.ts'
import { instrumentBestand } from './instrument/instrument.ts'
import type { Lezer } from './lezer.ts'
import { isGastheer } from './load.ts'
import { mayChoose, mayGas, mayHost, mayPutInPlan, mayRead } from './policy.ts'
import { naamVan, presentHelpers, presentLezers, presentMensen, rolVan } from './present-mensen.ts'
import { presentNaast } from './present-naast.ts'
import { presentMijn, presentRondes } from './present-ronde.ts'
import * as rij from './sql.ts'
import { momenten } from './states.ts'

/** Everything of the metingen of one casus that a reader may see, in one round trip. */
export function metingenQueries(casusId: string, spoor: string, actie = 'meting.lezen'): Sql[] {
  return [
    rij.selectKop(casusId),
    rij.selectInstrumenten(),
    rij.selectRondes(casusId),
    rij.selectInformanten(casusId),
    rij.selectWachtend(casusId),
    rij.selectAntwoorden(casusId),
    rij.selectVrijgaven(casusId),
    rij.selectKeuzes(casusId),
    rij.selectMensen(casusId),
    rij.selectRegels(casusId),
    rij.selectGeheimGronden(casusId),
    rij.selectSporen(casusId),
    rij.selectVerbondenheid(casusId),
    rij.selectGas(casusId),
    rij.selectUitslagen(casusId),
    recordReading({ activiteit: 'meting', actie, object: `casus:${casusId}`, spoor, casusId }),
  ]
}

/** The page 'Hoe gaat het' as this reader may see it. 404 when the casus is unseen, 403 for police and public prosecutor. */
export function presentMetingen(rows: unknown[][], actor: Actor): Metingen {
  const lezer = readLezer(rows, actor)
  const { kop, mensen } = lezer
  const wie = { mijn: kop, partij: kop.partij, actorId: actor.actorId }
  const refusal = mayRead(wie)
  if (refusal) throw refusal
  const open = mayWrite(kop.fase, kop.zijtoestand)
  const gasDoelen = (rows[13] as rij.GasRow[]).map(presentGas)
  const sporen = (rows[11] as rij.SpoorLees[]).filter((s) => !s.gestopt)
  return {
    casusId: kop.id,
    vandaag: kop.vandaag,
    kant: kop.kant,
    jeugdige: kop.jeugdige ?? '',
    leeftijd: isGastheer(kop) ? kop.leeftijd : null,
    vastePersoon: mensen.find((m) => m.actief && m.rollen.includes('vaste_persoon'))?.naam ?? '',
    gastheren: mensen.filter((m) => m.actief && m.naam && isGastheer(m)).map((m) => m.naam ?? ''),
    instrumenten: lezer.instrumenten,
    rondes: presentRondes(lezer, rows),
    mijn: presentMijn(rows),
    naast: presentNaast(lezer, rows[6] as rij.VrijgaveRow[], rows[7] as rij.KeuzeRow[]),
    keuzes: (rows[7] as rij.KeuzeRow[]).map((k) => ({
      leefgebied: k.leefgebied,
      nietThuis: k.niet_thuis,
      wilWerken: k.wil_werken,
      doel: k.doel,
      actie: k.actie,
      inPlan: k.spoor_id !== null,
      versie: k.versie,
    })),
    mensen: isGastheer(kop) ? presentMensen(lezer) : [],
    lezers: presentLezers(lezer),
    helpers: presentHelpers(lezer),
    voorstel: suggestions(lezer.instrumenten, sporen),
    sporen: sporen.map((s) => ({
      id: s.id,
      doel: s.doel,
      heeftGas: gasDoelen.some((g) => g.spoorId === s.id),
    })),
    verbondenheid: (rows[12] as rij.VerbondenRow[]).map((v) => presentVerbonden(v, lezer)),
    gasDoelen,
    gasT: momenten.flatMap((moment) => tOf(moment, gasDoelen)),
    uitslagen: (rows[14] as rij.UitslagRow[]).map(presentUitslag),
    geheimVoor: lezer.regels.filter((r) => r.geheim.includes(kop.partij)).map((r) => r.sleutel),
    geheimGronden: (rows[10] as { gronden: string[] }[])[0]?.gronden ?? [],
    abilities: {
      magRonde: open && mayHost(wie) === null && kop.vrijgave !== 'contactpunt',
      magKiezen: open && mayChoose(wie) === null,
      magInPlan: open && mayPutInPlan(wie) === null,
      magVerbondenheid: open && mayChoose(wie) === null,
      magGas: open && mayGas(wie) === null,
      magUitslag: open && mayGas(wie) === null && kop.vrijgave !== 'contactpunt',
    },
  }
}

function readLezer(rows: unknown[][], actor: Actor): Lezer {
  const kop = (rows[0] as rij.CasusKop[])[0]
  if (!kop) throw notFound()
  if ((rows[15] as { geschreven: boolean }[])[0]?.geschreven !== true) throw new Error('no trace, no answer')
  return {
    kop,
    actorId: actor.actorId,
    instrumenten: (rows[1] as rij.InstrumentRow[]).map(presentInstrument),
    mensen: rows[8] as rij.MensRow[],
    regels: rows[9] as rij.RegelRow[],
    open: mayWrite(kop.fase, kop.zijtoestand),
  }
}

/** One instrument as the registry holds it; of a licensed one without leave to show, the questions stay out. */
export function presentInstrument({ code, versie, gegevens }: rij.InstrumentRow): InstrumentAntwoord {
  const i = instrumentBestand.parse({ code, versie, ...gegevens })
  if (i.licentie.vragenTonen) return i
  return { ...i, leefgebieden: i.leefgebieden.map((l) => ({ ...l, vraag: l.naam, vraagOver: l.naam })) }
}

function suggestions(
  instrumenten: readonly InstrumentAntwoord[],
  sporen: readonly rij.SpoorLees[],
): string[] {
  return instrumenten
    .filter((i) => i.soort === 'leefgebieden')
    .flatMap((i) =>
      i.leefgebieden
        .filter((l) => l.sporen.some((s) => sporen.some((x) => x.soort === s)))
        .map((l) => `${i.code}-${i.versie}:${l.code}`),
    )
}

function presentVerbonden(v: rij.VerbondenRow, lezer: Lezer): Verbonden {
  return {
    id: v.id,
    betrokkenheidId: v.betrokkenheid_id,
    naam: naamVan(lezer, v.betrokkenheid_id) || rolVan(lezer, v.betrokkenheid_id),
    moment: v.moment,
    gezien: v.gezien,
    erbij: v.erbij,
    ertoe: v.ertoe,
    woorden: v.woorden,
    teltMee: v.telt_mee,
    laatLezen: v.vrij,
    versie: v.versie,
  }
}

function presentGas(g: rij.GasRow): GasDoel {
  const scores = [g.score_t0, g.score_t1, g.score_t2]
  return {
    id: g.id,
    spoorId: g.spoor_id,
    doel: g.doel,
    niveaus: g.niveaus,
    gewicht: Number(g.gewicht),
    afgesprokenOp: g.afgesproken_op,
    scores: momenten.flatMap((moment, nr) => {
      const score = scores[nr] ?? null
      return score === null ? [] : [{ moment, score }]
    }),
    versie: g.versie,
  }
}

function tOf(moment: (typeof momenten)[number], doelen: readonly GasDoel[]): Metingen['gasT'] {
  const scored = doelen.flatMap((d) => {
    const found = d.scores.find((s) => s.moment === moment)
    return found ? [{ gewicht: d.gewicht, score: found.score }] : []
  })
  const t = gasT(scored)
  return t === null ? [] : [{ moment, t: Math.round(t * 10) / 10, aantal: scored.length }]
}

function presentUitslag(u: rij.UitslagRow): Metingen['uitslagen'][number] {
  return {
    id: u.id,
    instrument: { code: u.instrument_code, versie: u.instrument_versie },
    moment: u.moment,
    afgenomenOp: u.afgenomen_op,
    afgenomenDoor: u.afgenomen_door,
    organisatie: u.organisatie,
    waarden: Object.entries(u.waarden).map(([leefgebied, waarde]) => ({ leefgebied, waarde })),
  }
}
