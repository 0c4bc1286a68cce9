import { z } from 'zod'
import { publiekKeuze } from '../casus/contract.ts'
import { date, id, line, name, optionalProse, prose, todayOrLater, wrong } from '../kernel/text.ts'
import { gemist } from './contract-gemist.ts'
import { hoogstensMomenten, momentStatussen, plekSoorten, wensStatussen } from './states.ts'

export const casusParams = z.strictObject({ casusId: id() })
export const bandParams = z.strictObject({ bandId: id() })
export const wensParams = z.strictObject({ wensId: id() })
export const vervangingParams = z.strictObject({ vervangingId: id() })
export const plekParams = z.strictObject({ plekId: id() })
export const momentParams = z.strictObject({ momentId: id() })

const dag = z.iso.date()
const moment = z.iso.datetime()
/** Wall-clock time in Amsterdam, `09:30`. */
const tijd = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf een tijd als 09:30.')

const momentInvoerVelden = {
  dag: date(),
  tijd: tijd().nullable().default(null),
  wat: name(),
  /** The involvement of who is there. */
  wieId: id(),
}
export const momentInvoer = z.strictObject(momentInvoerVelden)
export type MomentInvoer = z.output<typeof momentInvoer>
export const plekInvoer = z.strictObject({
  soort: z.enum(plekSoorten),
  wat: name(),
  begint: date(),
  /** The young person always sees it; whoever is there always does too. */
  publiek: publiekKeuze.prefault({}),
  momenten: z.array(momentInvoer).min(1).max(hoogstensMomenten),
})
export type PlekInvoer = z.output<typeof plekInvoer>
export const uitkomstInvoer = z
  .strictObject({ status: z.enum(['gedaan', 'niet_gelukt']), reden: optionalProse().default('') })
  .refine(
    (u) => (u.status === 'niet_gelukt') === (u.reden !== ''),
    wrong('reden', 'verplicht', 'Ging het niet door? Schrijf waarom. De jongere leest dit.'),
  )
export type UitkomstInvoer = z.output<typeof uitkomstInvoer>

export const vervangingInvoer = z
  .strictObject({ vervangerId: id(), van: todayOrLater(), tot: todayOrLater(), metJeugdige: z.boolean() })
  .refine((v) => v.tot >= v.van, wrong('tot', 'voor_begin', 'De laatste dag ligt voor de eerste.'))
export type VervangingInvoer = z.output<typeof vervangingInvoer>

const anders = z
  .strictObject({
    soort: z.literal('anders'),
    /** The involvement it is about. */
    overId: id(),
    aan: z.enum(['regisseur', 'contactpunt']),
    tekst: optionalProse().default(''),
    /** Whom instead, in own words. */
    wie: line().default(''),
    vertel: z.enum(['niets', 'zelf', 'woorden']).default('niets'),
    woorden: optionalProse().default(''),
    warm: z.boolean().default(false),
    bereik: line().default(''),
  })
  .refine(
    (w) => (w.vertel === 'woorden') === (w.woorden !== ''),
    wrong('woorden', 'verplicht', 'Schrijf wat we mogen zeggen, of kies iets anders.'),
  )
const zelfde = z.strictObject({
  soort: z.literal('zelfde'),
  /** Whom the young person knows already. */
  wieId: id(),
  /** No: the question is not asked again here. */
  wil: z.boolean(),
})
export const wensInvoer = z.discriminatedUnion('soort', [anders, zelfde])
export type WensInvoer = z.output<typeof wensInvoer>
export const wensAntwoordInvoer = z.strictObject({
  antwoord: prose(),
  /** The contactpunt passes it to the regisseurs; only with the young person's yes. */
  doorgeven: z.boolean().default(false),
})
export type WensAntwoordInvoer = z.output<typeof wensAntwoordInvoer>

const mens = z.object({ naam: z.string(), functie: z.string(), organisatie: z.string() })
const plekMoment = z.object({
  id: z.string(),
  versie: z.int(),
  dag,
  tijd: z.string().nullable(),
  wat: z.string(),
  wieId: z.string(),
  wie: z.string(),
  /** The reader is who will be there. */
  ik: z.boolean(),
  status: z.enum(momentStatussen),
  reden: z.string(),
  magUitkomst: z.boolean(),
  /** The young person says that nobody was there; null when they did not, or it is not for this reader. */
  gemist: gemist.nullable(),
  magGemist: z.boolean(),
})

export type { Gemist } from './contract-gemist.ts'
export type PlekMoment = z.output<typeof plekMoment>
const plek = z.object({
  id: z.string(),
  soort: z.enum(plekSoorten),
  wat: z.string(),
  begint: dag,
  momenten: z.array(plekMoment),
  /** Who reads it when the young person says that nobody was there; for the young person only. */
  leest: z.array(z.string()),
})
export type Plek = z.output<typeof plek>
const vervanging = mens.extend({
  id: z.string(),
  versie: z.int(),
  van: dag,
  tot: dag,
  metJeugdige: z.boolean(),
  telefoon: z.string().nullable(),
})
export type Vervanging = z.output<typeof vervanging>

/** A wish as its writer and who handles it read it. */
const wens = z.object({
  id: z.string(),
  versie: z.int(),
  soort: z.enum(['zelfde', 'anders']),
  over: z.string(),
  wie: z.string(),
  tekst: z.string(),
  aan: z.enum(['regisseur', 'contactpunt']),
  doorgegeven: z.boolean(),
  vertel: z.enum(['niets', 'zelf', 'woorden']),
  woorden: z.string(),
  warm: z.boolean(),
  bereik: z.string(),
  status: z.enum(wensStatussen),
  antwoord: z.string(),
  op: moment,
  beantwoordOp: moment.nullable(),
})
export type Wens = z.output<typeof wens>

export const vastAntwoord = z.object({
  vandaag: dag,
  vastePersonen: z.array(
    mens.extend({
      id: z.string(),
      gekozenDoorJeugdige: z.boolean(),
      sinds: dag,
      telefoon: z.string().nullable(),
    }),
  ),
  vervangingen: z.array(vervanging),
  plekken: z.array(plek),
  wensen: z.array(wens),
  /** Who can be there, or stand in: professionals who take part, as far as the reader knows. */
  mensen: z.array(mens.extend({ id: z.string(), vast: z.boolean(), jongereKent: z.boolean() })),
  abilities: z.object({ magPlannen: z.boolean(), magVervangen: z.boolean(), magKiezen: z.boolean() }),
})
export type Vast = z.output<typeof vastAntwoord>

/** Someone to call, whether or not there is a plan. */
const bekende = mens.extend({ telefoon: z.string().nullable(), werktHierNog: z.boolean() })
export const mijnVastAntwoord = z.object({
  vandaag: dag,
  /** De deur op een kier. */
  banden: z.array(bekende.extend({ id: z.string(), sinds: dag, ookNu: z.boolean() })),
  plannen: z.array(
    z.object({
      casusId: z.string(),
      vraag: z.string(),
      open: z.boolean(),
      /** Whom it can be about: the vaste persoon, and experience experts. */
      mensen: z.array(mens.extend({ id: z.string(), vast: z.boolean(), isRegisseur: z.boolean() })),
      /** Who leads, so that the young person knows whom they tell; never the person it is about. */
      regisseurs: z.array(z.object({ id: z.string(), naam: z.string() })),
      vervangingen: z.array(vervanging),
      plekken: z.array(plek),
      wensen: z.array(wens),
      /** Someone they know from elsewhere, to ask for here as well. */
      voorstellen: z.array(mens.extend({ wieId: z.string() })),
    }),
  ),
  contactpunt: z.object({ naam: z.string(), telefoon: z.string().nullable() }).nullable(),
})
export type MijnVast = z.output<typeof mijnVastAntwoord>

export const wensenAntwoord = z.object({
  wensen: z.array(
    wens.extend({
      casusId: z.string().nullable(),
      naam: z.string(),
      magAntwoorden: z.boolean(),
      magDoorgeven: z.boolean(),
    }),
  ),
})
export type Wensen = z.output<typeof wensenAntwoord>

export const gemaaktAntwoord = z.object({ id: z.string() })
export const versieAntwoord = z.object({ versie: z.int() })
export const leegAntwoord = z.object({})
