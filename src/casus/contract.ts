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
import { fasen, zijtoestanden } from './states.ts'

/** A day YYYY-MM-DD or a moment in UTC, as answers carry them. */
const dag = z.string()
const moment = z.string()
const fase = z.enum(fasen)
const zijtoestand = z.enum(zijtoestanden)
export const rol = z.enum([
  'vaste_persoon',
  'procesregisseur',
  'casusregisseur',
  'deelnemer',
  'jeugdige',
  'ouder',
])
export type Rol = z.output<typeof rol>
const kant = z.enum(['professional', 'jeugdige', 'ouder'])
const regimeCode = z.enum(['steun', 'pga', 'zvh', 'groep'])

/** Where the next page begins: sort key and id of the last row shown. */
export const cursor = z
  .string()
  .regex(
    /^\d{1,16}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    'Gebruik de waarde van `volgende` die je kreeg.',
  )

/** Who the vaste persoon is, as a list shows it. */
const vastePersoon = z.object({
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string(),
  telefoon: z.string().nullable(),
})
const geenVastePersoon = z.object({ reden: z.string(), tot: dag })
/** The next thing that will happen: an overleg or an afspraak. `op` is a moment, or a day when no time was agreed. */
const volgendMoment = z.object({ soort: z.enum(['overleg', 'afspraak']), op: z.string(), wat: z.string() })

export const casusInLijst = z.object({
  id: z.string(),
  naam: z.string(),
  geboortedatum: dag.nullable(),
  vraag: z.string(),
  regime: z.object({ code: regimeCode, naam: z.string() }),
  fase,
  zijtoestand: zijtoestand.nullable(),
  start: moment,
  vastePersoon: vastePersoon.nullable(),
  geenVastePersoon: geenVastePersoon.nullable(),
  openAfspraken: z.int(),
  volgendMoment: volgendMoment.nullable(),
  /** What others did since this person last read the casus; 10 means ten or more. */
  nieuw: z.int(),
})
export type CasusInLijst = z.output<typeof casusInLijst>

export const casussenVraag = z.strictObject({
  volgorde: z.enum(['nieuwste', 'volgend-moment']).default('nieuwste'),
  fase: z.enum(['lopend', ...fasen]).default('lopend'),
  na: cursor.optional(),
})
export type CasussenVraag = z.output<typeof casussenVraag>
export const casussenAntwoord = z.object({ casussen: z.array(casusInLijst), volgende: z.string().nullable() })
export type Casussen = z.output<typeof casussenAntwoord>

export const persoon = z.object({
  id: z.string(),
  versie: z.int(),
  soort: z.enum(['jeugdige', 'ouder']),
  roepnaam: z.string(),
  naam: z.string(),
  tussenvoegsel: z.string(),
  achternaam: z.string(),
  geboortedatum: dag.nullable(),
  telefoon: z.string(),
  adres: z.string(),
  woonplaats: z.string(),
  relatie: z.string(),
  /** Parental authority; null = not known. */
  gezag: z.boolean().nullable(),
  gezagBron: z.string(),
  gezagOp: dag.nullable(),
})
export type Persoon = z.output<typeof persoon>

export const betrokkene = z.object({
  id: z.string(),
  versie: z.int(),
  kant,
  rollen: z.array(rol),
  actorId: z.string().nullable(),
  persoonId: z.string().nullable(),
  naam: z.string(),
  functie: z.string(),
  organisatie: z.object({ id: z.string(), naam: z.string() }).nullable(),
  telefoon: z.string().nullable(),
  belMijVoor: z.string(),
  moetMelden: z.string(),
  van: dag,
  tot: dag.nullable(),
  /** Takes part today. */
  nu: z.boolean(),
  reden: z.string(),
  gekozenDoorJeugdige: z.boolean(),
  gekozenOp: dag.nullable(),
  /** Organisations that know of this involvement; null = all that take part. */
  publiek: z.array(z.string()).nullable(),
  jeugdigeVanaf: dag.nullable(),
  ouderVanaf: dag.nullable(),
  /** Whether this person signed in through an invitation, so has an own page. */
  heeftAccount: z.boolean(),
  ik: z.boolean(),
})
export type Betrokkene = z.output<typeof betrokkene>

export const casusAntwoord = z.object({
  id: z.string(),
  versie: z.int(),
  regime: z.object({
    code: regimeCode,
    naam: z.string(),
    bron: z.string(),
    uitleg: z.object({ nl: z.array(z.string()), en: z.array(z.string()) }),
  }),
  vraag: z.object({ tekst: z.string(), verteldAan: z.string(), op: dag }),
  fase,
  mogelijkeFasen: z.array(fase),
  zijtoestand: z.object({ soort: zijtoestand, reden: z.string(), eigenaar: z.string(), tot: dag }).nullable(),
  start: moment,
  geslotenOp: moment.nullable(),
  /** Why the phase last changed; of a closed casus also whom to call afterwards. */
  laatsteStap: z
    .object({
      reden: z.string(),
      bel: z.object({ naam: z.string(), telefoon: z.string().nullable() }).nullable(),
      op: moment,
    })
    .nullable(),
  geenVastePersoon: geenVastePersoon.nullable(),
  personen: z.array(persoon),
  betrokkenheden: z.array(betrokkene),
  bijdragen: z.array(
    z.object({
      id: z.string(),
      soort: z.string(),
      categorie: z.string(),
      tekst: z.string(),
      ingekort: z.boolean(),
      door: z.string(),
      organisatie: z.string().nullable(),
      op: moment,
      nieuw: z.boolean(),
    }),
  ),
  nieuweBijdragen: z.int(),
  afspraken: z.array(
    z.object({
      id: z.string(),
      tekst: z.string(),
      eigenaar: z.string(),
      datum: dag,
      begintOp: moment.nullable(),
      plaats: z.string(),
      spoor: z.string(),
    }),
  ),
  overleggen: z.array(
    z.object({ id: z.string(), begintOp: moment, eindigtOp: moment, plaats: z.string(), doel: z.string() }),
  ),
  overdracht: z
    .object({
      id: z.string(),
      versie: z.int(),
      van: z.string(),
      naar: z.string(),
      reden: z.string(),
      op: moment,
      aanMij: z.boolean(),
      vanMij: z.boolean(),
    })
    .nullable(),
  mijnRollen: z.array(rol),
  abilities: z.object({
    magSchrijven: z.boolean(),
    magFase: z.boolean(),
    magZijtoestand: z.boolean(),
    magVraag: z.boolean(),
    magBetrokkenen: z.boolean(),
    magVastePersoon: z.boolean(),
    magRegieOverdragen: z.boolean(),
    magPersonen: z.boolean(),
    magUitnodigen: z.boolean(),
  }),
})
export type Casus = z.output<typeof casusAntwoord>

export const casusParams = z.strictObject({ casusId: id() })
export const versieAntwoord = z.object({ versie: z.int() })

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

const publiek = {
  /** Organisations that may know of this involvement; null = all that take part. */
  publiek: z.array(id()).max(50).nullable().default(null),
  jeugdigeVanaf: z.iso.date().nullable().default(null),
  ouderVanaf: z.iso.date().nullable().default(null),
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
    })
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
export const uitnodigingAntwoord = z.object({ code: z.string(), geldigTot: moment })

/** The audience as a person chooses it: own organisation (default), chosen organisations, or all that take part; and from which day family sees it. */
export const publiekKeuze = z.strictObject({
  wie: z.enum(['eigen', 'gekozen', 'allen']).default('eigen'),
  organisaties: z.array(z.uuid()).max(50).default([]),
  jeugdigeVanaf: z.iso.date().nullable().default(null),
  ouderVanaf: z.iso.date().nullable().default(null),
})
export type PubliekKeuze = z.output<typeof publiekKeuze>
