import type pg from 'pg'
import { asLoader } from '../kernel/migrate.ts'
import type { Wereld } from './samples/wereld.ts'
import { asOwner } from './start-klok.ts'

/** What `zvh` says of keeping, as its regime file would: five years after first processing, two extension cases (Wgs 1.8 lid 7, BGS 1.16). */
const bewaren = {
  termijn: 'P5Y',
  vanaf: 'eerste_verwerking',
  geweigerd: 'direct',
  verlengen: ['niet_afgesloten', 'grote_kans_op_terugval'].map((code) => ({
    code,
    uitleg: { nl: code, en: code },
    maximaal: 'P2Y',
  })),
  grond: 'wgs-1.8',
  vastgesteld: 'wet',
  uitleg: { nl: 'Vijf jaar na de eerste verwerking.', en: 'Five years after first processing.' },
}
const versie = 90

/**
 * A casus under `zvh` with marieke as casusregisseur, nadia as vaste persoon and bart taking part, first processed so many days ago, with
 * two bijdragen by bart: one as old as the casus, one of today. Made as the owner, since this region runs no `zvh`.
 */
export function makeZvhCasus(
  w: Wereld,
  dagenOud: number,
  more: { gesloten?: number; zelfdeCasus?: true } = {},
): Promise<string> {
  return asOwner(w.api.database, (client) =>
    asLoader(client, () => load(client, w, dagenOud, more.gesloten ?? null, more.zelfdeCasus === true)),
  )
}

async function load(
  client: pg.Client,
  w: Wereld,
  dagenOud: number,
  gesloten: number | null,
  zelfde: boolean,
): Promise<string> {
  const nr = zelfde ? versie + 1 : versie
  await client.query(
    `insert into regime (code, versie, naam, geldig_van, actief, gegevens) select 'zvh', $1, 'Zorg- en Veiligheidshuis (proef)', '2020-01-01', false,
      gegevens || jsonb_build_object('bewaren', $2::jsonb, 'sluiten', jsonb_build_object('heropenen', $3::text, 'afgeschermd', true))
      from regime where code = 'pga' order by versie limit 1 on conflict do nothing`,
    [nr, JSON.stringify(bewaren), zelfde ? 'zelfde_casus' : 'nieuwe_aanmelding'],
  )
  const { rows } = await client.query(
    `insert into casus (regime_code, regime_versie, vraag, vraag_op, fase, start, gesloten_op, geen_vaste_persoon_reden, geen_vaste_persoon_tot)
     values ('zvh', $1, 'Wat nu?', sec.vandaag() - $2::int, case when $3::int is null then 'in_uitvoering' else 'gesloten' end,
       sec.nu() - make_interval(days => $2), sec.nu() - make_interval(days => $3), 'proef', sec.vandaag() + 30) returning id`,
    [nr, dagenOud, gesloten],
  )
  const id = rows[0].id as string
  await client.query(`insert into persoon (casus_id, soort, roepnaam) values ($1, 'jeugdige', 'Quinten')`, [
    id,
  ])
  for (const [wie, rol] of deelnemers)
    await client.query(
      `insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, casus_start, van)
       select $1, 'professional', array[$2], a.id, a.organisatie_id, sec.nu(), sec.vandaag() - $3::int from actor a where a.id = $4`,
      [id, rol, dagenOud, w.actor[wie]],
    )
  if (gesloten !== null) {
    await client.query('update casus set afgeschermd_op = gesloten_op where id = $1', [id])
    await client.query('update betrokkenheid set afgeschermd = true where casus_id = $1', [id])
  }
  for (const oud of [dagenOud, 0])
    await client.query(
      `insert into bijdrage (casus_id, soort, categorie, tekst, organisatie_id, door, eerste_verwerking)
       values ($1, 'zorg', 'onderwijs', $2, $3, $4, sec.nu() - make_interval(days => $5))`,
      [id, oud === 0 ? 'van nu' : 'van toen', w.organisatie.bart, w.actor.bart, oud],
    )
  return id
}

const deelnemers = [
  ['marieke', 'casusregisseur'],
  ['nadia', 'vaste_persoon'],
  ['bart', 'deelnemer'],
  ['rob', 'deelnemer'],
] as const

/** A proposal of the job that waits, without a casus behind it. */
export async function makeVoorstel(w: Wereld, stand: 'open' | 'nagekeken'): Promise<string> {
  const [row] = await w.owner(
    `insert into vernietigingsvoorstel (wat, regime_code, regel, grond, uiterlijk, aantallen, status, nagekeken_door, nagekeken_op)
     values ('aanmeldingen', 'pga', 'concept', 'eigen termijn', sec.vandaag(), '{"aanmelding": 1}', $1, $2, case when $2::uuid is not null then sec.nu() end) returning id`,
    [stand, stand === 'open' ? null : w.actor.joost],
  )
  return row?.id ?? ''
}
