import { sql, type Tx } from '../../kernel/db.ts'
import type { Regime } from '../../regime/index.ts'
import type { GelezenAanmelding, Melding } from '../inlezen/index.ts'
import type { Sleutels } from '../sleutels.ts'

export type GelezenRij = {
  aanmelding: GelezenAanmelding
  vingerafdruk: string
  waarschuwingen: readonly Melding[]
}
export type Stored = { id: string; log_naam: string }

const BATCH = 500

/** Stores accepted rows as concepten of the acting sender, in the running transaction. Answers the new ones; rows known before change nothing. */
export async function storeRijen(
  tx: Tx,
  inlezingId: string,
  regime: Regime,
  rijen: readonly GelezenRij[],
  sleutels: Sleutels,
): Promise<Stored[]> {
  const nieuw: Stored[] = []
  for (let begin = 0; begin < rijen.length; begin += BATCH) {
    const deel = rijen.slice(begin, begin + BATCH)
    const ids = await tx.many<{ id: string }>(
      sql`select uuidv7() as id from generate_series(1, ${deel.length}::int)`,
    )
    const records = deel.map((rij, i) => recordOf(ids[i]?.id ?? '', rij, sleutels, regime.gegevens.bsn))
    nieuw.push(...(await insertBatch(tx, inlezingId, regime, records)))
  }
  return nieuw
}

function recordOf(
  id: string,
  { aanmelding, vingerafdruk, waarschuwingen }: GelezenRij,
  sleutels: Sleutels,
  metBsn: boolean,
) {
  const {
    voornaam = '',
    tussenvoegsel = '',
    achternaam,
    geboortedatum,
    bsn: gelezenBsn,
    adres = '',
    postcode = '',
    woonplaats = '',
    telefoonJeugdige = '',
    telefoonOuder = '',
    emailJeugdige = '',
    school = '',
    vraagJeugdige = '',
    reden,
    watGeprobeerd = '',
    ...overig
  } = aanmelding
  const bsn = metBsn ? gelezenBsn : undefined
  return {
    id,
    roepnaam: voornaam,
    tussenvoegsel,
    achternaam,
    geboortedatum: geboortedatum ?? null,
    bsn_versleuteld: bsn ? sleutels.bsn.encrypt(bsn, { tabel: 'aanmelding', id }).toString('base64') : null,
    bsn_index: bsn ? sleutels.bsn.index(bsn).toString('base64') : null,
    adres,
    postcode,
    woonplaats,
    telefoon_jeugdige: telefoonJeugdige,
    telefoon_ouder: telefoonOuder,
    email: emailJeugdige,
    school,
    vraag: vraagJeugdige,
    reden,
    geprobeerd: watGeprobeerd,
    overig: Object.fromEntries(Object.entries(overig).map(([veld, waarde]) => [veld, String(waarde)])),
    waarschuwingen: waarschuwingen.map(({ veld, code, reden: zin }) => ({ veld, code, reden: zin })),
    blok: sleutels.blok({
      voornaam,
      tussenvoegsel,
      achternaam,
      geboortedatum,
      telefoon: telefoonJeugdige,
      adres,
      postcode,
      woonplaats,
    }),
    vingerafdruk: sleutels.vingerafdruk(vingerafdruk).toString('base64'),
  }
}

/** One statement of one shape for any number of rows: it is planned once. */
async function insertBatch(tx: Tx, inlezingId: string, regime: Regime, records: object[]): Promise<Stored[]> {
  return tx.many<Stored>(sql`insert into aanmelding (id, regime_code, regime_versie, bron, door, organisatie_id, inlezing_id, roepnaam,
      tussenvoegsel, achternaam, geboortedatum, bsn_versleuteld, bsn_index, adres, postcode, woonplaats, telefoon_jeugdige, telefoon_ouder,
      email, school, vraag, reden, geprobeerd, overig, waarschuwingen, blok, vingerafdruk)
    select x.id, ${regime.code}, ${regime.versie}, 'inlezen', ${tx.actor.actorId}, ${tx.actor.organisatieId}, ${inlezingId}, x.roepnaam,
      x.tussenvoegsel, x.achternaam, x.geboortedatum, decode(x.bsn_versleuteld, 'base64'), decode(x.bsn_index, 'base64'), x.adres,
      x.postcode, x.woonplaats, x.telefoon_jeugdige, x.telefoon_ouder, x.email, x.school, x.vraag, x.reden, x.geprobeerd, x.overig,
      x.waarschuwingen, array(select jsonb_array_elements_text(x.blok)), decode(x.vingerafdruk, 'base64')
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as x (id uuid, roepnaam text, tussenvoegsel text, achternaam text,
      geboortedatum date, bsn_versleuteld text, bsn_index text, adres text, postcode text, woonplaats text, telefoon_jeugdige text,
      telefoon_ouder text, email text, school text, vraag text, reden text, geprobeerd text, overig jsonb, waarschuwingen jsonb,
      blok jsonb, vingerafdruk text)
    on conflict (door, regime_code, vingerafdruk) do nothing returning id, log_naam`)
}
