import { z } from 'zod'
import { id, prose } from '../kernel/text.ts'
import { deelSoorten } from './delen.ts'

const dag = z.iso.date()
const moment = z.iso.datetime()
const maand = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'Dit is geen maand.')
const tweetalig = z.object({ nl: z.string(), en: z.string() })

/** Why something is shown or not: everything, a parent's own part, or the reason why nothing. */
export const kijkrechten = [
  'alles',
  'eigen_deel',
  'via_ouder',
  'vanaf_16_zelf',
  'zonder_gezag',
  'leeftijd_onbekend',
  'nog_niet',
] as const
export type Kijkrecht = (typeof kijkrechten)[number]

export const wieKeekVraag = z.strictObject({ casusId: id().optional(), maand: maand.optional() })
/** Code of a processing activity, as the register knows it. */
const activiteit = z.string()
const kijkregel = z.object({
  dag,
  organisatie: z.object({ id: z.string(), naam: z.string(), soort: z.string() }),
  functie: z.string(),
  delen: z.array(z.enum(deelSoorten)),
  waarom: z.array(activiteit),
})
export type Kijkregel = z.output<typeof kijkregel>
const eigenVraag = z.object({
  id: z.string(),
  dag,
  organisatie: z.string(),
  functie: z.string(),
  tekst: z.string(),
  op: moment,
  uiterlijk: dag,
  antwoord: z.string(),
  beantwoordOp: moment.nullable(),
})
export type EigenVraag = z.output<typeof eigenVraag>
export const wieKeekAntwoord = z.object({
  kant: z.enum(['jeugdige', 'ouder']),
  roepnaam: z.string(),
  casussen: z.array(
    z.object({ id: z.string(), vraag: z.string(), jeugdige: z.string(), gekozen: z.boolean() }),
  ),
  kijken: z
    .object({
      casusId: z.string(),
      jeugdige: z.string(),
      recht: z.enum(kijkrechten),
      maand,
      /** The month before, when the plan already ran. */
      eerder: maand.nullable(),
      regels: z.array(kijkregel),
      /** On which days the own JIM read the own story: for the young person alone, by the name they gave. */
      jimLas: z.array(z.object({ dag, naam: z.string() })),
      /** On which days who helps somebody of the family looked, as the young person said yes to. */
      gezinLas: z.array(dag),
      vragen: z.array(eigenVraag),
      wieZietNiet: tweetalig,
    })
    .nullable(),
})
export type WieKeek = z.output<typeof wieKeekAntwoord>

export const casusParams = z.strictObject({ casusId: id() })
/** A question about one line of the list: that day, that organisation, that function. */
export const kijkvraagInvoer = z.strictObject({
  dag: z.iso
    .date('Dit is geen bestaande datum.')
    .refine((d) => d >= '2000' && d < '3000', 'Kies een dag van na 2000.'),
  organisatieId: id(),
  /** As the line named it: a key, not a text of one's own. */
  functie: z.string().regex(/^\S(.{0,198}\S)?$/, 'Kies een regel uit de lijst.'),
  tekst: prose(),
})
export type KijkvraagInvoer = z.output<typeof kijkvraagInvoer>
export const kijkvraagAntwoord = z.object({ id: z.string(), uiterlijk: dag })

export const vraagParams = z.strictObject({ vraagId: id() })
const kijkvraag = z.object({
  id: z.string(),
  versie: z.int(),
  kant: z.enum(['jeugdige', 'ouder']),
  dag,
  organisatie: z.string(),
  functie: z.string(),
  delen: z.array(z.enum(deelSoorten)),
  tekst: z.string(),
  op: moment,
  uiterlijk: dag,
  antwoord: z.string(),
  namenGegeven: z.boolean().nullable(),
  beantwoordOp: moment.nullable(),
})
export type Kijkvraag = z.output<typeof kijkvraag>
export const kijkvragenAntwoord = z.object({ vandaag: dag, vragen: z.array(kijkvraag) })
export type Kijkvragen = z.output<typeof kijkvragenAntwoord>
export const kijkvraagLezen = kijkvraag.extend({
  /** Who it was: for the contactpunt only, who decides whether the asker needs the name. */
  mensen: z.array(
    z.object({ op: moment, naam: z.string(), functie: z.string(), actie: z.string(), activiteit }),
  ),
  abilities: z.object({ magBeantwoorden: z.boolean() }),
})
export type KijkvraagLezen = z.output<typeof kijkvraagLezen>
export const beantwoordInvoer = z.strictObject({ antwoord: prose(), namenGegeven: z.boolean() })
export const versieAntwoord = z.object({ versie: z.int() })
