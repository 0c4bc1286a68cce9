import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Handeling } from './gather-activiteiten.ts'
import { describeActiviteiten } from './gather-activiteiten.ts'

const toegang = fileURLToPath(new URL('../../db/toegang.md', import.meta.url))

/**
 * Evidence for a privacy audit (Wgs 1.10, BGS 1.18) as one value: the register with every route, regimes and grounds with their versions, the
 * policies of the database in words, the last review of rights, verifications and use of the log, certificates of destruction. Nothing of a casus.
 */
export async function gatherBewijs(
  tx: Tx,
  handelingen: readonly Handeling[],
  spoor: string,
): Promise<Record<string, unknown>> {
  const rows = async (query: ReturnType<typeof sql>) => tx.many<Record<string, unknown>>(query)
  const bewijs = {
    gemaaktOp: clock.now().toISOString(),
    door: tx.actor.soort === 'systeem' ? 'opdrachtregel' : tx.actor.functie,
    register: describeActiviteiten(handelingen),
    regimes: await rows(
      sql`select code, versie, naam, geldig_van::text as "geldigVan", geldig_tot::text as "geldigTot", gegevens from regime order by 1, 2`,
    ),
    gronden: await rows(
      sql`select code, versie, geldig_van::text as "geldigVan", geldig_tot::text as "geldigTot", gegevens from grond order by 1, 2`,
    ),
    deelregels: await rows(
      sql`select regime_code as regime, regime_versie as versie, partij, categorie, richting, uitkomst, grond, mits, reden
        from deelregel order by 1, 2, 3, 4, 5`,
    ),
    migraties: await rows(sql`select naam, hash, op from migratie order by 1`),
    toegang: await readFile(toegang, 'utf8'),
    autorisatiecontroles:
      await rows(sql`select c.jaar, c.op, c.uiterlijk::text, o.naam as organisatie, count(*)::int as punten,
        count(*) filter (where p.uitkomst = 'open')::int as open, count(*) filter (where p.uitkomst = 'bevestigd')::int as bevestigd,
        count(*) filter (where p.uitkomst = 'ingetrokken')::int as ingetrokken
      from autorisatiecontrole c join autorisatiepunt p on p.controle_id = c.id join organisatie o on o.id = p.organisatie_id
      group by c.id, o.naam order by c.op desc, o.naam limit 2000`),
    logcontroles: await rows(
      sql`select op, ketens, regels::float8 as regels, fouten, duur_ms as "duurMs" from logcontrole order by op desc limit 100`,
    ),
    loggebruik: await rows(
      sql`select doel, motivering, wijze, van::text, tot::text, op from loggebruik order by op desc limit 1000`,
    ),
    vernietigingen:
      await rows(sql`select wat, grond, regime_code as regime, aantallen, op, encode(hash, 'hex') as hash
      from vernietiging order by op desc limit 5000`),
  }
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'toezicht.bewijs',
    object: 'bewijs',
    betrokkenen: [],
    spoor,
  })
  return bewijs
}
