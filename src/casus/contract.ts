import { z } from 'zod'
import {
  id,
  laterDate,
  line,
  name,
  optionalProse,
  pastDate,
  prose,
  text,
  todayOrLater,
  wrong,
} from '../kernel/text.ts'
import { fase, zijtoestand } from './answers.ts'
import { fasen } from './states.ts'

export * from './answers.ts'

/** Where the next page begins: sort key and id of the last row shown. */
export const cursor = z
  .string()
  .regex(
    /^\d{1,16}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    'Gebruik de waarde van `volgende` die je kreeg.',
  )

export const casussenVraag = z.strictObject({
  volgorde: z.enum(['nieuwste', 'volgend-moment']).default('nieuwste'),
  fase: z.enum(['lopend', ...fasen]).default('lopend'),
  na: cursor.optional(),
})
export type CasussenVraag = z.output<typeof casussenVraag>
export const casusParams = z.strictObject({ casusId: id() })
/** Phases whose start says why. */
const metReden: readonly z.output<typeof fase>[] = ['afschalen', 'gesloten']
export const faseInvoer = z
  .strictObject({
    fase,
    reden: optionalProse().default(''),
    /** Whom the young person may call afterwards; asked when closing. */
    belId: id().nullable().default(null),
  })
  .refine(
    (f) => !metReden.includes(f.fase) || f.reden !== '',
    wrong('reden', 'verplicht', 'Schrijf waarom, zo dat de jongere het mag lezen.'),
  )
  .refine(
    (f) => f.fase !== 'gesloten' || f.belId !== null,
    wrong('belId', 'verplicht', 'Kies wie de jongere hierna kan bellen.'),
  )
export const zijtoestandInvoer = z.discriminatedUnion('soort', [
  z.strictObject({ soort: zijtoestand, reden: prose(), eigenaarId: id(), tot: todayOrLater() }),
  z.strictObject({ soort: z.literal('geen'), reden: prose() }),
])
export const vraagInvoer = z.strictObject({
  tekst: text(600, { min: 1 }),
  verteldAan: line().default(''),
  op: pastDate(),
})

/** Parents by their persoon id: for whom ouderVanaf counts. */
export const ouderIds = () => z.array(id()).min(1).max(10).nullable().optional()

const publiek = {
  /** Organisations that may know of this involvement; null = all that take part. */
  publiek: z.array(id()).max(50).nullable().default(null),
  jeugdigeVanaf: z.iso.date().nullable().default(null),
  ouderVanaf: z.iso.date().nullable().default(null),
  ouderIds: ouderIds(),
}
export const betrokkenheidInvoer = z.strictObject({
  actorId: id(),
  rol: z.enum(['deelnemer', 'procesregisseur']).default('deelnemer'),
  van: todayOrLater().optional(),
  reden: prose(),
  ...publiek,
})
export const eindeInvoer = z.strictObject({ reden: prose() })
export const vastePersoonInvoer = z.discriminatedUnion('keuze', [
  z
    .strictObject({
      keuze: z.literal('iemand'),
      actorId: id(),
      gekozenDoorJeugdige: z.boolean(),
      op: pastDate(),
      /** Why, when the young person did not choose. */
      reden: optionalProse().default(''),
      /** Whether the one before goes on taking part. */
      vorige: z.enum(['blijft', 'stopt']).default('blijft'),
      /** Warm handover: until when the one before goes on beside the new one; null for as long as it takes. */
      vorigeTot: todayOrLater().nullable().default(null),
    })
    .refine(
      (k) => k.vorigeTot === null || k.vorige === 'blijft',
      wrong('vorigeTot', 'stopt_al', 'Wie vandaag stopt, loopt niet tot een dag mee.'),
    )
    .refine(
      (k) => k.gekozenDoorJeugdige || k.reden !== '',
      wrong('reden', 'verplicht', 'Schrijf waarom de jongere niet zelf koos.'),
    ),
  z.strictObject({
    keuze: z.literal('nog_niemand'),
    reden: prose(),
    tot: laterDate(),
    vorige: z.enum(['blijft', 'stopt']).default('blijft'),
  }),
])
export const overdrachtInvoer = z.strictObject({ naarActorId: id(), reden: prose() })
export const overdrachtAntwoordInvoer = z.strictObject({
  antwoord: z.enum(['aanvaard', 'afgewezen', 'ingetrokken']),
  reden: optionalProse().default(''),
})

const gezag = {
  gezag: z.boolean().nullable().default(null),
  gezagBron: line().default(''),
  gezagOp: pastDate().nullable().default(null),
}
type Gezag = { gezag: boolean | null; gezagBron: string; gezagOp: string | null }
/** Gezag is never a guess: whoever writes it down says from where and of which day it is known. */
const metBron = <T extends z.ZodType<Gezag>>(invoer: T) =>
  invoer
    .refine(
      (g) => g.gezag === null || g.gezagBron !== '',
      wrong('gezagBron', 'verplicht', 'Schrijf waar dit uit blijkt, bijvoorbeeld het gezagsregister.'),
    )
    .refine(
      (g) => g.gezag === null || g.gezagOp !== null,
      wrong('gezagOp', 'verplicht', 'Schrijf op welke dag dit is nagegaan.'),
    )
const contact = { telefoon: line().default(''), adres: line().default(''), woonplaats: line().default('') }
export const ouderInvoer = metBron(
  z.strictObject({
    roepnaam: name(),
    tussenvoegsel: line().default(''),
    achternaam: line().default(''),
    relatie: name(),
    ...contact,
    ...gezag,
  }),
)
export const persoonInvoer = metBron(
  z.strictObject({
    roepnaam: name(),
    tussenvoegsel: line().default(''),
    achternaam: line().default(''),
    relatie: line().default(''),
    geboortedatum: pastDate().nullable().default(null),
    ...contact,
    ...gezag,
  }),
)
/** The audience as a person chooses it: own organisation (default), chosen organisations, or all that take part; and from which day family sees it. */
export const publiekKeuze = z.strictObject({
  wie: z.enum(['eigen', 'gekozen', 'allen']).default('eigen'),
  organisaties: z.array(z.uuid()).max(50).default([]),
  jeugdigeVanaf: z.iso.date().nullable().default(null),
  ouderVanaf: z.iso.date().nullable().default(null),
  /** Which parents (persoon); left out = each of them, which a casus with two households refuses. */
  ouderIds: ouderIds(),
})
export type PubliekKeuze = z.output<typeof publiekKeuze>
