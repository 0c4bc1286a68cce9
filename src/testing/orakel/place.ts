import type { Publiek, World } from './world.ts'

/** The keys under which a world stands in the database; '' for what could not be written. */
export type Keys = {
  organisaties: string[]
  medewerkers: { actor: string; account: string; sub: string }[]
  familie: { actor: string; account: string; sub: string }[]
  casussen: CasusKeys[]
  aanmeldingen: string[]
  consulten: { id: string; antwoorden: string[]; dank: string[] }[]
}
export type CasusKeys = {
  id: string
  /** The track of all afspraken of a casus, seen by everyone in it. */
  grond: string
  jeugdige: string
  ouders: string[]
  betrokken: string[]
  toestemmingen: { id: string; antwoorden: string[] }[]
  kijkvragen: string[]
  rijen: string[]
}
/** Writes one row and answers its key; '' when there was one already. */
export type One = (text: string, values: unknown[]) => Promise<string>

/** Where rows of one casus go; `keys` of the world, `own` of this casus. */
export type Place = {
  one: One
  world: World
  casus: number
  keys: Keys
  own: CasusKeys
}

export const dag = (d: number | null) => (d === null ? 'null::date' : `sec.vandaag() + ${d}`)

/** Organisations as keys, and an expression for jeugdige_vanaf, ouder_vanaf, ouder_ids. */
export function audienceOf(p: Publiek, keys: Keys, own: Pick<CasusKeys, 'ouders'>) {
  const ouders = p.ouders?.flatMap((nr) => own.ouders[nr] ?? []).map((id) => `'${id}'`)
  return {
    organisaties: p.organisaties?.map((o) => keys.organisaties[o]) ?? null,
    familie: `${dag(p.jeugdige)}, ${dag(p.ouder)}, ${ouders === undefined ? 'null' : `array[${ouders.join(', ')}]`}::uuid[]`,
  }
}
