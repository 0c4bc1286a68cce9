import type { AfspraakAntwoord, AkkoordAntwoord, Mens } from './contract.ts'
import { isOwnAnswer } from './give-akkoord.ts'
import { zietMens } from './kijkers.ts'
import { akkoordWijze, mayAfspraakWijzigen, mayStatus, type Wie } from './policy.ts'
import { presentPubliek } from './present-spoor.ts'
import type { AfspraakRow, AkkoordRow } from './sql.ts'
import { isLopend, statusOvergangen } from './states.ts'

type Given = {
  rows: AfspraakRow[]
  akkoorden: AkkoordRow[]
  mensen: Mens[]
  wie: Wie
  vandaag: string
  magSchrijven: boolean
}

/** Afspraken with who agreed: every young person and parent of the case stands there, also when nobody asked yet. */
export function presentAfspraken(given: Given): AfspraakAntwoord[] {
  const answers = Map.groupBy(given.akkoorden, (akkoord) => akkoord.afspraak_id)
  const series = Map.groupBy(given.rows, (row) => row.reeks_id)
  return given.rows.map((row) => {
    const others = row.reeks_id === null ? [] : (series.get(row.reeks_id) ?? [])
    return {
      id: row.id,
      spoorId: row.spoor_id,
      tekst: row.tekst,
      eigenaarId: row.eigenaar_id,
      datum: row.datum,
      begintOp: row.begint_op?.toISOString() ?? null,
      eindigtOp: row.eindigt_op?.toISOString() ?? null,
      plaats: row.plaats,
      tegenprestatie: row.tegenprestatie,
      jeugdigeErbij: row.jeugdige_erbij,
      sanctie: row.sanctie,
      nogNietKunnen: row.nog_niet_kunnen,
      nogNietBewijs: row.nog_niet_bewijs,
      status: row.status,
      toelichting: row.status_toelichting,
      reeks:
        row.reeks_id === null
          ? null
          : { id: row.reeks_id, nr: others.indexOf(row) + 1, totaal: others.length },
      publiek: presentPubliek(row),
      akkoorden: presentAkkoorden(row, answers.get(row.id) ?? [], given),
      versie: row.versie,
      abilities: abilitiesOf(row, given),
    }
  })
}

function abilitiesOf(row: AfspraakRow, { wie, magSchrijven }: Given): AfspraakAntwoord['abilities'] {
  const facts = { door: row.door, eigenaarId: row.eigenaar_id }
  return {
    magWijzigen: magSchrijven && isLopend[row.status] && !mayAfspraakWijzigen(wie, facts),
    statussen: magSchrijven && !mayStatus(wie, facts) ? [...statusOvergangen[row.status]] : [],
  }
}

function presentAkkoorden(row: AfspraakRow, answers: AkkoordRow[], given: Given): AkkoordAntwoord[] {
  return given.mensen
    .filter(
      (mens) =>
        ((mens.kant === 'jeugdige' || mens.kant === 'ouder') && mens.actief) ||
        answers.some((k) => k.betrokkenheid_id === mens.id),
    )
    .map((mens) =>
      presentAkkoord(
        row,
        mens,
        answers.find((k) => k.betrokkenheid_id === mens.id),
        given,
      ),
    )
    .sort((a, b) => order[a.kant] - order[b.kant])
}

const isGezin = (kant: Mens['kant']): kant is 'jeugdige' | 'ouder' => kant === 'jeugdige' || kant === 'ouder'

const order: Record<Mens['kant'], number> = { jeugdige: 0, ouder: 1, jim: 2, professional: 3 }

function presentAkkoord(
  row: AfspraakRow,
  mens: Mens,
  answer: AkkoordRow | undefined,
  given: Given,
): AkkoordAntwoord {
  const open = given.magSchrijven && isLopend[row.status]
  const wijze = open ? akkoordWijze(given.wie, mens) : null
  return {
    betrokkenheidId: mens.id,
    kant: mens.kant,
    naam: mens.roepnaam || mens.naam,
    antwoord: answer?.antwoord ?? null,
    watMaaktJa: answer?.wat_maakt_ja ?? '',
    gevolgNee: answer?.gevolg_nee ?? '',
    redenNietGevraagd: answer?.reden_niet_gevraagd ?? '',
    verteldAan: answer?.verteld_aan ?? '',
    verteldOp: answer?.verteld_op ?? null,
    op: answer?.op.toISOString() ?? null,
    versie: answer?.versie ?? 0,
    ziet: !isGezin(mens.kant) || zietMens(presentPubliek(row), mens, given.vandaag),
    wijze: wijze === 'noteren' && isOwnAnswer(answer) ? null : wijze,
  }
}
