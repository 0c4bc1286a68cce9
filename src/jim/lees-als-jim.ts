import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { AlsJimVerhaal, JimGegevens } from './contract.ts'
import { refuse } from './load-jim.ts'
import { mayBeJim } from './policy.ts'
import type { Status } from './states.ts'

type DeelRow = { titel: string; tekst: string; op: string; jeugdige: string; log_naam: string }

/** One part of the story that the young person gave to their JIM; that it was read is told to the young person. 403, 404. */
export async function readVerhaalAsJim(tx: Tx, deelId: string, spoor: string): Promise<AlsJimVerhaal> {
  refuse(mayBeJim(tx.actor))
  const row =
    await tx.maybe<DeelRow>(sql`select l.inhoud ->> 'titel' as titel, l.inhoud ->> 'tekst' as tekst, l.inhoud ->> 'op' as op, m.jeugdige, m.log_naam
    from inzage.jim_leest l join inzage.mijn_jim m on m.jim_id = l.jim_id where l.soort = 'verhaaldeel' and l.ding_id = ${deelId} limit 1`)
  if (!row) throw notFound()
  const { titel, tekst, op, jeugdige, log_naam } = row
  await record(tx, {
    activiteit: 'verhaal',
    actie: 'jim.verhaal_lezen',
    object: `verhaaldeel:${deelId}`,
    betrokkenen: [log_naam],
    spoor,
  })
  return { deelId, titel, tekst, op: new Date(op).toISOString(), jeugdige }
}

type GegevensRow = {
  jim_id: string
  jeugdige: string | null
  roepnaam: string
  relatie: string
  volwassen: 'ja' | 'nee' | 'weet_niet'
  zelfde_adres: 'ja' | 'nee' | 'weet_niet'
  status: Status
  gevraagd_op: string | null
  geantwoord_op: string | null
  begonnen_op: Date | null
  gestopt_op: Date | null
  ouders_weten: boolean
}

/** What is kept about who reads this as a JIM, also after it ended; it is about nobody else, so the log names nobody. 403. */
export async function readGegevens(tx: Tx, spoor: string): Promise<JimGegevens> {
  refuse(mayBeJim(tx.actor))
  const rows =
    await tx.many<GegevensRow>(sql`select e.jim_id, m.jeugdige, e.roepnaam, e.relatie, e.volwassen, e.zelfde_adres, e.status,
      e.gevraagd_op::text, e.geantwoord_op::text, e.begonnen_op, e.gestopt_op, e.ouders_weten
    from inzage.eigen_jim e left join inzage.mijn_jim m on m.jim_id = e.jim_id order by e.gestopt_op is not null, e.begonnen_op nulls last, e.jim_id`)
  await record(tx, { activiteit: 'jim', actie: 'jim.gegevens', object: 'jim:eigen', betrokkenen: [], spoor })
  return {
    jims: rows.map((r) => ({
      ...{ jimId: r.jim_id, jeugdige: r.jeugdige ?? '', roepnaam: r.roepnaam, relatie: r.relatie },
      ...{ volwassen: r.volwassen, zelfdeAdres: r.zelfde_adres, status: r.status },
      ...{ gevraagdOp: r.gevraagd_op, geantwoordOp: r.geantwoord_op, oudersWeten: r.ouders_weten },
      begonnenOp: r.begonnen_op?.toISOString() ?? null,
      gestoptOp: r.gestopt_op?.toISOString() ?? null,
      abilities: { magStoppen: r.jeugdige !== null },
    })),
  }
}
