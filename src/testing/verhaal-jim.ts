import { merkVan } from './fill-verhaal.ts'
import { deelNaam, delenVan, eigen, type Kijk, mee, naam, vraag, woorden } from './verhaal-deuren.ts'
import { casussen, doetMee, type VerhaalWereld } from './verhaal-orakel.ts'
import { isGelijk, legNaast } from './verschillen.ts'

/** Which parts jongere_a gave to their JIM, in c0, and did not take back. */
export type JimGiften = Set<number>

/** A world in which the casus of the JIM is of one young person. */
export const metEenJongere = (w: VerhaalWereld): VerhaalWereld => ({
  ...w,
  mee: w.mee.filter((m) => m.wie !== 'jongere_b' || m.casus !== 'c0'),
})

/** A JIM reads what their young person gave them, while that one takes part and the plan is not closed; anyone else reads nothing by it. */
export const jimLeest = (w: VerhaalWereld, giften: JimGiften, nr: number, nu: number): boolean =>
  giften.has(nr) && w.delen[nr] === 'jongere_a' && doetMee(w, 'jongere_a', 'c0', nu) && !w.casus.c0.dicht

const jimPad = (k: Kijk) => `/v1/jims/${k.s.actor('jim')}/delingen/verhaaldeel`

/** Everyone tries to give every part to the JIM, and takes every second one back; the gifts remember. */
export async function geefAanJim(k: Kijk, giften: JimGiften): Promise<void> {
  for (const nr of delenVan(k)) {
    const pad = `${jimPad(k)}/${k.s.deel(nr)}`
    const { status } = await vraag(k, 'PUT', pad)
    const mag = k.wie === 'jongere_a' && mee(k, 'c0')
    const gave = mag && !k.w.casus.c0.dicht && eigen(k).includes(nr)
    isGelijk(k.uit, naam(k), `bij deel ${nr} geven aan de JIM`, status === 200, gave)
    if (!gave) continue
    giften.add(nr)
    if (nr % 2 === 1) continue
    const back = await vraag(k, 'DELETE', pad)
    isGelijk(k.uit, naam(k), `bij deel ${nr} terugnemen van de JIM`, back.status, 200)
    giften.delete(nr)
  }
}

/** The pages of a JIM: the list names titles, a part has its words; for anyone else there is nothing. */
export async function bekijkAlsJim(k: Kijk, giften: JimGiften): Promise<void> {
  const here = delenVan(k).filter((nr) => k.wie === 'jim' && jimLeest(k.w, giften, nr, k.nu))
  const titels = here.map((nr) => merkVan('titel', k.wereld, nr))
  const { body } = await vraag(k, 'GET', '/v1/als-jim', titels)
  const shown: { deelId: string }[] = (body?.jims ?? []).flatMap(
    (j: { verhaal: { deelId: string }[] }) => j.verhaal,
  )
  const names = (nrs: number[]) => nrs.map((nr) => deelNaam(k, k.s.deel(nr)))
  legNaast(
    k.uit,
    naam(k),
    'op de pagina van de JIM',
    shown.map((d) => deelNaam(k, d.deelId)),
    names(here),
    names(delenVan(k)),
  )
  for (const nr of delenVan(k)) {
    const sees = here.includes(nr)
    const pad = `/v1/als-jim/verhaaldelen/${k.s.deel(nr)}`
    const { status } = await vraag(k, 'GET', pad, sees ? woorden(k, nr) : [])
    isGelijk(
      k.uit,
      naam(k),
      `als JIM op deel ${nr}`,
      status,
      k.wie === 'jim' ? [404, 200][Number(sees)] : 403,
    )
  }
}

/** Whom jongere_a told gave it to whom; and that the JIM read it is told to them alone, by the name they gave. */
export async function bekijkJimGaf(k: Kijk, giften: JimGiften, gelezen: boolean): Promise<void> {
  const { body } = await vraag(
    k,
    'GET',
    '/v1/verhaaldelen',
    eigen(k).flatMap((nr) => woorden(k, nr)),
  )
  const delen: { id: string; lezers: { wie: string }[] }[] = body?.delen ?? []
  const gaf = delen.filter((d) => d.lezers.some((l) => l.wie === 'jim')).map((d) => deelNaam(k, d.id))
  const known = mee(k, 'c0') ? eigen(k).filter((nr) => giften.has(nr)) : []
  const names = (nrs: number[]) => nrs.map((nr) => deelNaam(k, k.s.deel(nr)))
  legNaast(k.uit, naam(k), 'als gegeven aan de JIM', gaf, names(known), names(delenVan(k)))
  for (const c of casussen) {
    const keek = await vraag(k, 'GET', `/v1/wie-keek?casusId=${k.s.casus(c)}`)
    if (keek.status !== 200) continue
    const told = k.wie === 'jongere_a' && c === 'c0' && gelezen
    isGelijk(k.uit, naam(k), `bij wie keek in ${c}: dat de JIM las`, keek.text.includes('tante'), told)
  }
}
