import type { Helper, MijnMensen, VastePersoon } from './contract.ts'
import type { CasusRow } from './mijn-casus.ts'
import type { MensRow, Publiekkolommen } from './sql.ts'

/** The head of every answer: who reads, and which plans there are. */
export function presentKop(rows: CasusRow[], shown: CasusRow | undefined, soort: string) {
  return {
    kant: shown?.kant ?? (soort === 'ouder' ? ('ouder' as const) : ('jeugdige' as const)),
    roepnaam: shown?.roepnaam ?? '',
    casussen: rows.map((row) => ({
      id: row.id,
      vraag: row.vraag,
      jeugdige: row.jeugdige ?? '',
      gekozen: row.gekozen,
    })),
  }
}

/** Both languages of one sentence of the regime. */
export function regimeZin(row: CasusRow, zin: keyof CasusRow['portaal']['nl']) {
  return { nl: row.portaal.nl[zin], en: row.portaal.en[zin] }
}

/** Someone to call, with until what time and who helps after; null when nobody has this role, or not for this reader to know. */
export function findMens(mensen: MensRow[], rol: 'vaste_persoon' | 'casusregisseur'): VastePersoon | null {
  const row = mensen.find(
    (mens) => mens.kant === 'professional' && mens.rollen.includes(rol) && mens.naam !== null,
  )
  return row ? presentMens(row) : null
}

function presentMens(row: MensRow): VastePersoon {
  return {
    naam: row.naam ?? '',
    functie: row.functie,
    organisatie: row.organisatie ?? '',
    telefoon: row.telefoon,
    bereikbaarTot: row.bereikbaar_tot,
    vervanger: row.vervanger === null ? null : { naam: row.vervanger, telefoon: row.vervanger_telefoon },
  }
}

/** Everyone involved whom this reader may see: those who help, the vaste persoon first, and those at home. */
export function presentMensen(row: CasusRow, mensen: MensRow[]): MijnMensen['mensen'] {
  return {
    casusId: row.id,
    jeugdige: row.jeugdige ?? '',
    helpers: mensen.filter((mens) => mens.kant === 'professional' && mens.naam !== null).map(presentHelper),
    thuis: mensen
      .filter((mens) => mens.kant !== 'professional' && mens.kant !== 'jim' && mens.naam !== null)
      .map((mens) => ({ id: mens.id, naam: mens.naam ?? '', relatie: mens.relatie, ik: mens.ik })),
    jims: mensen
      .filter((mens) => mens.kant === 'jim' && mens.naam !== null)
      .map((mens) => ({ id: mens.id, naam: mens.naam ?? '', relatie: mens.relatie })),
    wieZietNiet: regimeZin(row, 'wieZietNiet'),
  }
}

function presentHelper(row: MensRow): Helper {
  return {
    id: row.id,
    ...presentMens(row),
    rol: rolOf(row.rollen),
    kan: row.kan,
    kanNiet: row.kan_niet,
    belMijVoor: row.bel_mij_voor,
    moetMelden: row.moet_melden,
  }
}

function rolOf(rollen: string[]): Helper['rol'] {
  if (rollen.includes('vaste_persoon')) return 'vaste_persoon'
  if (rollen.includes('casusregisseur')) return 'regie'
  return rollen.includes('procesregisseur') ? 'overleg' : 'helpt'
}

/** Who of the family reads it beside the reader themselves: for the young person the parents that it is for, for a parent the young person. */
export function listFamilieLezers(row: Publiekkolommen, kant: CasusRow['kant'], mensen: MensRow[]) {
  const isFor = (mens: MensRow) =>
    kant === 'jeugdige'
      ? mens.kant === 'ouder' &&
        row.ouder_vanaf !== null &&
        (row.ouder_ids === null || row.ouder_ids.includes(mens.persoon_id ?? ''))
      : mens.kant === 'jeugdige' && row.jeugdige_vanaf !== null
  return mensen.flatMap((mens) =>
    mens.naam !== null && isFor(mens) ? [{ id: mens.id, naam: mens.naam }] : [],
  )
}
