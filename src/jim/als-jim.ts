import { sql, type Tx } from '../kernel/db.ts'
import { conflict, forbidden, notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { AlsJim, AntwoordInvoer, KomInvoer, MeldInvoer } from './contract.ts'
import { recordJim, refuse } from './load-jim.ts'
import { mayBeJim } from './policy.ts'
import { toOvereenkomst } from './read-jim.ts'
import { type OvereenkomstRow, selectOvereenkomsten } from './sql.ts'
import type { Ding } from './states.ts'

type MijnJimRow = {
  jim_id: string
  log_naam: string
  status: 'wil_wel' | 'jim'
  jeugdige: string
  vaste_persoon: string | null
  vaste_functie: string | null
  vaste_organisatie: string | null
  vaste_telefoon: string
  vaste_bel_voor: string
  leidt: boolean
}
type Plan = AlsJim['jims'][number]
type DeelVan = Plan['verhaal'][number]
type LeesRow = { jim_id: string; soort: Ding; ding_id: string; inhoud: never }

/** All that a JIM sees, of every young person who chose them; one line in the log. 403. */
export async function readAlsJim(tx: Tx, spoor: string): Promise<AlsJim> {
  refuse(mayBeJim(tx.actor))
  const mine =
    await tx.many<MijnJimRow>(sql`select jim_id, log_naam, status, jeugdige, vaste_persoon, vaste_functie, vaste_organisatie,
    vaste_telefoon, vaste_bel_voor, leidt from inzage.mijn_jim order by begonnen_op nulls last, jim_id`)
  const ids = mine.map((m) => m.jim_id)
  const agreed = await tx.many<OvereenkomstRow>(selectOvereenkomsten(ids))
  const shared =
    await tx.many<LeesRow>(sql`select jim_id, soort, ding_id, case soort when 'verhaaldeel' then inhoud - 'tekst' else inhoud end as inhoud
    from inzage.jim_leest
    order by coalesce(inhoud ->> 'begint', inhoud ->> 'datum', inhoud ->> 'op', ''), ding_id`)
  await record(tx, {
    activiteit: 'jim',
    actie: 'jim.als_jim',
    object: 'jim:eigen',
    betrokkenen: [...new Set(mine.map((m) => m.log_naam))],
    spoor,
  })
  const jims = mine.flatMap((m) => {
    const agreement = agreed.find((o) => o.jim_id === m.jim_id)
    return agreement ? [present(m, agreement, shared)] : []
  })
  return { jims }
}

function present(m: MijnJimRow, agreement: OvereenkomstRow, shared: LeesRow[]): Plan {
  const of = <T>(soort: Ding, key: string): T[] =>
    shared
      .filter((d) => d.jim_id === m.jim_id && d.soort === soort)
      .map((d) => ({ ...(d.inhoud as object), [key]: d.ding_id }) as T)
  const [vraag] = of<NonNullable<Plan['vraag']>>('vraag', 'casusId')
  return {
    jimId: m.jim_id,
    jeugdige: m.jeugdige,
    getekend: m.status === 'jim',
    vastePersoon:
      m.vaste_persoon === null
        ? null
        : {
            naam: m.vaste_persoon,
            functie: m.vaste_functie ?? '',
            organisatie: m.vaste_organisatie ?? '',
            telefoon: m.vaste_telefoon,
            belVoor: m.vaste_bel_voor,
            leidt: m.leidt,
          },
    overeenkomst: toOvereenkomst(agreement),
    vraag: vraag ?? null,
    sporen: of('spoor', 'spoorId'),
    afspraken: of('afspraak', 'afspraakId'),
    overleggen: of('overleg', 'overlegId'),
    verhaal: of<DeelVan>('verhaaldeel', 'deelId').map((d) => ({ ...d, op: new Date(d.op).toISOString() })),
  }
}

/** Yes or no to an afspraak that was shared, on the text that was read. 403, 404, 409 `afspraak_klaar`, 412. */
export async function answerAsJim(
  tx: Tx,
  afspraakId: string,
  input: AntwoordInvoer,
  spoor: string,
): Promise<void> {
  await act(
    tx,
    'jim.antwoorden',
    afspraakId,
    'afspraak',
    spoor,
    () =>
      sql`select inzage.jim_antwoordt(${afspraakId}, ${input.afspraakVersie}, ${input.antwoord}, ${input.watMaaktJa}) as uitkomst`,
  )
}

/** How the JIM's own afspraak went. 403 when it is another's, 404, 409 `afspraak_klaar`, 412. */
export async function reportAsJim(
  tx: Tx,
  afspraakId: string,
  input: MeldInvoer,
  spoor: string,
): Promise<void> {
  await act(
    tx,
    'jim.melden',
    afspraakId,
    'afspraak',
    spoor,
    () =>
      sql`select inzage.jim_meldt(${afspraakId}, ${input.afspraakVersie}, ${input.status}, ${input.toelichting}) as uitkomst`,
  )
}

/** Whether the JIM comes to an overleg that was shared, and what they want to say. 403, 404, 409 `overleg_voorbij`. */
export async function comeAsJim(tx: Tx, overlegId: string, input: KomInvoer, spoor: string): Promise<void> {
  await act(
    tx,
    'jim.komen',
    overlegId,
    'overleg',
    spoor,
    () => sql`select inzage.jim_komt(${overlegId}, ${input.aanwezigheid}, ${input.zeggen}) as uitkomst`,
  )
}

type Uitkomst = 'ok' | 'weg' | 'klaar' | 'verouderd' | 'niet_van_jou'
async function act(
  tx: Tx,
  actie: 'jim.antwoorden' | 'jim.melden' | 'jim.komen',
  dingId: string,
  soort: Ding,
  spoor: string,
  query: () => ReturnType<typeof sql>,
): Promise<void> {
  refuse(mayBeJim(tx.actor))
  const jim = await tx.maybe<{
    id: string
    log_naam: string
  }>(sql`select m.jim_id as id, m.log_naam from inzage.jim_leest l
    join inzage.mijn_jim m on m.jim_id = l.jim_id where l.soort = ${soort} and l.ding_id = ${dingId}`)
  const done = jim && (await tx.maybe<{ uitkomst: Uitkomst }>(query()))
  switch (done?.uitkomst) {
    case undefined:
    case 'weg':
      throw notFound()
    case 'klaar':
      throw soort === 'overleg'
        ? conflict('overleg_voorbij', 'Dit overleg is al begonnen of gaat niet door.')
        : conflict('afspraak_klaar', 'Deze afspraak is afgerond. Een antwoord is niet meer nodig.')
    case 'niet_van_jou':
      throw forbidden(
        'niet_van_jou',
        'Deze afspraak is niet van jou. Alleen wie hem doet, zegt hoe het ging.',
      )
    case 'verouderd':
      throw new Problem('verouderd', 'De afspraak is intussen veranderd. Lees de nieuwe tekst.')
    case 'ok':
      if (jim) await recordJim(tx, actie, jim, spoor)
  }
}
