import { z } from 'zod'
import { id } from '../../kernel/text.ts'

/** What can be asked about. */
export const waaromSoorten = ['bijdrage', 'spoor', 'afspraak', 'overleg', 'verslag', 'persoon'] as const
export type WaaromSoort = (typeof waaromSoorten)[number]
export const waaromParams = z.strictObject({ soort: z.enum(waaromSoorten), id: id() })

const tweetalig = z.object({ nl: z.string(), en: z.string() })
const dag = z.iso.date()
const grond = z.object({
  code: z.string(),
  titel: z.string(),
  url: z.string(),
  uitleg: tweetalig,
  /** Whether someone compared the explanation with the text of the law. */
  gelezen: z.boolean(),
})

export const waaromAntwoord = z.object({
  soort: z.enum(waaromSoorten),
  casusId: z.string(),
  /** How I take part, since when, and by whose decision. */
  mijn: z.object({
    kant: z.enum(['professional', 'jeugdige', 'ouder']),
    rollen: z.array(z.string()),
    sinds: dag,
    organisatie: z.string().nullable(),
    beslotenDoor: z.object({ naam: z.string(), organisatie: z.string() }).nullable(),
    reden: z.string(),
  }),
  /** For whom it is meant, as far as it reaches me. `vanaf`: from that day for young person or parents. */
  publiek: z.object({
    wie: z.enum(['allen', 'organisaties', 'vanaf_dag', 'eigen']),
    organisaties: z.array(z.string()),
    vanaf: dag.nullable(),
  }),
  regime: z.object({ code: z.string(), naam: z.string(), versie: z.int(), geldigVan: dag }),
  /** What lets my party receive this category here; null when it has no category or I am not an organisation. */
  regel: z
    .object({
      categorie: z.string(),
      uitkomst: z.enum(['ja', 'ja_mits', 'nee']),
      gronden: z.array(grond),
      mits: z.array(tweetalig),
    })
    .nullable(),
  voorwaarden: z.object({
    alleenOrientatie: z.boolean(),
    eerstVragen: z.boolean(),
    verlooptOp: dag.nullable(),
  }),
  gedeeld: z
    .object({ naam: z.string(), organisatie: z.string().nullable(), op: z.iso.datetime().nullable() })
    .nullable(),
})
export type Waarom = z.output<typeof waaromAntwoord>
