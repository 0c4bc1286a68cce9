export { vang, vervang } from './vang/vang.ts'
export type { EigenNaam, Vangst, VangstSoort } from './vang/vangst.ts'

/** A question, or something learnt that others may use. */
export const soorten = ['vraag', 'les'] as const
export type Soort = (typeof soorten)[number]

export const domeinen = ['zorg', 'onderwijs', 'veiligheid', 'werk', 'wonen', 'vrije_tijd', 'bestuur'] as const
export type Domein = (typeof domeinen)[number]

export const themas = [
  'contact',
  'gedrag',
  'gezin',
  'school',
  'geld',
  'veiligheid',
  'gezondheid',
  'samenwerken',
  'delen',
  'anders',
] as const
export type Thema = (typeof themas)[number]

export const statussen = ['open', 'gesloten', 'ingetrokken'] as const
export type Status = (typeof statussen)[number]

/** What may become of a consult: closed it can be found, and opened again; withdrawn it is gone for everyone but its writer. */
export const overgangen: Record<Status, readonly Status[]> = {
  open: ['gesloten', 'ingetrokken'],
  gesloten: ['open', 'ingetrokken'],
  ingetrokken: [],
}

/** Did an answer help? Said by who asked. */
export const hielpen = ['ja', 'deels', 'nee'] as const
export type Hielp = (typeof hielpen)[number]
