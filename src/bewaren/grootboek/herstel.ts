import pg from 'pg'
import { asLoader } from '../../kernel/migrate.ts'
import { kenmerkVan, type Regel, readGrootboek } from './bestand.ts'
import { standVan } from './stand.ts'

export type Herstel = {
  regels: number
  casussen: number
  onderdelen: number
  aanmeldingen: number
  /** Requests of the rights desk and consulten, which hang on no casus. */
  losse: number
  beeindigd: number
  /** Running casussen that have no casusregisseur now, by id: someone must be asked. */
  zonderRegisseur: string[]
}

/**
 * Applies the ledger to a database that was put back from an older copy: what was destroyed is destroyed again, ended involvements,
 * appointments, accounts, withdrawn bijdragen and consents end again, and everyone signs in anew. As the owner, in one transaction; asking
 * it again changes nothing. Throws a GrootboekFout when the file can't be trusted.
 */
export async function herstelGrootboek(ownerUrl: string, key: Buffer, pad: string): Promise<Herstel> {
  const stand = standVan(await readGrootboek(pad, key))
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await asLoader(client, () => apply(client, key, stand))
  } finally {
    await client.end()
  }
}

async function apply(client: pg.Client, key: Buffer, stand: readonly Regel[]): Promise<Herstel> {
  await client.query("select pg_advisory_xact_lock(hashtext('verbonden grootboek'))")
  const { rows } = await client.query<{ id: string }>('select id from grootboek')
  const known = new Set(rows.map(({ id }) => id))
  const missing = stand.filter(({ id }) => !known.has(id))
  // Whoever ends here may have had a successor that the copy doesn't know yet; people mend that, access doesn't come back for it.
  for (const tabel of ['betrokkenheid', 'casus'])
    await client.query(`alter table ${tabel} disable trigger bewaak_vaste_rollen`)
  const gone = await destroyAgain(client, key, stand)
  const beeindigd = await endAgain(client, missing)
  for (const regel of missing) await remember(client, regel)
  if (missing.length > 0) await endSessions(client)
  for (const tabel of ['betrokkenheid', 'casus'])
    await client.query(`alter table ${tabel} enable trigger bewaak_vaste_rollen`)
  return { regels: missing.length, ...gone, beeindigd, zonderRegisseur: await findZonderRegisseur(client) }
}

/** Tables whose rows a ledger entry can name, under the kind that its keyed hash was made with. */
const onderdelen = [
  'bijdrage',
  'weerwoord',
  'afspraak',
  'overleg',
  'eerdere_vraag',
  'casusstap',
  'gebeurtenis',
]

async function destroyAgain(client: pg.Client, key: Buffer, stand: readonly Regel[]) {
  const gone = new Set(stand.flatMap(({ kenmerken }) => kenmerken))
  const found = async (tabel: string) => {
    if (gone.size === 0) return []
    const { rows } = await client.query<{ id: string }>(`select id from ${tabel}`)
    return rows.map(({ id }) => id).filter((id) => gone.has(kenmerkVan(key, tabel, id).toString('hex')))
  }
  const casussen = await found('casus')
  for (const id of casussen) await client.query('select bewaren.wis_casus($1)', [id])
  const gewist = stand.flatMap(({ soort, object }) =>
    soort === gewistSoort && object !== null ? [object] : [],
  )
  const { rows } = await client.query<{ id: string }>(
    'select id from aanmelding where id = any ($1::uuid[])',
    [gewist],
  )
  const aanmeldingen = [...(await found('aanmelding')), ...rows.map(({ id }) => id)]
  await client.query('select bewaren.wis_aanmeldingen($1::uuid[])', [aanmeldingen])
  const items: string[] = []
  for (const tabel of onderdelen) items.push(...(await found(tabel)))
  await client.query('select bewaren.wis_onderdelen($1::uuid[])', [items])
  const losse = { verzoeken: await found('verzoek'), consulten: await found('consult') }
  await client.query('select bewaren.wis_verzoeken($1::uuid[]), bewaren.wis_consulten($2::uuid[])', [
    losse.verzoeken,
    losse.consulten,
  ])
  return {
    casussen: casussen.length,
    aanmeldingen: aanmeldingen.length,
    losse: losse.verzoeken.length + losse.consulten.length,
    onderdelen: items.length,
  }
}

/** An aanmelding that was refused or thrown away: known by its uuid, since the act that did so has no key. */
const gewistSoort = 'aanmelding_gewist'

type Einde = { tabel: string; zet: string }
/** What ends, and how its value is put back. */
const eindes: Record<string, Einde> = {
  betrokkenheid_beeindigd: { tabel: 'betrokkenheid', zet: "tot = nullif($2, '')::date" },
  aanstelling_gewijzigd: { tabel: 'actor', zet: "tot = nullif($2, '')::date" },
  account_geblokkeerd: { tabel: 'account', zet: "geblokkeerd_op = nullif($2, '')::timestamptz" },
  bijdrage_ingetrokken: { tabel: 'bijdrage', zet: 'status = $2, versie = versie + 1' },
}

/** Of each thing that ended, the last that was said about it. */
async function endAgain(client: pg.Client, missing: readonly Regel[]): Promise<number> {
  let count = await withdrawAgain(client, missing)
  const last = new Map(
    missing
      .filter(({ object, soort }) => object !== null && soort in eindes)
      .map((r) => [`${r.soort}:${r.object}`, r]),
  )
  for (const { soort, object, waarde } of last.values()) {
    const einde = eindes[soort]
    if (!einde) continue
    const { rowCount } = await client.query(`update ${einde.tabel} set ${einde.zet} where id = $1`, [
      object,
      waarde,
    ])
    count += rowCount ?? 0
  }
  return count
}

/** A consent is a row of answers: what was taken back is added again, for the same eyes as the consent itself. */
async function withdrawAgain(client: pg.Client, missing: readonly Regel[]): Promise<number> {
  let count = 0
  for (const { object, waarde } of missing.filter(({ soort }) => soort === 'toestemming_ingetrokken')) {
    const { rowCount } = await client.query(
      `insert into toestemming_antwoord (casus_id, toestemming_id, persoon_id, antwoord, wijze, gezegd_op, door, publiek, jeugdige_vanaf, ouder_vanaf)
       select t.casus_id, t.id, p.id, $3, $4, $5, a.id, t.publiek, t.jeugdige_vanaf, t.ouder_vanaf
       from toestemming t join persoon p on p.casus_id = t.casus_id and p.id = $2 join actor a on a.id = $6 where t.id = $1`,
      [object, ...waarde.split('|')],
    )
    count += rowCount ?? 0
  }
  return count
}

/** The database's own ledger and certificates catch up; a proposal that the copy still holds open is over. */
async function remember(client: pg.Client, r: Regel): Promise<void> {
  await client.query(
    `insert into grootboek (id, soort, kenmerken, object, waarde, op) values ($1, $2, array(select decode(k, 'hex') from unnest($3::text[]) k), $4, $5, $6)`,
    [r.id, r.soort, r.kenmerken, r.object, r.waarde, r.op],
  )
  await client.query(
    `update vernietigingsvoorstel set status = 'vervallen', versie = versie + 1 where id = $1 and status in ('open', 'nagekeken', 'goedgekeurd')`,
    [r.id],
  )
  if (r.bewijs)
    await client.query(
      'insert into verklaring select * from jsonb_populate_record(null::verklaring, $1) on conflict do nothing',
      [JSON.stringify(r.bewijs)],
    )
}

async function endSessions(client: pg.Client): Promise<void> {
  await client.query('set local role deur')
  await client.query(
    "update sec.sessie set beeindigd_op = sec.nu(), beeindigd_reden = 'uitgelogd' where beeindigd_op is null",
  )
  await client.query('set local role verbonden_owner')
}

async function findZonderRegisseur(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{
    id: string
  }>(`select c.id from casus c where c.fase <> 'gesloten' and c.afgeschermd_op is null
    and not exists (select from betrokkenheid b where b.casus_id = c.id and 'casusregisseur' = any (b.rollen) and (b.tot is null or b.tot > sec.vandaag()))
    order by c.id`)
  return rows.map(({ id }) => id)
}
