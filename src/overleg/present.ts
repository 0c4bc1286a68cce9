import { publiekOf } from '../casus/index.ts'
import { clock } from '../kernel/clock.ts'
import type { AfspraakInOverleg, Agendapunt, Deelname, Mens, Overleg } from './answers.ts'
import type { Bron } from './contract.ts'
import type { AfspraakRow, BesluitRow, Gathered } from './gather-overleg.ts'
import {
  mayAgendapunt,
  mayAntwoorden,
  mayLeiden,
  mayNow,
  mayPlannen,
  mayPuntVerwijderen,
  mayVastleggen,
  mayVoorbereiden,
  mayVrijgeven,
  mayWeerwoord,
} from './policy.ts'
import { reaches } from './reaches.ts'
import type { AgendapuntRow, DeelnameRow, MensRow } from './sql.ts'
import { antwoorden, verslagVanaf } from './states.ts'
import { voor } from './wie.ts'

/** Someone of the casus, as the screens name them. */
export function toMens(row: MensRow, mijnBetrokkenheidId: string): Mens {
  return {
    betrokkenheidId: row.betrokkenheid_id,
    kant: row.kant,
    rollen: row.rollen,
    naam: row.naam,
    roepnaam: row.roepnaam,
    functie: row.functie,
    organisatie:
      row.organisatie_id === null ? null : { id: row.organisatie_id, naam: row.organisatie_naam ?? '' },
    ik: row.betrokkenheid_id === mijnBetrokkenheidId,
  }
}

/** One overleg as its reader sees it, with what this reader may do now. */
export function toOverleg(g: Gathered): Overleg {
  const { overleg, wie, casus } = g
  const voorzitter = [...g.deelnames, ...g.mensen].find((m) => m.actor_id === overleg.voorzitter_id)
  return {
    id: overleg.id,
    casusId: overleg.casus_id,
    begintOp: overleg.begint_op.toISOString(),
    eindigtOp: overleg.eindigt_op.toISOString(),
    plaats: overleg.plaats,
    doel: overleg.doel,
    status: overleg.status,
    statusReden: overleg.status_reden,
    volgnr: overleg.volgnr,
    begonnenOp: iso(overleg.begonnen_op),
    geslotenOp: iso(overleg.gesloten_op),
    publiek: {
      organisaties: overleg.publiek === null ? null : g.organisaties,
      jeugdige: reaches(publiekOf(overleg), { kant: 'jeugdige', organisatieId: null, persoonId: null }),
      ouder: reaches(publiekOf(overleg), { kant: 'ouder', organisatieId: null, persoonId: null }),
    },
    zonderJeugdigeReden: overleg.zonder_jeugdige_reden,
    // It would tell one parent of the other.
    zonderOudersReden: wie.kant === 'ouder' ? '' : overleg.zonder_ouders_reden,
    zonderAfsprakenReden: overleg.zonder_afspraken_reden,
    jeugdige: { naam: casus.naam ?? '', roepnaam: casus.roepnaam ?? '' },
    vraag: { tekst: casus.vraag, op: casus.vraag_op },
    voorzitter: { betrokkenheidId: voorzitter?.betrokkenheid_id ?? null, naam: casus.voorzitter ?? '' },
    verslag: toVerslag(g),
    volgende: g.volgende
      ? {
          id: g.volgende.id,
          begintOp: g.volgende.begint_op.toISOString(),
          eindigtOp: g.volgende.eindigt_op.toISOString(),
          plaats: g.volgende.plaats,
        }
      : null,
    mijnDeelnameId: g.deelnames.find((d) => d.betrokkenheid_id === wie.betrokkenheidId)?.id ?? null,
    deelnames: g.deelnames.map((d) => toDeelname(g, d)),
    agenda: g.agenda.map((punt) => toPunt(g, punt)),
    zonderPunt: {
      besluiten: g.besluiten.filter((b) => !hasPunt(g, b)).map(toBesluit),
      afspraken: g.afspraken.filter((a) => !hasPunt(g, a)).map((a) => toAfspraak(g, a)),
    },
    weerwoorden: g.weerwoorden.map((w) => ({
      id: w.id,
      wie: nameOf(g, w.betrokkenheid_id),
      tekst: w.tekst,
      op: w.op.toISOString(),
    })),
    sporen: g.sporen,
    mensen: g.mensen.map((mens) => toMens(mens, wie.betrokkenheidId)),
    versie: overleg.versie,
    abilities: abilitiesOf(g),
  }
}

function toVerslag(g: Gathered): Overleg['verslag'] {
  const { verslag_vrij_op, vrijgegeven_op } = g.overleg
  const own = freeFrom(g)
  const all = earliest(verslag_vrij_op, vrijgegeven_op)
  const now = clock.now()
  return {
    vanaf: iso(own),
    vrijOp: iso(all),
    vrijgegeven: vrijgegeven_op !== null,
    leesbaar: own !== null && own <= now,
    vrij: all !== null && all <= now,
  }
}

function abilitiesOf(g: Gathered): Overleg['abilities'] {
  const { wie, overleg } = g
  const { status } = overleg
  const genodigd = g.deelnames.some((d) => d.betrokkenheid_id === wie.betrokkenheidId)
  const leads = mayLeiden(wie, voor(overleg)) === null
  const writes = mayVastleggen(wie, voor(overleg), genodigd) === null
  return {
    magWijzigen: leads && mayNow(status, 'wijzigen') === null,
    magAfgelasten: leads && mayNow(status, 'afgelasten') === null,
    magUitnodigen: (leads || mayPlannen(wie) === null) && mayNow(status, 'uitnodigen') === null,
    magOpenen: leads && mayNow(status, 'openen') === null,
    magSluiten: leads && mayNow(status, 'sluiten') === null,
    magAgendapunt: mayAgendapunt(wie, voor(overleg), genodigd) === null && mayNow(status, 'agenda') === null,
    magOrdenen: writes && mayNow(status, 'agenda') === null,
    magVastleggen: writes && mayNow(status, 'vastleggen') === null,
    magVrijgeven:
      mayVrijgeven(wie) === null &&
      mayNow(status, 'verslag') === null &&
      overleg.vrijgegeven_op === null &&
      overleg.verslag_vrij_op !== null &&
      overleg.verslag_vrij_op > clock.now(),
    magWeerwoord: mayWeerwoord(wie) === null && mayNow(status, 'verslag') === null,
  }
}

function toDeelname(g: Gathered, d: DeelnameRow): Deelname {
  const { wie, overleg } = g
  const may =
    mayNow(overleg.status, 'antwoorden') ??
    mayAntwoorden(wie, voor(overleg), { betrokkenheidId: d.betrokkenheid_id })
  const prepare =
    mayNow(overleg.status, 'voorbereiden') ??
    mayVoorbereiden(wie, { betrokkenheidId: d.betrokkenheid_id, kant: d.kant })
  return {
    ...toMens(d, wie.betrokkenheidId),
    id: d.id,
    aanwezigheid: d.aanwezigheid,
    metWie: d.met_wie,
    mandaat: d.mandaat,
    voorzitter: d.actor_id === overleg.voorzitter_id,
    voorbereidingen: g.voorbereidingen
      .filter((v) => v.betrokkenheid_id === d.betrokkenheid_id)
      .map((v) => ({
        id: v.id,
        tekst: v.tekst,
        voorWie: v.voor_wie,
        door: v.door_naam,
        vanMij: v.door === wie.actorId,
        versie: v.versie,
      })),
    versie: d.versie,
    abilities: {
      antwoorden: may === null ? [...antwoorden[overleg.status]] : [],
      magVoorbereiden: prepare === null,
    },
  }
}

function toPunt(g: Gathered, punt: AgendapuntRow): Agendapunt {
  const { wie, overleg } = g
  const open = mayNow(overleg.status, 'agenda') === null
  const genodigd = g.deelnames.some((d) => d.betrokkenheid_id === wie.betrokkenheidId)
  const audience = publiekOf(punt)
  return {
    id: punt.id,
    titel: punt.titel,
    bron: punt.bron as Bron,
    bronId: punt.bron_id,
    volgorde: punt.volgorde,
    besproken: punt.besproken,
    door: punt.door_naam,
    vanGezin: punt.van_gezin,
    nietVoor: g.deelnames
      .filter(
        (d) => !reaches(audience, { kant: d.kant, organisatieId: d.organisatie_id, persoonId: d.persoon_id }),
      )
      .map((d) => d.naam || d.functie),
    inbreng: g.inbreng
      .filter((i) => i.agendapunt_id === punt.id)
      .map((i) => ({
        id: i.id,
        betrokkenheidId: i.betrokkenheid_id,
        wie: nameOf(g, i.betrokkenheid_id),
        kant: g.deelnames.find((d) => d.betrokkenheid_id === i.betrokkenheid_id)?.kant ?? 'professional',
        tekst: i.tekst,
        op: i.op.toISOString(),
      })),
    besluiten: g.besluiten.filter((b) => b.agendapunt_id === punt.id).map(toBesluit),
    afspraken: g.afspraken.filter((a) => a.agendapunt_id === punt.id).map((a) => toAfspraak(g, a)),
    versie: punt.versie,
    abilities: {
      magWijzigen:
        open &&
        mayAgendapunt(wie, voor(overleg), genodigd) === null &&
        (wie.kant === 'professional' || punt.door === wie.actorId),
      magVerwijderen:
        open &&
        mayPuntVerwijderen(wie, voor(overleg), { door: punt.door, vanGezin: punt.van_gezin }) === null,
    },
  }
}

function toBesluit(row: BesluitRow) {
  return {
    id: row.id,
    agendapuntId: row.agendapunt_id,
    tekst: row.tekst,
    door: row.door_naam,
    versie: row.versie,
  }
}

function toAfspraak(g: Gathered, row: AfspraakRow): AfspraakInOverleg {
  return {
    id: row.id,
    agendapuntId: row.agendapunt_id,
    tekst: row.tekst,
    eigenaarId: row.eigenaar_id,
    eigenaar: nameOf(g, row.eigenaar_id),
    datum: row.datum,
    begintOp: iso(row.begint_op),
    status: row.status,
    akkoorden: g.akkoorden
      .filter((k) => k.afspraak_id === row.id)
      .map((k) => ({
        betrokkenheidId: k.betrokkenheid_id,
        naam: nameOf(g, k.betrokkenheid_id),
        antwoord: k.antwoord,
        watMaaktJa: k.wat_maakt_ja,
        versie: k.versie,
      })),
    versie: row.versie,
  }
}

/** From when this reader may read the minutes; null when there are none. */
export function freeFrom(g: Pick<Gathered, 'overleg' | 'wie'>): Date | null {
  const { status, verslag_vrij_op: verslagVrijOp, vrijgegeven_op: vrijgegevenOp } = g.overleg
  return verslagVanaf({ status, verslagVrijOp, vrijgegevenOp }, g.wie.kant, clock.now())
}

/** A person of this overleg by name; empty when the reader may not know it. */
export function nameOf(g: Pick<Gathered, 'deelnames' | 'mensen' | 'namen'>, betrokkenheidId: string): string {
  const everyone = [...g.deelnames, ...g.mensen, ...g.namen]
  return everyone.find((m) => m.betrokkenheid_id === betrokkenheidId)?.naam ?? ''
}

const hasPunt = (g: Gathered, row: { agendapunt_id: string | null }) =>
  g.agenda.some((punt) => punt.id === row.agendapunt_id)
const iso = (moment: Date | null) => (moment === null ? null : moment.toISOString())

function earliest(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a
  return a < b ? a : b
}
