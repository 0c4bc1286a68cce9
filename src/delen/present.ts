import type { Bijdrage } from './contract.ts'
import { mayCorrect, maySpeakBack, mayTellOwnSide, mayWithdraw } from './policy.ts'
import type { BijdrageRow, DeelCasus, Deelnemer } from './sql.ts'

export type Lezer = { casus: DeelCasus; deelnemers: readonly Deelnemer[]; organisatieId: string | null }

/** A row as its reader may know it: of the audience only organisations whose part in this casus the reader sees. */
export function presentBijdrage(row: BijdrageRow, lezer: Lezer): Bijdrage {
  const { casus } = lezer
  return {
    id: row.id,
    casusId: row.casus_id,
    soort: row.soort,
    categorie: row.categorie,
    tekst: row.tekst,
    noodzaak: row.noodzaak,
    gebeurdOp: row.gebeurd_op,
    voorwaarden: { alleenOrientatie: row.alleen_orientatie, eerstVragen: row.eerst_vragen },
    bron: presentBron(row),
    status: row.status,
    statusReden: row.status_reden,
    vervangt: row.vervangt_id,
    vervangenDoor: row.vervangen_door,
    eersteVerwerking: row.eerste_verwerking.toISOString(),
    verlooptOp: row.verloopt_op,
    publiek: presentPubliek(row, lezer),
    achterhoudReden: casus.kant === 'professional' || row.ikzelf ? row.achterhoud_reden : '',
    geheim:
      row.geheim_grond === null
        ? null
        : {
            grond: row.geheim_grond,
            uitleg: row.organisatie_id === lezer.organisatieId ? row.geheim_uitleg : '',
            toestemmingId: row.organisatie_id === lezer.organisatieId ? row.toestemming_id : null,
          },
    toestemmingId:
      row.organisatie_id !== null && row.organisatie_id === lezer.organisatieId ? row.toestemming_id : null,
    eigenKant: presentEigenKant(row),
    weerwoorden: row.weerwoorden,
    versie: row.versie,
    abilities: {
      magCorrigeren: mayCorrect(casus, row) === null,
      magIntrekken: mayWithdraw(casus, row) === null,
      magWeerwoord: maySpeakBack(casus, casus.kant, row) === null,
      magEigenKant: mayTellOwnSide(casus, casus.kant, row) === null,
    },
  }
}

function presentBron(row: BijdrageRow): Bijdrage['bron'] {
  if (row.organisatie_id === null) {
    const kant = row.familie ?? 'jeugdige'
    return {
      kant,
      naam: row.familie_naam ?? '',
      functie: row.familie_relatie ?? '',
      organisatie: null,
      telefoon: null,
      ikzelf: row.ikzelf,
    }
  }
  return {
    kant: 'professional',
    naam: row.naam ?? '',
    functie: row.functie ?? '',
    telefoon: row.telefoon,
    ikzelf: row.ikzelf,
    organisatie: { id: row.organisatie_id, naam: row.organisatie ?? '' },
  }
}

function presentPubliek(row: BijdrageRow, { deelnemers }: Lezer): Bijdrage['publiek'] {
  const { publiek } = row
  const named = ({ id, naam }: Deelnemer) => ({ id, naam })
  const family = {
    jeugdigeVanaf: row.jeugdige_vanaf,
    ouderVanaf: row.ouder_vanaf,
    nietZonderToestemming: deelnemers.filter((d) => missesConsent(row, d)).map(named),
  }
  const seers = deelnemers.filter((d) => !missesConsent(row, d)).map(named)
  if (publiek === null) return { wie: 'allen', organisaties: seers, ...family }
  const known = seers.filter((d) => publiek.includes(d.id))
  const own = row.organisatie_id
  if (own !== null && !known.some((d) => d.id === own))
    known.unshift({ id: own, naam: row.organisatie ?? '' })
  return { wie: known.every((d) => d.id === own) ? 'eigen' : 'gekozen', organisaties: known, ...family }
}

/** Meant for all or for them, and still not theirs: what the database asks in `select_met_toestemming`, told to who looks at the audience. */
function missesConsent(row: BijdrageRow, d: Deelnemer): boolean {
  const meant = row.publiek === null || row.publiek.includes(d.id)
  const rests = row.organisatie_id === null || row.organisatie_id === d.id || row.toestemming_id !== null
  return meant && !rests && d.met_toestemming.includes(row.categorie)
}

/** Words told later answer the question, whoever wrote that it was still to be asked. */
function presentEigenKant(row: BijdrageRow): Bijdrage['eigenKant'] {
  const woorden = row.woorden.map(({ door, ...w }) => ({
    ...w,
    zelf: door !== row.door || row.familie === 'jeugdige',
  }))
  const told = woorden.length > 0
  return {
    staat: told ? 'gevraagd' : row.eigen_kant,
    uitleg: told ? '' : row.eigen_kant_uitleg,
    uiterlijk: told ? null : row.eigen_kant_uiterlijk,
    woorden,
  }
}
