import { z } from 'zod'
import { ouderIds, publiekKeuze } from '../casus/contract.ts'
import { geheimInvoer } from '../delen/contract.ts'
import { id, line, optionalProse, pastDate, prose, text, todayOrLater, wrong } from '../kernel/text.ts'
import { momenten } from './states.ts'

export * from './answers.ts'

const leefgebied = z.string().regex(/^[a-z0-9_-]{2,40}$/, 'Kies een van de leefgebieden van deze ronde.')
const moment = z.enum(momenten)
/** Long enough for a story of ten thousand words. */
const woorden = () => text(120_000)
/** Room for such a story in letters of four bytes each. */
export const ruimte = 1_200_000

export const casusParams = z.strictObject({ casusId: id() })
export const rondeParams = z.strictObject({ rondeId: id() })
export const informantParams = z.strictObject({ informantId: id() })
export const antwoordParams = z.strictObject({ informantId: id(), leefgebied })
export const vrijgaveParams = z.strictObject({ vrijgaveId: id() })
export const keuzeParams = z.strictObject({ casusId: id(), leefgebied })
export const helperParams = z.strictObject({ casusId: id(), betrokkenheidId: id(), moment })
export const spoorParams = z.strictObject({ spoorId: id() })
export const doelParams = z.strictObject({ doelId: id(), moment })

const gevraagde = z.strictObject({
  betrokkenheidId: id(),
  leefgebieden: z.array(leefgebied).min(1, 'Kies waarover je iets vraagt.').max(40),
})
/** Domains are chosen for the question: none by default. */
export const rondeInvoer = z.strictObject({
  instrument: z.strictObject({
    code: z.string().regex(/^[a-z0-9-]{2,40}$/),
    versie: z.int().min(1).max(1000),
  }),
  moment,
  vraag: prose(),
  leefgebieden: z.array(leefgebied).min(1, 'Kies wat de vraag nodig heeft.').max(40),
  openTot: todayOrLater(),
  informanten: z.array(gevraagde).max(40).default([]),
})
export type RondeInvoer = z.output<typeof rondeInvoer>
export const rondeWijziging = z.strictObject({ openTot: todayOrLater() })
export const vragenInvoer = z.strictObject({
  informanten: z.array(gevraagde).min(1, 'Kies wie je vraagt.').max(40),
})
export type Gevraagde = z.output<typeof gevraagde>

export const antwoordInvoer = z.strictObject({
  stand: z.int().min(-10).max(100).nullable().default(null),
  helpt: woorden().default(''),
  hindert: woorden().default(''),
  overgeslagen: z.boolean().default(false),
})
export type AntwoordInvoer = z.output<typeof antwoordInvoer>
export const overslaanInvoer = z.strictObject({ reden: optionalProse().default('') })
export const samenInvoer = z.strictObject({
  samen: z.boolean(),
  gevraagdOp: pastDate().nullable().default(null),
})

/** Who reads it, besides the young person, who is always first. */
export const vrijgaveInvoer = z.strictObject({
  leefgebieden: z.array(leefgebied).min(1, 'Kies wat je laat lezen.').max(40),
  organisaties: z.array(id()).max(50).default([]),
  jeugdigeVanaf: todayOrLater().nullable().default(null),
  ouderVanaf: todayOrLater().nullable().default(null),
  ouderIds: ouderIds(),
  /** A second yes, where reading along at home may hurt. */
  ookThuis: z.boolean().default(false),
  geheim: geheimInvoer.nullable().default(null),
  /** The consent on which it rests where the table of sharing asks one and secrecy is not the ground. */
  toestemmingId: id().nullable().default(null),
})
export type VrijgaveInvoer = z.output<typeof vrijgaveInvoer>
export const besprokenInvoer = z.strictObject({ op: pastDate() })

export const keuzeInvoer = z
  .strictObject({
    nietThuis: z.boolean().default(false),
    wilWerken: z.boolean().default(false),
    doel: text(400).default(''),
    actie: text(400).default(''),
  })
  .refine((k) => !k.wilWerken || k.doel !== '', wrong('doel', 'verplicht', 'Schrijf wat je wilt bereiken.'))
export type KeuzeInvoer = z.output<typeof keuzeInvoer>
/** One confirm: the goal in the young person's words, and one action with owner and day. */
export const inPlanInvoer = z.strictObject({
  soort: z.enum(['onderwijs', 'werk', 'thuis', 'wonen', 'zorg', 'hulp', 'vrije_tijd', 'financien']),
  doel: text(400, { min: 1 }),
  actie: text(400, { min: 1 }),
  eigenaarId: id(),
  datum: todayOrLater(),
  tegenprestatie: optionalProse().default(''),
  publiek: publiekKeuze,
})
export type InPlanInvoer = z.output<typeof inPlanInvoer>

const klopt = z.int().min(1).max(4)
export const verbondenheidInvoer = z.strictObject({
  gezien: klopt,
  erbij: klopt,
  ertoe: klopt,
  woorden: optionalProse().default(''),
  teltMee: z.boolean().default(false),
  laatLezen: z.boolean().default(false),
})
export type VerbondenheidInvoer = z.output<typeof verbondenheidInvoer>

const trede = text(400, { min: 1 })
export const gasInvoer = z.strictObject({
  niveaus: z.array(trede).length(5, 'Schrijf vijf stappen.'),
  gewicht: z.number().min(0.5).max(5).default(1),
  afgesprokenOp: pastDate(),
})
export type GasInvoer = z.output<typeof gasInvoer>
export const scoreInvoer = z.strictObject({ score: z.int().min(-2).max(2) })

export const uitslagInvoer = z.strictObject({
  instrument: z.strictObject({
    code: z.string().regex(/^[a-z0-9-]{2,40}$/),
    versie: z.int().min(1).max(1000),
  }),
  moment,
  afgenomenOp: pastDate(),
  afgenomenDoor: line().refine((s) => s !== '', 'Schrijf wie de matrix afnam.'),
  waarden: z
    .array(z.strictObject({ leefgebied, waarde: z.int().min(-10).max(100) }))
    .min(1)
    .max(40),
  organisaties: z.array(id()).max(50).default([]),
  jeugdigeVanaf: z.iso.date().nullable().default(null),
  ouderVanaf: z.iso.date().nullable().default(null),
  ouderIds: ouderIds(),
})
export type UitslagInvoer = z.output<typeof uitslagInvoer>

/** For whom the paper for the talk is: the reader alone, or who sits at the table. */
export const bladVraag = z.strictObject({
  voor: z.enum(['mij', 'jeugdige', 'gezin']).default('mij'),
  taal: z.enum(['nl', 'en']).default('nl'),
})
export type BladVraag = z.output<typeof bladVraag>
