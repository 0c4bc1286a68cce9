import { z } from 'zod'
import { id, line, optionalProse, pastDate, prose, text, wrong } from '../../kernel/text.ts'

export const linkParams = z.strictObject({ linkId: id() })
/** As it is made and said aloud; spaces, dashes and case don't matter. Whether it exists somewhere is never told. */
const code = () =>
  text(40).refine(
    (s) => s.replaceAll(/[^A-Za-z0-9]/g, '').length === 12,
    wrong([], 'code', 'Een code heeft twaalf letters en cijfers.'),
  )

export const linkInvoer = z.strictObject({
  /** The code that the other regisseur made and gave in person; left out, this side makes one. */
  code: code().nullable().default(null),
  /** With whom, in the words in which the young person and parents are asked. */
  wie: text(200, { min: 1 }),
  /** Whom the other side may call: an involvement of this casus. */
  belId: id(),
  /** The three conditions, asked under `pga`. */
  kring: optionalProse().default(''),
  afhankelijk: optionalProse().default(''),
  nodig: optionalProse().default(''),
})
export type LinkInvoer = z.output<typeof linkInvoer>
export const voorwaarden = ['kring', 'afhankelijk', 'nodig'] as const

/** The same whether or not the code is known anywhere; `code` is shown once, to whom made it. */
export const linkGemaakt = z.object({ id: z.string(), versie: z.int(), code: z.string().nullable() })
export const eindeInvoer = z.strictObject({ reden: prose() })

export const antwoorden = ['ja', 'nee', 'ingetrokken'] as const
export const antwoordInvoer = z.strictObject({
  persoonId: id(),
  antwoord: z.enum(antwoorden),
  /** By a professional only: when and in whose presence it was said. */
  genoteerd: z
    .strictObject({ gezegdOp: pastDate(), inBijzijnVan: line().default('') })
    .nullable()
    .default(null),
})
export type AntwoordInvoer = z.output<typeof antwoordInvoer>
export const antwoordGemaakt = z.object({ id: z.string() })

const antwoord = z.enum(antwoorden).nullable()
const mens = z.object({
  persoonId: z.string(),
  naam: z.string(),
  soort: z.enum(['jeugdige', 'ouder']),
  antwoord,
  /** Said by themselves in the portaal: nobody notes over it. */
  zelf: z.boolean(),
})
const link = z.object({
  id: z.string(),
  wie: z.string(),
  op: z.string(),
  /** `wacht` says nothing of whether there is another side. */
  stand: z.enum(['wacht', 'loopt', 'gestopt']),
  eerste: z.boolean(),
  bel: z.string(),
  kring: z.string(),
  afhankelijk: z.string(),
  nodig: z.string(),
  eindeReden: z.string(),
  mensen: z.array(mens),
  ander: z
    .object({ naam: z.string(), functie: z.string(), organisatie: z.string(), telefoon: z.string() })
    .nullable(),
  dagen: z.array(z.object({ dag: z.iso.date(), dagdeel: z.enum(['ochtend', 'middag', 'avond']) })),
  versie: z.int(),
  abilities: z.object({ magStoppen: z.boolean(), magNoteren: z.boolean() }),
})
export type Link = z.output<typeof link>
export const linksAntwoord = z.object({
  links: z.array(link),
  /** Who of this casus the other side may call. */
  bellen: z.array(z.object({ betrokkenheidId: z.string(), naam: z.string() })),
  /** Whether the three conditions are asked. */
  voorwaarden: z.boolean(),
  abilities: z.object({ magVragen: z.boolean() }),
})
export type LinksAntwoord = z.output<typeof linksAntwoord>

export const mijnVragenAntwoord = z.object({
  vragen: z.array(
    z.object({
      linkId: z.string(),
      persoonId: z.string(),
      /** Of which child, for a parent of more. */
      jeugdige: z.string(),
      wie: z.string(),
      antwoord,
      /** The young person only; null for a parent. */
      loopt: z.boolean().nullable(),
      voorbij: z.boolean(),
      abilities: z.object({ magJa: z.boolean(), magNee: z.boolean(), magTerugnemen: z.boolean() }),
    }),
  ),
})
export type MijnVragen = z.output<typeof mijnVragenAntwoord>
