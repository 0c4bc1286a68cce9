import type { PubliekRow } from '../casus/index.ts'
import type { Mens, PubliekAntwoord, SpoorAntwoord } from './contract.ts'
import { maySpoorWijzigen, type Wie } from './policy.ts'
import type { MensRow, SpoorRow } from './sql.ts'

export function presentPubliek(row: PubliekRow): PubliekAntwoord {
  return {
    organisaties: row.publiek,
    jeugdigeVanaf: row.jeugdige_vanaf,
    ouderVanaf: row.ouder_vanaf,
    ouderIds: row.ouder_ids,
  }
}

/** A person of the case. Private numbers of family are for professionals only. */
export function presentMens(row: MensRow, lezer: Mens['kant']): Mens {
  const isPrivate = row.kant !== 'professional' && lezer !== 'professional'
  return {
    id: row.id,
    kant: row.kant,
    naam: row.naam ?? '',
    roepnaam: row.roepnaam ?? row.naam?.split(' ')[0] ?? '',
    functie: row.functie ?? '',
    relatie: row.relatie ?? '',
    rollen: row.rollen,
    organisatie: row.organisatie_id === null ? null : { id: row.organisatie_id, naam: row.organisatie ?? '' },
    telefoon: isPrivate ? null : row.telefoon || null,
    persoonId: row.persoon_id,
    ik: row.ik,
    actief: row.actief,
  }
}

export function presentSpoor(row: SpoorRow, wie: Wie, magSchrijven: boolean): SpoorAntwoord {
  return {
    id: row.id,
    soort: row.soort,
    doel: row.doel,
    doelVan: row.doel_van,
    volgorde: row.volgorde,
    gestoptOp: row.gestopt_op,
    gestoptReden: row.gestopt_reden,
    publiek: presentPubliek(row),
    versie: row.versie,
    abilities: { magWijzigen: magSchrijven && row.gestopt_op === null && !maySpoorWijzigen(wie, row) },
  }
}
