import type { AfspraakAntwoord, Mens, PlanAntwoord, SignaalAntwoord } from './contract.ts'
import { listWieZien } from './kijkers.ts'
import { heeftRegie, type Wie } from './policy.ts'
import { presentPubliek } from './present-spoor.ts'
import { findSignalen } from './signalen/find-signalen.ts'
import { gewoneInstelling } from './signalen/instelling.ts'
import type { Gevonden, SignaalPlan } from './signalen/signaal-plan.ts'
import type { SpoorRow } from './sql.ts'
import { sanctieSporen } from './states.ts'

type Given = { rows: SpoorRow[]; afspraken: AfspraakAntwoord[]; mensen: Mens[]; wie: Wie; vandaag: string }

/** The signals of a plan as this reader sees it, each with who else sees it and whom to call first. */
export function presentSignalen(given: Given): PlanAntwoord['signalen'] {
  const overziet =
    given.wie.kant === 'professional' && (heeftRegie(given.wie) || given.wie.rollen.includes('vaste_persoon'))
  return findSignalen(signaalPlan(given), gewoneInstelling, overziet).map((found) => complete(found, given))
}

function signaalPlan({ rows, afspraken, mensen, vandaag }: Given): SignaalPlan {
  const running = rows.filter((row) => row.gestopt_op === null)
  const kinds = new Map(running.map((row) => [row.id, row.soort]))
  const organisations = new Map(mensen.map((mens) => [mens.id, mens.organisatie?.id ?? null]))
  return {
    vandaag,
    jeugdigeId: mensen.find((mens) => mens.kant === 'jeugdige')?.id ?? null,
    sporen: running.map((row) => ({
      id: row.id,
      soort: row.soort,
      doel: row.doel,
      doelVan: row.doel_van,
      makerOrganisatie: row.maker_organisatie,
    })),
    afspraken: afspraken.flatMap((a) => {
      const spoorSoort = kinds.get(a.spoorId)
      if (spoorSoort === undefined) return []
      const { id, spoorId, sanctie, datum, begintOp, eindigtOp, eigenaarId, jeugdigeErbij } = a
      return [
        {
          id,
          spoorId,
          spoorSoort,
          sanctie,
          datum,
          begintOp,
          eindigtOp,
          eigenaarId,
          jeugdigeErbij,
          open: a.status === 'open',
          eigenaarOrganisatie: organisations.get(eigenaarId) ?? null,
        },
      ]
    }),
  }
}

function complete(found: Gevonden, given: Given): SignaalAntwoord {
  const afspraken = found.afspraken.flatMap((id) => given.afspraken.find((a) => a.id === id) ?? [])
  const sporen = found.sporen.flatMap((id) => given.rows.find((row) => row.id === id) ?? [])
  const audiences = [...afspraken.map((a) => a.publiek), ...sporen.map(presentPubliek)]
  // A gap is only shown to who oversees the plan; there is no audience to name.
  const wieZien = audiences.length === 0 ? [] : listWieZien(audiences, given.mensen, given.vandaag)
  return { ...found, wieZien, belEerst: callFirst(afspraken, given) }
}

/** Whom to call: who owns the afspraak that can move, a sanction before care; else the vaste persoon. Never oneself. */
function callFirst(afspraken: AfspraakAntwoord[], { mensen, rows, wie }: Given): string | null {
  const sanctions = new Set(rows.filter((row) => sanctieSporen.includes(row.soort)).map((row) => row.id))
  const isSanction = (a: AfspraakAntwoord) => a.sanctie || sanctions.has(a.spoorId)
  const owners = afspraken
    .toSorted((a, b) => Number(isSanction(b)) - Number(isSanction(a)))
    .map((a) => a.eigenaarId)
  const vaste = mensen.filter((m) => m.rollen.includes('vaste_persoon')).map((m) => m.id)
  const canCall = (id: string) =>
    mensen.some((m) => m.id === id && m.actief && m.telefoon !== null && id !== wie.betrokkenheidId)
  return [...owners, ...vaste].find(canCall) ?? null
}
