import { sql, type Tx } from '../kernel/db.ts'
import { newSpoor, record } from '../kernel/tijdlijn.ts'
import type { RegimeCode } from '../regime/index.ts'
import { asTaak, type BewaarTools } from './als-taak.ts'
import { bewaarTermijn, gronden, type Regel } from './bewaar-termijn.ts'
import { type BewaarRegels, readRegels } from './regels.ts'
import { addTermijn, type Dag, subtractTermijn } from './termijn.ts'

type Regime = { code: RegimeCode; versie: number; regels: BewaarRegels }
type Stand = {
  casus_id: string
  regime_code: RegimeCode
  regime_versie: number
  eerste: Dag
  gesloten_op: Dag | null
  verlengd_tot: Dag | null
  stop: boolean
  voorgesteld: boolean
  opnieuw_vanaf: Dag | null
}
type Onderdeel = { casus_id: string; soort: string; id: string; eerste: Dag; verlengd_tot: Dag | null }
type Nieuw = {
  wat: 'casus' | 'onderdelen' | 'aanmeldingen' | 'verzoeken' | 'consulten'
  casusId: string | null
  regime: RegimeCode | 'alle'
  regel: Regel
  uiterlijk: Dag
  aantallen: Record<string, number>
  onderdelen: { soort: string; id: string }[]
}

/**
 * Proposes to destroy what will have had its term within the time ahead that the samenwerkingsverband chose; once a night, and harmless when
 * asked again. Decides nothing: two people do. Answers how many proposals it made.
 */
export function makeVoorstellen(tools: Pick<BewaarTools, 'db' | 'key'>): Promise<number> {
  return asTaak(tools, async (tx) => {
    const vandaag = (await tx.maybe<{ dag: Dag }>(sql`select sec.vandaag()::text as dag`))?.dag ?? ''
    const termijnen = await tx.many<{ code: string; termijn: string }>(
      sql`select code, termijn from bewaartermijn`,
    )
    const termijn = (code: string) => termijnen.find((t) => t.code === code)?.termijn ?? 'P30D'
    const tot = addTermijn(vandaag, termijn('vooraankondiging'))
    const regimes = await readRegimes(tx)
    const nieuw = [
      ...(await ofCasussen(tx, regimes, vandaag, tot)),
      ...(await ofAanmeldingen(tx, 'concept', termijn('concept'), vandaag)),
      ...(await ofAanmeldingen(tx, 'teruggetrokken', termijn('teruggetrokken'), vandaag)),
      ...(await ofLosse(tx, vandaag, (code) => subtractTermijn(vandaag, termijn(code)))),
    ]
    for (const n of nieuw) await insertVoorstel(tx, n)
    const wissingen = await tx.many(
      sql`select bewaren.stel_wissing_voor(gevolg) from bewaren.open_wissingen() gevolg`,
    )
    const items = await ofOnderdelen(tx, regimes, tot)
    for (const n of items) await insertVoorstel(tx, n)
    await record(tx, {
      activiteit: 'verantwoording',
      actie: 'bewaren.voorstellen',
      object: 'bewaartermijnen',
      betrokkenen: [],
      spoor: newSpoor(),
    })
    return nieuw.length + wissingen.length + items.length
  })
}

async function readRegimes(tx: Tx): Promise<Regime[]> {
  const rows = await tx.many<{ code: RegimeCode; versie: number; bewaren: unknown }>(
    sql`select code, versie, gegevens -> 'bewaren' as bewaren from regime`,
  )
  return rows.map(({ code, versie, bewaren }) => ({ code, versie, regels: readRegels(code, bewaren) }))
}

async function ofCasussen(tx: Tx, regimes: Regime[], vandaag: Dag, tot: Dag): Promise<Nieuw[]> {
  const stand =
    await tx.many<Stand>(sql`select casus_id, regime_code, regime_versie, eerste::text, gesloten_op::text, verlengd_tot::text, stop,
    voorgesteld, opnieuw_vanaf::text from bewaren.stand()`)
  const nieuw: Nieuw[] = []
  for (const c of stand) {
    const regels = regimes.find((r) => r.code === c.regime_code && r.versie === c.regime_versie)?.regels
    if (!regels) continue
    const uitkomst = bewaarTermijn(regels, {
      soort: 'casus',
      eerste: c.eerste,
      gesloten: c.gesloten_op,
      verlengdTot: c.verlengd_tot,
    })
    if (uitkomst.soort === 'geen') continue
    const { uiterlijk, regel } = uitkomst
    // The law's own limit doesn't wait for a decision: what is over it is read by nobody any more (Wgs 1.8 lid 7).
    if (uiterlijk < vandaag && regels.vanaf === 'eerste_verwerking')
      await tx.run(sql`select bewaren.scherm_af(${c.casus_id})`)
    if (uiterlijk > tot || c.stop || c.voorgesteld || (c.opnieuw_vanaf !== null && c.opnieuw_vanaf > vandaag))
      continue
    const row = await tx.maybe<{ aantallen: Record<string, number> }>(
      sql`select bewaren.tel(${c.casus_id}) as aantallen`,
    )
    const aantallen = row?.aantallen ?? {}
    nieuw.push({
      wat: 'casus',
      casusId: c.casus_id,
      regime: c.regime_code,
      regel,
      uiterlijk,
      aantallen,
      onderdelen: [],
    })
  }
  return nieuw
}

async function ofOnderdelen(tx: Tx, regimes: Regime[], tot: Dag): Promise<Nieuw[]> {
  const nieuw = new Map<string, Nieuw>()
  for (const { code, versie, regels } of regimes) {
    if (regels.vanaf !== 'eerste_verwerking' || regels.termijn === null) continue
    // One day more, because a term that ends on the last of February takes two days of a leap year along.
    const eersteTot = subtractTermijn(addTermijn(tot, 'P1D'), regels.termijn)
    const rows = await tx.many<Onderdeel>(sql`select casus_id, soort, id, eerste::text, verlengd_tot::text
      from bewaren.onderdelen_tot(${code}, ${versie}, ${eersteTot})`)
    const lastDays = new Map<Dag, string[]>()
    for (const row of rows) {
      const uitkomst = bewaarTermijn(regels, {
        soort: 'onderdeel',
        eerste: row.eerste,
        verlengdTot: row.verlengd_tot,
      })
      if (uitkomst.soort === 'geen') continue
      const { uiterlijk, regel } = uitkomst
      if (row.soort === 'bijdrage') lastDays.set(uiterlijk, [...(lastDays.get(uiterlijk) ?? []), row.id])
      if (uiterlijk <= tot) addOnderdeel(nieuw, row, code, regel, uiterlijk)
    }
    for (const [dag, ids] of lastDays)
      await tx.run(sql`select bewaren.zet_laatste_dag(${ids}::uuid[], ${dag})`)
  }
  return [...nieuw.values()]
}

/** All items of one casus that are due share one proposal; the earliest day is the one that counts. */
function addOnderdeel(
  nieuw: Map<string, Nieuw>,
  { casus_id, soort, id }: Onderdeel,
  regime: RegimeCode,
  regel: Regel,
  uiterlijk: Dag,
): void {
  const known = nieuw.get(casus_id) ?? {
    wat: 'onderdelen' as const,
    casusId: casus_id,
    regime,
    regel,
    uiterlijk,
    aantallen: {},
    onderdelen: [],
  }
  known.aantallen[soort] = (known.aantallen[soort] ?? 0) + 1
  known.onderdelen.push({ soort, id })
  if (uiterlijk < known.uiterlijk) Object.assign(known, { uiterlijk, regel })
  nieuw.set(casus_id, known)
}

async function ofAanmeldingen(
  tx: Tx,
  stand: 'concept' | 'teruggetrokken',
  termijn: string,
  vandaag: Dag,
): Promise<Nieuw[]> {
  const rows = await tx.many<{ id: string; regime_code: RegimeCode }>(
    sql`select id, regime_code from bewaren.oude_aanmeldingen(${stand}, ${subtractTermijn(vandaag, termijn)})`,
  )
  const codes = [...new Set(rows.map((r) => r.regime_code))]
  return codes.map((regime) => {
    const onderdelen = rows
      .filter((r) => r.regime_code === regime)
      .map(({ id }) => ({ soort: 'aanmelding', id }))
    const aantallen = { aanmelding: onderdelen.length }
    return {
      wat: 'aanmeldingen',
      casusId: null,
      regime,
      regel: stand,
      uiterlijk: vandaag,
      aantallen,
      onderdelen,
    }
  })
}

/** What hangs on no casus and so on no regime: requests of the rights desk and consulten, each by the term that was chosen for it. */
async function ofLosse(tx: Tx, vandaag: Dag, tot: (code: Regel) => Dag): Promise<Nieuw[]> {
  const found = [
    {
      wat: 'verzoeken',
      soort: 'verzoek',
      regel: 'verzoek',
      ids: sql`bewaren.oude_verzoeken(${tot('verzoek')})`,
    },
    {
      wat: 'consulten',
      soort: 'consult',
      regel: 'consult',
      ids: sql`bewaren.oude_consulten('geldig', ${tot('consult')})`,
    },
    {
      wat: 'consulten',
      soort: 'consult',
      regel: 'consult_ingetrokken',
      ids: sql`bewaren.oude_consulten('ingetrokken', ${tot('consult_ingetrokken')})`,
    },
  ] as const
  const nieuw: Nieuw[] = []
  for (const { wat, soort, regel, ids } of found) {
    const rows = await tx.many<{ id: string }>(sql`select id from ${ids} id`)
    if (rows.length === 0) continue
    nieuw.push({
      wat,
      casusId: null,
      regime: 'alle',
      regel,
      uiterlijk: vandaag,
      aantallen: { [soort]: rows.length },
      onderdelen: rows.map(({ id }) => ({ soort, id })),
    })
  }
  return nieuw
}

async function insertVoorstel(tx: Tx, n: Nieuw): Promise<void> {
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into vernietigingsvoorstel (wat, casus_id, regime_code, regel, grond, uiterlijk, aantallen)
    values (${n.wat}, ${n.casusId}, ${n.regime}, ${n.regel}, ${gronden[n.regel]}, ${n.uiterlijk}, ${JSON.stringify(n.aantallen)}) returning id`)
  const soorten = n.onderdelen.map(({ soort }) => soort)
  const ids = n.onderdelen.map(({ id }) => id)
  await tx.run(sql`insert into voorstel_onderdeel (voorstel_id, soort, onderdeel_id)
    select ${row?.id ?? ''}::uuid, s, i from unnest(${soorten}::text[], ${ids}::uuid[]) o (s, i)`)
}
