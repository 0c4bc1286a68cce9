import { holds } from '../../kernel/actor.ts'
import { clock } from '../../kernel/clock.ts'
import { sql, type Tx } from '../../kernel/db.ts'
import { record } from '../../kernel/tijdlijn.ts'
import type { MijnToegang, Stand } from './contract.ts'
import { type ScreeningRow, screeningColumns, selectEisen } from './sql.ts'
import { type Eis, standVan } from './stand-van.ts'

type Row = ScreeningRow & { id: string; naam: string }

/** What the acting person lacks and what soon runs out, who can mend that, and for who manages an organisation the same of colleagues. */
export async function readMijnToegang(tx: Tx, spoor: string): Promise<MijnToegang> {
  const { actorId, organisatieId, soort } = tx.actor
  if (soort !== 'medewerker' || organisatieId === null) return { standen: [], beheerders: [], collegas: [] }
  const eisen = await selectEisen(tx)
  const [own] = await tx.many<Row>(sql`select a.id, a.naam, ${screeningColumns} from actor a
    left join screening s on s.actor_id = a.id where a.id = ${actorId}`)
  const beheerders = await tx.many<
    MijnToegang['beheerders'][number]
  >(sql`select a.naam, a.telefoon from actor a
    where a.organisatie_id = ${organisatieId} and 'beheer' = any (a.mandaten) and a.id <> ${actorId} and ${nu} order by a.naam limit 3`)
  return {
    standen: standenVan(await mijnEisen(tx, eisen), own ?? null),
    beheerders,
    collegas: holds(tx.actor, 'beheer') ? await readCollegas(tx, eisen, spoor) : [],
  }
}

/** Whoever works only under a regime that asks nothing (`steun`) is never told to get a VOG: what is asked counts where one works. */
async function mijnEisen(tx: Tx, eisen: readonly Eis[]): Promise<Eis[]> {
  const rows = await tx.many<{
    code: string
  }>(sql`select distinct b.regime_code as code from betrokkenheid b where b.actor_id = ${tx.actor.actorId}
      and (b.tot is null or b.tot >= sec.vandaag())
    union select e.regime_code from toegangseis e where e.alleen_wgs`)
  const mine = new Set([...rows.map((r) => r.code), ...tx.actor.mandaten.map((m) => m.split(':')[0] ?? '')])
  return eisen.filter(({ code }) => mine.has(code))
}

const nu = sql`a.van <= sec.vandaag() and (a.tot is null or a.tot >= sec.vandaag())`

/** Only what asks for something: a regime for which all is well is not mentioned. */
const standenVan = (eisen: readonly Eis[], row: Row | null): Stand[] =>
  eisen.map((eis) => standVan(eis, row, clock.today())).filter((s) => s.mist.length + s.binnenkort.length > 0)

/** Colleagues of whom something is known, or who need it to get in at all; nobody else, since `steun` asks nothing of anyone. */
async function readCollegas(tx: Tx, eisen: readonly Eis[], spoor: string): Promise<MijnToegang['collegas']> {
  const rows = await tx.many<Row>(sql`select a.id, a.naam, ${screeningColumns} from actor a
    left join screening s on s.actor_id = a.id
    where a.organisatie_id = ${tx.actor.organisatieId} and a.id <> ${tx.actor.actorId} and ${nu}
      and (s.actor_id is not null or sec.alleen_wgs()) order by a.naam limit 200`)
  const collegas = rows
    .map((row) => ({ actorId: row.id, naam: row.naam, standen: standenVan(eisen, row) }))
    .filter((collega) => collega.standen.length > 0)
  await record(tx, {
    activiteit: 'toegang',
    actie: 'toegang.collegas',
    object: `organisatie:${tx.actor.organisatieId}`,
    betrokkenen: [],
    spoor,
  })
  return collegas
}
