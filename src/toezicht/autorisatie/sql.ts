import { type Sql, sql } from '../../kernel/db.ts'

export type ControleRow = {
  id: string
  jaar: number
  op: Date
  uiterlijk: string
  door: string
  open: number
  bevestigd: number
  ingetrokken: number
}
const controle = sql`select c.id, c.jaar, c.op, c.uiterlijk::text, coalesce(a.functie, '') as door,
    count(p.id) filter (where p.uitkomst = 'open')::int as open, count(p.id) filter (where p.uitkomst = 'bevestigd')::int as bevestigd,
    count(p.id) filter (where p.uitkomst = 'ingetrokken')::int as ingetrokken
  from autorisatiecontrole c left join actor a on a.id = c.door left join autorisatiepunt p on p.controle_id = c.id`

/** Reviews of rights, newest first, with how many points this person may see stand open. */
export const selectControles: Sql = sql`${controle} group by c.id, a.functie order by c.op desc, c.id desc limit 20`
export const selectControle = (id: string): Sql =>
  sql`${controle} where c.id = ${id} group by c.id, a.functie`

export type PuntRow = {
  id: string
  controle_id: string
  versie: number
  organisatie_id: string
  organisatie: string
  actor_id: string
  actor_versie: number | null
  al_voorbij: boolean
  naam: string
  functie: string
  mandaten: string[]
  van: string
  tot: string | null
  geblokkeerd: boolean
  laatste_inlog: string | null
  betrokkenheden: number
  uitkomst: 'open' | 'bevestigd' | 'ingetrokken'
  reden: string
  door: string | null
  beslist_op: Date | null
}
const punt = sql`select p.id, p.controle_id, p.versie, p.organisatie_id, o.naam as organisatie, p.actor_id, x.versie as actor_versie,
    coalesce(x.tot < sec.vandaag(), false) as al_voorbij, p.naam, p.functie, p.mandaten, p.van::text, p.tot::text, p.geblokkeerd,
    p.laatste_inlog::text, p.betrokkenheden, p.uitkomst, p.reden, a.functie as door, p.beslist_op
  from autorisatiepunt p join organisatie o on o.id = p.organisatie_id left join actor x on x.id = p.actor_id left join actor a on a.id = p.door`

/** The points of a review by organisation and name; what is open first. */
export const selectPunten = (controleId: string): Sql =>
  sql`${punt} where p.controle_id = ${controleId} order by o.naam, p.uitkomst <> 'open', p.naam, p.id`
export const selectPunt = (puntId: string): Sql => sql`${punt} where p.id = ${puntId}`
