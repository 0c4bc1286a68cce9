import { z } from 'zod'
import { id, prose, text, wrong } from '../kernel/text.ts'
import { logdoelen } from './doelen.ts'

export { type Logdoel, logdoelen } from './doelen.ts'

const dag = z.iso.date()
const moment = z.iso.datetime()
const tweetalig = z.object({ nl: z.string(), en: z.string() })

/** What waits for me in oversight, and which of its pages are mine. */
export const overzichtAntwoord = z.object({
  autorisatie: z.object({ controleId: z.string(), open: z.int(), uiterlijk: dag }).nullable(),
  kijkvragen: z.object({ open: z.int(), uiterlijk: dag.nullable() }).nullable(),
  abilities: z.object({ magToezicht: z.boolean(), magBeheren: z.boolean(), magBeantwoorden: z.boolean() }),
})
export type Overzicht = z.output<typeof overzichtAntwoord>

const verwerkingsactiviteit = z.object({
  code: z.string(),
  naam: z.string(),
  doel: tweetalig,
  gegevens: tweetalig,
  vanWie: tweetalig,
  ontvangers: tweetalig,
  grondslag: tweetalig,
  bewaren: tweetalig,
  handelingen: z.array(
    z.object({ act: z.string(), methode: z.string(), pad: z.string(), uitleg: z.string() }),
  ),
  /** Lines of the last thirty days; `personen` counts records, one per person. */
  regels: z.object({ gelukt: z.int(), geweigerd: z.int(), fout: z.int(), personen: z.int() }),
})
export type Verwerkingsactiviteit = z.output<typeof verwerkingsactiviteit>
export const activiteitenAntwoord = z.object({
  van: dag,
  tot: dag,
  activiteiten: z.array(verwerkingsactiviteit),
})
export type Activiteiten = z.output<typeof activiteitenAntwoord>

const logdoel = z.enum(logdoelen)
const resultaat = z.enum(['gelukt', 'geweigerd', 'fout'])
const inOnzeTijd = (d: string) => d >= '2000' && d < '3000'
/** A day of this age: PostgreSQL knows no year 0. */
const kalenderdag = () =>
  z.iso.date('Dit is geen bestaande datum.').refine(inOnzeTijd, 'Kies een dag van na 2000.')
const bladwijzer = z.strictObject({
  tijd: z.iso.datetime({ offset: true }).refine(inOnzeTijd),
  keten: z.int().min(0).max(127),
  volgnr: z.int().min(1),
})
/** Longest period in one question: a look at the log is about something, not about everything. */
export const maxDagen = 31
export const logvraagInvoer = z.strictObject({
  doel: logdoel,
  motivering: prose(),
  van: kalenderdag(),
  tot: kalenderdag(),
  activiteit: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional(),
  resultaat: resultaat.optional(),
  /** Where the page before ended. */
  na: bladwijzer.optional(),
})
export type LogvraagInvoer = z.output<typeof logvraagInvoer>
const logregel = z.object({
  tijd: z.string(),
  keten: z.int(),
  volgnr: z.int(),
  activiteit: z.string(),
  actie: z.string(),
  /** On what kind of thing, never which. */
  soort: z.string(),
  resultaat,
  organisatie: z.string(),
  functie: z.string(),
  doel: z.string(),
  personen: z.int(),
})
export type Logregel = z.output<typeof logregel>
export const logvraagAntwoord = z.object({ regels: z.array(logregel), volgende: bladwijzer.nullable() })
export type Logbladzijde = z.output<typeof logvraagAntwoord>

export const loggebruikAntwoord = z.array(
  z.object({
    id: z.string(),
    doel: logdoel,
    motivering: z.string(),
    wijze: z.enum(['scherm', 'opdrachtregel']),
    van: dag,
    tot: dag,
    door: z.string().nullable(),
    op: moment,
  }),
)
export type Loggebruik = z.output<typeof loggebruikAntwoord>

export const logcontrolesAntwoord = z.object({
  /** A verification was asked for and is still under way. */
  bezig: z.boolean(),
  controles: z.array(
    z.object({
      id: z.string(),
      op: moment,
      door: z.string().nullable(),
      ketens: z.int(),
      regels: z.int(),
      fouten: z.array(z.object({ keten: z.int(), regel: z.int() })),
      duurMs: z.int(),
    }),
  ),
})
export type Logcontroles = z.output<typeof logcontrolesAntwoord>
export const gevraagdAntwoord = z.object({ gevraagd: z.literal(true) })

const telling = z.object({ open: z.int(), bevestigd: z.int(), ingetrokken: z.int() })
const controle = z.object({
  id: z.string(),
  jaar: z.int(),
  op: moment,
  uiterlijk: dag,
  door: z.string(),
  telling,
})
export type Controle = z.output<typeof controle>
export const controlesAntwoord = z.object({
  vandaag: dag,
  controles: z.array(controle),
  abilities: z.object({ magBeginnen: z.boolean() }),
})
export type Controles = z.output<typeof controlesAntwoord>
export const controleInvoer = z.strictObject({ uiterlijk: kalenderdag() })
export const controleId = z.object({ id: z.string(), punten: z.int() })
export const controleParams = z.strictObject({ controleId: id() })

const punt = z.object({
  id: z.string(),
  versie: z.int(),
  organisatie: z.string(),
  naam: z.string(),
  functie: z.string(),
  mandaten: z.array(z.string()),
  van: dag,
  tot: dag.nullable(),
  geblokkeerd: z.boolean(),
  laatsteInlog: dag.nullable(),
  betrokkenheden: z.int(),
  uitkomst: z.enum(['open', 'bevestigd', 'ingetrokken']),
  reden: z.string(),
  door: z.string().nullable(),
  beslistOp: moment.nullable(),
  abilities: z.object({ magBevestigen: z.boolean(), magIntrekken: z.boolean() }),
})
export type Punt = z.output<typeof punt>
export const controleAntwoord = controle.extend({ vandaag: dag, punten: z.array(punt) })
export type ControleLezen = z.output<typeof controleAntwoord>
export const puntParams = z.strictObject({ puntId: id() })
export const puntInvoer = z
  .strictObject({ uitkomst: z.enum(['bevestigd', 'ingetrokken']), reden: text(400) })
  .refine((v) => v.uitkomst === 'bevestigd' || v.reden !== '', wrong('reden', 'ontbreekt', 'Schrijf waarom.'))
export type PuntInvoer = z.output<typeof puntInvoer>
export const versieAntwoord = z.object({ versie: z.int() })
