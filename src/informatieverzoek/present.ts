import type { Verzoek } from './contract.ts'
import {
  mayAntwoorden,
  mayIntrekken,
  mayUitstelGeven,
  mayUitstelVragen,
  mayVrijgeven,
  type Wie,
} from './policy.ts'
import type { VerzoekRow, VraagCasus } from './sql.ts'

/** A question as its reader may know it, with what the reader can do. */
export function presentVerzoek(row: VerzoekRow, casus: VraagCasus, wie: Wie): Verzoek {
  const mine = wie.kant === 'professional'
  return {
    id: row.id,
    casusId: row.casus_id,
    van: {
      organisatie: { id: row.organisatie_id, naam: row.organisatie },
      mens: mens(row.vrager, row.vrager_functie, row.vrager_telefoon),
      ikzelf: row.ikzelf,
      mijnOrganisatie: mine && wie.organisatieId === row.organisatie_id,
    },
    aan: {
      organisatie: { id: row.aan_organisatie_id, naam: row.aan_organisatie },
      mens:
        row.aan_actor_id === null ? null : mens(row.gevraagde, row.gevraagde_functie, row.gevraagde_telefoon),
      mijnOrganisatie: mine && wie.organisatieId === row.aan_organisatie_id,
    },
    categorie: row.categorie,
    doel: row.doel,
    vraag: row.vraag,
    noodzaak: row.noodzaak,
    antwoordVoor: row.antwoord_voor === null ? 'allen' : 'vrager',
    termijn: row.termijn,
    stand: row.status === 'open' ? standVan(row.termijn, casus.vandaag) : null,
    gevraagdOp: row.gevraagd_op.toISOString(),
    status: row.status,
    antwoord: presentAntwoord(row),
    uitstel: row.uitstel_tot === null ? null : { tot: row.uitstel_tot, reden: row.uitstel_reden },
    intrekreden: row.intrekreden,
    jeugdigeVanaf: row.jeugdige_vanaf,
    ouderVanaf: row.ouder_vanaf,
    versie: row.versie,
    abilities: {
      magAntwoorden: mayAntwoorden(casus, wie, row) === null,
      magIntrekken: mayIntrekken(casus, wie, row) === null,
      magUitstelVragen: mayUitstelVragen(casus, wie, row) === null,
      magUitstelGeven: mayUitstelGeven(casus, wie, row) === null,
      magVrijgeven: mayVrijgeven(casus, wie, row) === null,
    },
  }
}

function presentAntwoord(row: VerzoekRow): Verzoek['antwoord'] {
  if (row.antwoord === null || row.beantwoord_op === null) return null
  return {
    soort: row.antwoord,
    toelichting: row.toelichting,
    reden: row.reden ?? '',
    redenGetoond: row.reden_getoond === true,
    bijdrageId: row.bijdrage_id,
    door: mens(row.antwoorder, row.antwoorder_functie, row.antwoorder_telefoon),
    op: row.beantwoord_op.toISOString(),
  }
}

function standVan(termijn: string, vandaag: string): 'open' | 'bijna' | 'voorbij' {
  if (termijn < vandaag) return 'voorbij'
  const days = (Date.parse(termijn) - Date.parse(vandaag)) / 86_400_000
  return days <= 2 ? 'bijna' : 'open'
}

const mens = (naam: string | null, functie: string | null, telefoon: string | null) => ({
  naam: naam ?? '',
  functie: functie ?? '',
  telefoon,
})
