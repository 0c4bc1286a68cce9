import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { DubbelenAntwoord } from './contract.ts'
import { describeReden } from './dubbelen/index.ts'
import { type CasusKandidaat, findCasusKandidaten } from './find-casus-kandidaten.ts'
import { findKandidaten } from './find-kandidaten.ts'
import { getAanmelding } from './get-aanmelding.ts'
import { mayAanmelding } from './policy.ts'
import { naamOf } from './present.ts'
import type { Sleutels } from './sleutels.ts'
import { type AanmeldingRow, aanmeldingColumns, aanmeldingTables } from './sql.ts'
import { isConcept, isMogelijk } from './states.ts'

type Merged = AanmeldingRow & { samenvoeging_id: string; samengevoegd_op: Date }

/** Who may be the same young person, with reasons, among aanmeldingen and own casussen, and what was merged into this one. Logs everyone who was shown. */
export async function listDubbelen(
  tx: Tx,
  id: string,
  sleutels: Sleutels,
  spoor: string,
): Promise<DubbelenAntwoord> {
  const a = await getAanmelding(tx, id)
  const kandidaten = await findKandidaten(tx, a, sleutels)
  const casussen = await findCasusKandidaten(tx, a, sleutels)
  const merged =
    await tx.many<Merged>(sql`select ${aanmeldingColumns}, s.id as samenvoeging_id, s.op as samengevoegd_op
    from ${aanmeldingTables} join samenvoeging s on s.aanmelding_id = a.id where s.met_id = ${a.id} and s.ongedaan_op is null order by s.op`)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.dubbelen',
    object: `aanmelding:${a.id}`,
    betrokkenen: [
      a,
      ...kandidaten.map((k) => k.aanmelding),
      ...casussen.map((k) => k.persoon),
      ...merged,
    ].map((one) => one.log_naam),
    spoor,
  })
  const mayHerkennen =
    isMogelijk(a.regime.instap, a.status, 'herkennen') && mayAanmelding(tx.actor, 'herkennen', a) === null
  const may = (other: AanmeldingRow) =>
    maySamen(a, other) && mayAanmelding(tx.actor, 'samenvoegen', a) === null
  return {
    dubbelen: kandidaten.map(({ aanmelding: k, oordeel, redenen }) => ({
      id: k.id,
      status: k.status,
      naam: naamOf(k),
      geboortedatum: k.geboortedatum,
      adres: k.adres,
      postcode: k.postcode,
      woonplaats: k.woonplaats,
      telefoonJeugdige: k.telefoon_jeugdige,
      school: k.school,
      reden: k.reden,
      afzender:
        k.afzender_naam === null
          ? null
          : { naam: k.afzender_naam, functie: k.afzender_functie ?? '', organisatie: k.afzender_organisatie },
      verzondenOp: k.verzonden_op?.toISOString() ?? null,
      oordeel: oordeel === 'zelfde' ? 'zelfde' : 'waarschijnlijk',
      redenen: redenen.map((code) => ({ code, zin: describeReden(code) })),
      magSamenvoegen: may(k),
    })),
    casussen: casussen.map((k) => presentCasus(k, mayHerkennen)),
    samengevoegd: merged.map((m) => ({
      samenvoegingId: m.samenvoeging_id,
      id: m.id,
      naam: naamOf(m),
      op: m.samengevoegd_op.toISOString(),
      magOngedaan: mayAanmelding(tx.actor, 'splitsen', a) === null,
    })),
  }
}

function presentCasus(
  { persoon: p, oordeel, redenen, herkenning: h }: CasusKandidaat,
  magHerkennen: boolean,
) {
  return {
    casusId: p.casus_id,
    fase: p.fase,
    naam: naamOf(p),
    geboortedatum: p.geboortedatum,
    adres: p.adres,
    woonplaats: p.woonplaats,
    telefoonJeugdige: p.telefoon,
    oordeel: oordeel === 'niet' ? null : oordeel,
    redenen: redenen.map((code) => ({ code, zin: describeReden(code) })),
    herkenning: h ? { id: h.id, antwoord: h.antwoord, door: h.door_naam, op: h.op.toISOString() } : null,
    magHerkennen,
  }
}

/** A concept goes with a concept, what was sent with what was sent: nobody's concept becomes seen by merging. */
export function maySamen(a: AanmeldingRow, other: AanmeldingRow): boolean {
  return (
    a.regime_code === other.regime_code &&
    isConcept(a.status) === isConcept(other.status) &&
    [a, other].every((one) => isMogelijk(one.regime.instap, one.status, 'samenvoegen'))
  )
}
