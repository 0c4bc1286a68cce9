import { z } from 'zod'
import { id, line, text } from '../kernel/text.ts'
import { langsteDeel } from './states.ts'

export const casusParams = z.strictObject({ casusId: id() })
export const deelParams = z.strictObject({ deelId: id() })
export const lezerParams = z.strictObject({ deelId: id(), lezerId: id() })
export const documentQuery = z.strictObject({ taal: z.enum(['nl', 'en']).default('nl') })

/** One part as it is written: `titel` may stay empty, the words may be as long as a story is. */
export const deelInvoer = z.strictObject({ titel: line().default(''), tekst: text(langsteDeel, { min: 1 }) })
export type DeelInvoer = z.output<typeof deelInvoer>

/** Whom a part is given to: someone who takes part (`mens`), or everyone of their organisation who does. */
export const lezerInvoer = z.strictObject({ betrokkenheidId: id(), wie: z.enum(['mens', 'organisatie']) })
export type LezerInvoer = z.output<typeof lezerInvoer>

/** Which wording was read: its version. */
export const gelezenInvoer = z.strictObject({ versie: z.int().min(1) })

const moment = z.iso.datetime()
const tweetalig = z.object({ nl: z.string(), en: z.string() })
const wie = z.enum(['mens', 'organisatie', 'jim'])

/** Who gets a part. `leest`: they can read it now; no longer when they left or the casus is closed. */
const lezer = z.object({
  id: z.string(),
  wie,
  /** The key of that person (actor), organisation or JIM. */
  wieId: z.string(),
  naam: z.string(),
  /** Function and organisation, or what a parent is to the young person. */
  wat: z.string(),
  casusId: z.string(),
  op: moment,
  leest: z.boolean(),
})
export type Lezer = z.output<typeof lezer>
/** Who said to have read a part, and when; `nieuwste`: as it reads now. Also of someone who may no longer read it. */
const lezing = z.object({ naam: z.string(), wat: z.string(), op: moment, nieuwste: z.boolean() })
export type Lezing = z.output<typeof lezing>

/** A part as its teller sees it, without the words. */
const regel = z.object({
  id: z.string(),
  versie: z.int(),
  titel: z.string(),
  begin: z.string(),
  op: moment,
  gewijzigdOp: moment,
  lezers: z.array(lezer),
  lezingen: z.array(lezing),
})
export type DeelRegel = z.output<typeof regel>

/** Someone who can be chosen, in one plan, with what they must pass on. `organisatie` is null for family. */
const kiesbaar = z.object({
  betrokkenheidId: z.string(),
  actorId: z.string(),
  naam: z.string(),
  wat: z.string(),
  moetMelden: z.string(),
  organisatie: z.object({ id: z.string(), naam: z.string() }).nullable(),
})
export type Kiesbaar = z.output<typeof kiesbaar>
/** One plan of the young person from which readers can be chosen, with its sentence about who could ever ask for what is written. */
const plan = z.object({
  casusId: z.string(),
  vraag: z.string(),
  mensen: z.array(kiesbaar),
  wieKanVragen: tweetalig,
  /** The young person's JIM in this plan, when there is one: given to by the routes of the JIM. */
  jim: z.object({ jimId: z.string(), naam: z.string(), wat: z.string() }).nullable(),
})
export type VerhaalPlan = z.output<typeof plan>

/** What a reader gets told of a part: that it is there, and whether the words are new for them. Nothing of what it says. */
const teLezen = z.object({ id: z.string(), van: z.string(), op: moment, nieuw: z.boolean() })
export type TeLezen = z.output<typeof teLezen>

/** The young person's own parts, oldest first, with who can be chosen; for a parent what they were given. */
export const mijnVerhaalAntwoord = z.object({
  kant: z.enum(['jeugdige', 'ouder']),
  delen: z.array(regel),
  plannen: z.array(plan),
  gekregen: z.array(teLezen),
  abilities: z.object({ magSchrijven: z.boolean() }),
})
export type MijnVerhaal = z.output<typeof mijnVerhaalAntwoord>

/** One part whole. `regel` with readers only for who tells; `van` is the first name of who tells, for a reader. */
export const deelAntwoord = z.object({
  id: z.string(),
  versie: z.int(),
  titel: z.string(),
  tekst: z.string(),
  op: moment,
  gewijzigdOp: moment,
  eigen: z.boolean(),
  van: z.string(),
  casusId: z.string().nullable(),
  nieuw: z.boolean(),
  lezers: z.array(lezer),
  lezingen: z.array(lezing),
  abilities: z.object({ magWijzigen: z.boolean(), magGelezen: z.boolean() }),
})
export type Deel = z.output<typeof deelAntwoord>

export const casusVerhaalAntwoord = z.object({ delen: z.array(teLezen) })
export type CasusVerhaal = z.output<typeof casusVerhaalAntwoord>

export const gemaaktAntwoord = z.object({ id: z.string(), versie: z.int() })
export const versieAntwoord = z.object({ versie: z.int() })
export const lezerAntwoord = z.object({ id: z.string() })
export const leegAntwoord = z.object({})

export const dankwoordParams = z.strictObject({ dankwoordId: id() })
/** Whom, and one sentence of at most 200 code points that may stay empty. */
export const dankwoordInvoer = z.strictObject({ betrokkenheidId: id(), tekst: line().default('') })
export type DankwoordInvoer = z.output<typeof dankwoordInvoer>
/** Whom one can thank; without words for police and public prosecutor. And whom one thanked, newest first. */
export const mijnDankAntwoord = z.object({
  mensen: z.array(
    z.object({ betrokkenheidId: z.string(), naam: z.string(), wat: z.string(), metWoorden: z.boolean() }),
  ),
  gegeven: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      wat: z.string(),
      tekst: z.string(),
      op: moment,
      gezien: z.boolean(),
    }),
  ),
})
export type MijnDank = z.output<typeof mijnDankAntwoord>
