import { z } from 'zod'
import { id, optionalProse, pastDate, prose, text } from '../kernel/text.ts'
import { dingen, misschien, regels, statussen } from './states.ts'

const eenRegel = (s: string) => !s.includes('\n')
/** A nickname will do: 1 to 100 code points on one line. */
const roepnaam = () => text(100, { min: 1 }).refine(eenRegel, 'Zet een naam op één regel.')
const kort = () => text(100).refine(eenRegel, 'Zet dit op één regel.')

export const casusParams = z.strictObject({ casusId: id() })
export const jimParams = z.strictObject({ jimId: id() })
export const ouderParams = z.strictObject({ jimId: id(), ouderId: id() })
/** A thing to share; of the question the key is that of the casus. */
export const dingParams = z.strictObject({ jimId: id(), soort: z.enum(dingen), dingId: id() })
export const afspraakParams = z.strictObject({ afspraakId: id() })
export const deelParams = z.strictObject({ deelId: id() })
export const overlegParams = z.strictObject({ overlegId: id() })

const overJim = {
  roepnaam: roepnaam(),
  /** What they are to the young person, in own words. */
  relatie: kort().default(''),
  volwassen: z.enum(misschien).default('weet_niet'),
  zelfdeAdres: z.enum(misschien).default('weet_niet'),
  /** How the young person wants to ask it. */
  hoe: optionalProse().default(''),
  /** The vaste persoon helps asking. */
  helpt: z.boolean().default(true),
}
export const jimInvoer = z.strictObject({
  ...overJim,
  /** A parent can't be a JIM: refused with 409. */
  isOuder: z.boolean().default(false),
})
export type JimInvoer = z.output<typeof jimInvoer>
export const jimWijziging = z.strictObject(overJim)
export type JimWijziging = z.output<typeof jimWijziging>
export const stapInvoer = z.strictObject({ stap: z.enum(['gevraagd', 'wil_wel', 'wil_niet']) })
export const ouderAntwoordInvoer = z.strictObject({
  antwoord: z.enum(['ja', 'nee']),
  /** When a professional notes what a parent said; a parent's own answer is of today. */
  gezegdOp: pastDate().nullable().default(null),
})
export type OuderAntwoordInvoer = z.output<typeof ouderAntwoordInvoer>
export const besluitInvoer = z.strictObject({ gesprekOp: pastDate(), besluit: prose() })
export type BesluitInvoer = z.output<typeof besluitInvoer>
export const overeenkomstInvoer = z.strictObject({ doet: prose(), doetNiet: prose(), stopt: prose() })
export type OvereenkomstInvoer = z.output<typeof overeenkomstInvoer>
export const zienInvoer = z.strictObject({ zien: z.boolean() })

export const antwoordInvoer = z.strictObject({
  afspraakVersie: z.int().min(1),
  antwoord: z.enum(['ja', 'nee']),
  watMaaktJa: optionalProse().default(''),
})
export type AntwoordInvoer = z.output<typeof antwoordInvoer>
export const meldInvoer = z.strictObject({
  afspraakVersie: z.int().min(1),
  status: z.enum(['gedaan', 'niet_gelukt']),
  toelichting: optionalProse().default(''),
})
export type MeldInvoer = z.output<typeof meldInvoer>
export const komInvoer = z.strictObject({
  aanwezigheid: z.enum(['komt', 'komt_niet', 'belt_in']),
  zeggen: optionalProse().default(''),
})
export type KomInvoer = z.output<typeof komInvoer>

const overeenkomst = z.object({
  versie: z.int(),
  doet: z.string(),
  doetNiet: z.string(),
  stopt: z.string(),
  jeugdigeOp: z.string().nullable(),
  jimOp: z.string().nullable(),
})
export type Overeenkomst = z.output<typeof overeenkomst>

const ouder = z.object({
  id: z.string(),
  naam: z.string(),
  antwoord: z.enum(['ja', 'nee']).nullable(),
  wijze: z.enum(['portaal', 'gesproken']).nullable(),
  gezegdOp: z.iso.date().nullable(),
  versie: z.int(),
})
export type Ouder = z.output<typeof ouder>

export const jim = z.object({
  id: z.string(),
  versie: z.int(),
  casusId: z.string(),
  roepnaam: z.string(),
  relatie: z.string(),
  volwassen: z.enum(misschien),
  zelfdeAdres: z.enum(misschien),
  hoe: z.string(),
  helpt: z.boolean(),
  status: z.enum(statussen),
  gevraagdOp: z.iso.date().nullable(),
  geantwoordOp: z.iso.date().nullable(),
  begonnenOp: z.string().nullable(),
  gestoptOp: z.string().nullable(),
  oudersZien: z.boolean(),
  /** The JIM has an own page. */
  account: z.boolean(),
  regel: z.enum(regels),
  stand: z.object({
    gevraagd: z.int(),
    ja: z.int(),
    nee: z.int(),
    /** Of a parent it is known that they have gezag. */
    bekend: z.boolean(),
    mag: z.boolean(),
  }),
  /** It began, and no parent with gezag says yes any more (until 16): the JIM reads nothing now. */
  rust: z.boolean(),
  besluit: z.object({ gesprekOp: z.iso.date(), reden: z.string() }).nullable(),
  /** What each parent said: for who carries the casus; empty for the young person. */
  ouders: z.array(ouder),
  overeenkomst: overeenkomst.nullable(),
  abilities: z.object({
    magWijzigen: z.boolean(),
    magWeg: z.boolean(),
    magStap: z.array(z.enum(['gevraagd', 'wil_wel', 'wil_niet'])),
    magNoteren: z.boolean(),
    magBesluiten: z.boolean(),
    magAfspreken: z.boolean(),
    magTekenen: z.boolean(),
    magUitnodigen: z.boolean(),
    magDelen: z.boolean(),
    magStoppen: z.boolean(),
    magOudersZien: z.boolean(),
  }),
})
export type Jim = z.output<typeof jim>

/** Something that the young person sees and can let the JIM see. */
const ding = z.object({
  soort: z.enum(dingen),
  dingId: z.string(),
  wat: z.string(),
  dag: z.iso.date().nullable(),
  /** It is asked of the JIM. */
  vanJim: z.boolean(),
  gedeeld: z.boolean(),
  /** The parents it is meant for, by name, when it is not for every parent: said before it is shown to the JIM. */
  alleenVoor: z.array(z.string()),
})
export type DingAntwoord = z.output<typeof ding>

export const casusAntwoord = z.object({
  jims: z.array(jim),
  jeugdige: z.string(),
  /** What parents have to do with it at this age, before anybody is named. */
  regel: z.enum(regels),
  /** A parent stands in this plan. */
  heeftOuders: z.boolean(),
  abilities: z.object({ magVragen: z.boolean() }),
  /** Why nobody can be asked now; null when it can. */
  waaromNiet: z.string().nullable(),
})
export type CasusAntwoord = z.output<typeof casusAntwoord>
export const mijnAntwoord = z.object({
  kant: z.enum(['jeugdige', 'ouder']),
  /** The young person's own steun plans. */
  plannen: z.array(
    casusAntwoord.extend({ casusId: z.string(), vastePersoon: z.string().nullable(), dingen: z.array(ding) }),
  ),
  /** What is asked of a parent. */
  vragen: z.array(
    z.object({
      id: z.string(),
      jimId: z.string(),
      roepnaam: z.string(),
      relatie: z.string(),
      jeugdige: z.string(),
      /** Without this yes it does not begin (until 16). */
      nodig: z.boolean(),
      antwoord: z.enum(['ja', 'nee']).nullable(),
      versie: z.int(),
    }),
  ),
})
export type MijnAntwoord = z.output<typeof mijnAntwoord>

const afspraak = z.object({
  afspraakId: z.string(),
  versie: z.int(),
  tekst: z.string(),
  datum: z.iso.date(),
  begint: z.string().nullable(),
  plaats: z.string(),
  status: z.enum(['open', 'gedaan', 'niet_gelukt', 'vervallen']),
  van: z.enum(['jim', 'jeugdige', 'ander']),
  antwoord: z.enum(['ja', 'nee', 'niet_gevraagd']).nullable(),
  watMaaktJa: z.string(),
})
const overleg = z.object({
  overlegId: z.string(),
  begint: z.string(),
  eindigt: z.string(),
  plaats: z.string(),
  status: z.enum(['gepland', 'bezig', 'afgerond', 'afgelast']),
  aanwezigheid: z.enum(['uitgenodigd', 'komt', 'komt_niet', 'belt_in', 'aanwezig', 'afwezig']).nullable(),
  zeggen: z.string(),
})
const deelRegel = z.object({ deelId: z.string(), titel: z.string(), op: z.iso.datetime() })
export type AlsJimDeel = z.output<typeof deelRegel>
/** All that a JIM sees: per young person the agreement, whom to call, and what is shared. */
export const alsJimAntwoord = z.object({
  jims: z.array(
    z.object({
      jimId: z.string(),
      jeugdige: z.string(),
      getekend: z.boolean(),
      vastePersoon: z
        .object({
          naam: z.string(),
          functie: z.string(),
          organisatie: z.string(),
          telefoon: z.string(),
          belVoor: z.string(),
          /** Who leads the plan, called while nobody stays yet. */
          leidt: z.boolean(),
        })
        .nullable(),
      overeenkomst,
      vraag: z.object({ vraag: z.string(), op: z.iso.date() }).nullable(),
      sporen: z.array(z.object({ spoorId: z.string(), soort: z.string(), doel: z.string() })),
      afspraken: z.array(afspraak),
      overleggen: z.array(overleg),
      /** Parts of the story that the young person gave; the words come one by one, and that they were read is told. */
      verhaal: z.array(deelRegel),
    }),
  ),
})
export type AlsJim = z.output<typeof alsJimAntwoord>
export type AlsJimAfspraak = z.output<typeof afspraak>
export type AlsJimOverleg = z.output<typeof overleg>

export const deelAntwoord = deelRegel.extend({ tekst: z.string(), jeugdige: z.string() })
export type AlsJimVerhaal = z.output<typeof deelAntwoord>

/** What is kept about the reader as a JIM, also after it ended. `jeugdige` is empty once it ended or the young person left. */
export const gegevensAntwoord = z.object({
  jims: z.array(
    z.object({
      jimId: z.string(),
      jeugdige: z.string(),
      roepnaam: z.string(),
      relatie: z.string(),
      volwassen: z.enum(misschien),
      zelfdeAdres: z.enum(misschien),
      status: z.enum(statussen),
      gevraagdOp: z.iso.date().nullable(),
      geantwoordOp: z.iso.date().nullable(),
      begonnenOp: z.string().nullable(),
      gestoptOp: z.string().nullable(),
      /** Parents may know that there is a JIM, and the name. */
      oudersWeten: z.boolean(),
      abilities: z.object({ magStoppen: z.boolean() }),
    }),
  ),
})
export type JimGegevens = z.output<typeof gegevensAntwoord>

export const gemaaktAntwoord = z.object({ id: z.string(), versie: z.int() })
export const versieAntwoord = z.object({ versie: z.int() })
export const leegAntwoord = z.object({})
export const codeAntwoord = z.object({ code: z.string(), geldigTot: z.iso.datetime() })
