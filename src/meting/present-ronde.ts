import type { Informant, MijnAntwoord, Ronde } from './contract.ts'
import type { Lezer } from './lezer.ts'
import { mayFillIn, mayHost, mayNoteTalk, mayRelease, mayWriteAlong } from './policy.ts'
import { naamVan, rolVan } from './present-mensen.ts'
import type { AntwoordRow, InformantLees, RondeLees, VrijgaveRow, WachtRow } from './sql.ts'
import { isNextBegun, isOpen } from './states.ts'

/** The rounds, each with who is asked as far as this reader may know. */
export function presentRondes(lezer: Lezer, rows: unknown[][]): Ronde[] {
  const { kop } = lezer
  const wie = { mijn: kop, partij: kop.partij, actorId: lezer.actorId }
  const hosts = mayHost(wie) === null && lezer.open
  return (rows[2] as RondeLees[]).map((r) => {
    const open = isOpen(r.open_tot, kop.vandaag)
    return {
      id: r.id,
      versie: r.versie,
      instrument: { code: r.instrument_code, versie: r.instrument_versie },
      moment: r.moment,
      vraag: r.vraag,
      leefgebieden: r.leefgebieden,
      openTot: r.open_tot,
      open,
      informanten: (rows[3] as InformantLees[])
        .filter((i) => i.ronde_id === r.id)
        .map((i) => presentInformant(i, lezer, open, rows[4] as WachtRow[])),
      abilities: {
        magWijzigen: hosts && (open || !isNextBegun(r, rows[2] as RondeLees[])),
        magVragen: hosts && open,
      },
    }
  })
}

function presentInformant(
  i: InformantLees,
  lezer: Lezer,
  open: boolean,
  waiting: readonly WachtRow[],
): Informant {
  const { kop } = lezer
  const wie = { mijn: kop, partij: kop.partij, actorId: lezer.actorId }
  const row = { ...i, casus_id: kop.id }
  const mag = (refusal: unknown) => lezer.open && refusal === null
  return {
    id: i.id,
    betrokkenheidId: i.betrokkenheid_id,
    versie: i.versie,
    naam: naamVan(lezer, i.betrokkenheid_id),
    rol: rolVan(lezer, i.betrokkenheid_id),
    kant: i.kant,
    ikzelf:
      i.betrokkenheid_id === kop.betrokkenheid_id ||
      (i.persoon_id !== null && i.persoon_id === kop.persoon_id),
    leefgebieden: i.leefgebieden,
    stand: i.stand,
    overslaanReden: i.overslaan_reden,
    herinnerdOp: i.herinnerd_op?.toISOString() ?? null,
    samenMet: i.samen_met_id === null ? null : (i.samen_naam ?? ''),
    heeftAccount: i.heeft_account,
    wacht: waiting
      .filter((w) => w.informant_id === i.id)
      .map((w) => ({ vrijgaveId: w.id, leefgebied: w.leefgebied, op: w.op.toISOString() })),
    abilities: {
      magInvullen: open && mag(mayFillIn(wie, row)),
      magVrijgeven: mag(mayRelease(wie, row)),
      magHerinneren: open && i.stand !== 'klaar' && i.stand !== 'overgeslagen' && mag(mayHost(wie)),
      magSamen: open && mag(mayWriteAlong(wie, row)),
      magBespreken: mag(mayNoteTalk(wie)),
    },
  }
}

/** What the reader filled in, or fills in along with someone, and who reads it now. */
export function presentMijn(rows: unknown[][]): MijnAntwoord[] {
  const vrijgaven = (rows[6] as VrijgaveRow[]).filter((v) => !v.ingetrokken)
  return (rows[5] as AntwoordRow[]).map((a) => {
    const v = vrijgaven.find((x) => x.informant_id === a.informant_id && x.leefgebied === a.leefgebied)
    return {
      informantId: a.informant_id,
      leefgebied: a.leefgebied,
      stand: a.stand,
      helpt: a.helpt,
      hindert: a.hindert,
      overgeslagen: a.overgeslagen,
      versie: a.versie,
      vrijgave: v
        ? {
            id: v.id,
            versie: v.versie,
            op: v.op.toISOString(),
            organisaties: v.publiek,
            ouderVanaf: v.ouder_vanaf,
            ouders: v.ouders,
            gelezenOp: v.gelezen_op,
          }
        : null,
    }
  })
}
