import type { VolledigeGegevens } from './contract.ts'
import { type DeelRegel, type Mits, type Partij, partijen, type Richting } from './deel-contract.ts'

/** One answer of the table: may this party give or receive this category? A no carries its reason, and the ground of that reason. */
export type Deelrij = {
  partij: Partij
  categorie: string
  richting: Richting
  uitkomst: DeelRegel['uitkomst']
  grond: string | null
  mits: Mits[]
  reden: string | null
}

type Delen = Pick<
  VolledigeGegevens,
  'categorieen' | 'partijen' | 'mits' | 'redenen' | 'delen' | 'delenAnders'
>
const richtingen: readonly Richting[] = ['geven', 'ontvangen']

/**
 * The whole table of a regime: every party, every category, both directions. What no rule names is a no.
 * Throws a sentence when two rules answer the same question, or a rule speaks of what the regime does not know.
 */
export function expandDeelregels(gegevens: Delen): Deelrij[] {
  checkPartijen(gegevens)
  const named = new Map<string, Deelrij>()
  for (const regel of gegevens.delen) {
    for (const rij of rijenVan(regel, gegevens)) {
      if (named.has(keyOf(rij))) throw new Error(`Twee regels zeggen iets over ${zin(rij)}.`)
      named.set(keyOf(rij), rij)
    }
  }
  return gegevens.partijen.flatMap(({ partij, rol }) =>
    gegevens.categorieen.flatMap((categorie) =>
      richtingen.map((richting) => {
        const waar = { partij, categorie, richting }
        return named.get(keyOf(waar)) ?? nee(waar, redenVan(rol, gegevens), gegevens)
      }),
    ),
  )
}

type Rol = Delen['partijen'][number]['rol']
type Waar = Pick<Deelrij, 'partij' | 'categorie' | 'richting'>

function rijenVan(regel: DeelRegel, gegevens: Delen): Deelrij[] {
  const genoemd = new Set(gegevens.partijen.map((p) => p.partij))
  return regel.partijen.flatMap((partij) =>
    regel.categorieen.map((categorie): Deelrij => {
      const waar: Waar = { partij, categorie, richting: regel.richting }
      if (!genoemd.has(partij)) throw new Error(`De partij ${partij} staat niet in dit regime.`)
      if (!gegevens.categorieen.includes(categorie))
        throw new Error(`De rubriek ${categorie} staat niet in dit regime.`)
      if (regel.uitkomst === 'nee') return nee(waar, regel.reden, gegevens)
      const mits = regel.uitkomst === 'ja_mits' ? regel.mits : []
      for (const code of mits)
        if (!gegevens.mits[code]) throw new Error(`De voorwaarde ${code} heeft in dit regime geen woorden.`)
      return { ...waar, uitkomst: regel.uitkomst, grond: regel.grond, mits: [...mits], reden: null }
    }),
  )
}

function nee(waar: Waar, code: string, gegevens: Delen): Deelrij {
  const reden = gegevens.redenen[code]
  if (!reden) throw new Error(`De reden ${code} heeft in dit regime geen woorden.`)
  return { ...waar, uitkomst: 'nee', grond: reden.grond, mits: [], reden: code }
}

function redenVan(rol: Rol, { delenAnders }: Delen): string {
  switch (rol) {
    case 'nooit':
      return delenAnders.nooit
    case 'derde':
      return delenAnders.geenDeelnemer
    case 'deelnemer':
    case 'betrokkene':
      return delenAnders.nietNodig
  }
}

/** Every party stands in the list, once: a party that was forgotten would silently get another's answer. */
function checkPartijen({ partijen: staan }: Delen): void {
  for (const partij of partijen) {
    const keer = staan.filter((p) => p.partij === partij).length
    if (keer !== 1) throw new Error(`De partij ${partij} staat ${keer} keer in de lijst van dit regime.`)
  }
}

function keyOf({ partij, categorie, richting }: Waar): string {
  return `${partij}/${categorie}/${richting}`
}

function zin({ partij, categorie, richting }: Waar): string {
  return `${categorie} ${richting} door ${partij}`
}
