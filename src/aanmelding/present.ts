import type { Actor } from '../kernel/actor.ts'
import { ageOn, clock } from '../kernel/clock.ts'
import type { AanmeldingAntwoord, AanmeldingRegel } from './contract.ts'
import { findOntbrekend } from './find-ontbrekend.ts'
import { mayAanmelding } from './policy.ts'
import type { Sleutels } from './sleutels.ts'
import type { AanmeldingRow } from './sql.ts'
import { acts, isMogelijk } from './states.ts'

/** The name as people say it; empty when none is known yet. */
export function naamOf(a: Pick<AanmeldingRow, 'roepnaam' | 'tussenvoegsel' | 'achternaam'>): string {
  return [a.roepnaam, a.tussenvoegsel, a.achternaam].filter((part) => part !== '').join(' ')
}

const afzenderOf = (a: AanmeldingRow) =>
  a.afzender_naam === null
    ? null
    : { naam: a.afzender_naam, functie: a.afzender_functie ?? '', organisatie: a.afzender_organisatie }

const leeftijdOf = (a: AanmeldingRow) =>
  a.geboortedatum === null ? null : ageOn(a.geboortedatum, clock.today())

/** One line of a list: never a BSN, never the story. */
export function presentRegel(a: AanmeldingRow): AanmeldingRegel {
  return {
    id: a.id,
    status: a.status,
    bron: a.bron,
    regimeCode: a.regime_code,
    naam: naamOf(a),
    geboortedatum: a.geboortedatum,
    leeftijd: leeftijdOf(a),
    vraag: a.vraag,
    gemaaktOp: a.gemaakt_op.toISOString(),
    verzondenOp: a.verzonden_op?.toISOString() ?? null,
    afzender: afzenderOf(a),
    ontvanger: a.ontvanger_naam,
    casusId: a.casus_id,
    ontbreekt: a.status === 'concept' ? findOntbrekend(a, clock.today()).length : null,
  }
}

export type Around = Pick<AanmeldingAntwoord, 'instemming' | 'samengevoegdMet' | 'vorige' | 'volgende'>

/** The whole aanmelding for who may see it, with what they can do. */
export function presentAanmelding(
  a: AanmeldingRow,
  actor: Actor,
  sleutels: Sleutels,
  around: Around,
): AanmeldingAntwoord {
  return {
    id: a.id,
    versie: a.versie,
    status: a.status,
    bron: a.bron,
    regime: { code: a.regime_code, versie: a.regime_versie, naam: a.regime_naam },
    naam: naamOf(a),
    leeftijd: leeftijdOf(a),
    velden: presentVelden(a, sleutels),
    overig: a.overig,
    waarschuwingen: a.waarschuwingen,
    afzender: afzenderOf(a),
    ontvanger: a.ontvanger_id === null ? null : { id: a.ontvanger_id, naam: a.ontvanger_naam ?? '' },
    gemaaktOp: a.gemaakt_op.toISOString(),
    verzondenOp: a.verzonden_op?.toISOString() ?? null,
    ontvangenDoor: a.ontvangen_naam,
    casusId: a.casus_id,
    ontbreekt: a.status === 'concept' ? findOntbrekend(a, clock.today()) : [],
    ...around,
    abilities: abilitiesOf(a, actor),
  }
}

function abilitiesOf(a: AanmeldingRow, actor: Actor): AanmeldingAntwoord['abilities'] {
  const able = (act: (typeof acts)[number]) =>
    isMogelijk(a.regime.instap, a.status, act) && mayAanmelding(actor, act, a) === null
  return Object.fromEntries(acts.map((act) => [act, able(act)])) as AanmeldingAntwoord['abilities']
}

function presentVelden(a: AanmeldingRow, sleutels: Sleutels): AanmeldingAntwoord['velden'] {
  return {
    ontvangerId: a.ontvanger_id,
    roepnaam: a.roepnaam,
    tussenvoegsel: a.tussenvoegsel,
    achternaam: a.achternaam,
    geboortedatum: a.geboortedatum,
    bsn:
      a.bsn_versleuteld === null
        ? ''
        : sleutels.bsn.decrypt(a.bsn_versleuteld, { tabel: 'aanmelding', id: a.id }),
    adres: a.adres,
    postcode: a.postcode,
    woonplaats: a.woonplaats,
    telefoonJeugdige: a.telefoon_jeugdige,
    telefoonOuder: a.telefoon_ouder,
    email: a.email,
    school: a.school,
    vraag: a.vraag,
    vraagNogNiet: a.vraag_nog_niet,
    reden: a.reden,
    geprobeerd: a.geprobeerd,
    kanLichter: a.kan_lichter,
    eerstGebeld: a.eerst_gebeld,
    gecontroleerd: a.gecontroleerd,
    geinformeerd: a.geinformeerd,
    geinformeerdReden: a.geinformeerd_reden,
    informerenVoor: a.informeren_voor,
    criteria: a.criteria,
  }
}
