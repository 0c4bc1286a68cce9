import { z } from 'zod'
import { publiekKeuze } from '../casus/contract.ts'
import { date, id, laterDate, optionalProse, pastDate, prose, todayOrLater, wrong } from '../kernel/text.ts'
import { eigenKantStaten, geheimGronden, soorten, statussen } from './states.ts'

const woorden = {
  gebeurde: optionalProse().default(''),
  beschermde: optionalProse().default(''),
  zouHelpen: optionalProse().default(''),
}
/** The young person's own words on an incident: what happened, what were you protecting, what would help. At least one is filled. */
export const eigenWoorden = z
  .strictObject(woorden)
  .refine((w) => w.gebeurde !== '' || w.beschermde !== '' || w.zouHelpen !== '', {
    path: ['gebeurde'],
    error: 'Schrijf minstens één antwoord op.',
  })
export type EigenWoorden = z.output<typeof eigenWoorden>

/** Asked, still to ask (until when is it waiting), or does not want to (and why). */
const eigenKantVan = (uiterlijk: z.ZodType<string>) =>
  z.discriminatedUnion('staat', [
    z.strictObject({ staat: z.literal('gevraagd'), woorden: eigenWoorden }),
    z.strictObject({ staat: z.literal('nog_vragen'), uiterlijk }),
    z.strictObject({ staat: z.literal('wil_niet'), uitleg: prose() }),
  ])
export const eigenKantInvoer = eigenKantVan(todayOrLater())
export type EigenKantInvoer = z.output<typeof eigenKantInvoer>

export const voorwaarden = z.strictObject({
  alleenOrientatie: z.boolean().default(false),
  eerstVragen: z.boolean().default(false),
})

/** Why a professional bound to secrecy may give this: on a consent, or on another ground with an explanation. */
export const geheimInvoer = z
  .strictObject({
    grond: z.enum(geheimGronden),
    uitleg: optionalProse().default(''),
    toestemmingId: id().nullable().default(null),
  })
  .refine(
    (g) => (g.grond === 'toestemming') === (g.toestemmingId !== null),
    wrong('toestemmingId', 'verplicht', 'Kies de toestemming waarop dit rust.'),
  )
  .refine(
    (g) => g.grond === 'toestemming' || g.uitleg !== '',
    wrong('uitleg', 'verplicht', 'Schrijf waarom deze grond hier geldt.'),
  )
export type GeheimInvoer = z.output<typeof geheimInvoer>

const inhoud = {
  soort: z.enum(soorten),
  categorie: z.string().regex(/^[a-z_]{1,40}$/, 'Kies een van de categorieën van dit regime.'),
  tekst: prose(),
  noodzaak: optionalProse().default(''),
  gebeurdOp: pastDate().nullable().default(null),
  voorwaarden: voorwaarden.default({ alleenOrientatie: false, eerstVragen: false }),
  publiek: publiekKeuze.default({ wie: 'eigen', organisaties: [], jeugdigeVanaf: null, ouderVanaf: null }),
  achterhoudReden: optionalProse().default(''),
  verlooptOp: laterDate().nullable().default(null),
  eigenKant: eigenKantInvoer.nullable().default(null),
  /** The ground of a professional bound to secrecy; asked where the regime says so. */
  geheim: geheimInvoer.nullable().default(null),
  /** The consent on which it rests where the table asks one and secrecy is not the ground; with that ground it stands in `geheim`. */
  toestemmingId: id().nullable().default(null),
}
const alleenBijVoorval = [
  (b: { soort: string; eigenKant: unknown }) => b.soort === 'voorval' || b.eigenKant === null,
  wrong('eigenKant', 'geen_voorval', 'Een eigen kant hoort bij een voorval.'),
] as const
const eenToestemming = [
  (b: { geheim: GeheimInvoer | null; toestemmingId: string | null }) =>
    b.toestemmingId === null || (b.geheim?.toestemmingId ?? b.toestemmingId) === b.toestemmingId,
  wrong('toestemmingId', 'twee_toestemmingen', 'Een bijdrage rust op één toestemming. Kies er een.'),
] as const
export const bijdrageInvoer = z
  .strictObject(inhoud)
  .refine(...alleenBijVoorval)
  .refine(...eenToestemming)
export type BijdrageInvoer = z.output<typeof bijdrageInvoer>

/** A correction is a whole new text with the reason for it. Without `publiek` the audience stays; without `eigenKant` what was said stays. */
export const correctieInvoer = z
  .strictObject({
    ...inhoud,
    /** What was promised then may be a day that has passed. */
    eigenKant: eigenKantVan(date()).nullable().default(null),
    publiek: publiekKeuze.nullable().default(null),
    reden: prose(),
  })
  .refine(...alleenBijVoorval)
  .refine(...eenToestemming)
export type CorrectieInvoer = z.output<typeof correctieInvoer>

export const intrekkingInvoer = z.strictObject({ reden: prose() })
export const weerwoordInvoer = z.strictObject({
  tekst: prose(),
  publiek: publiekKeuze.default({ wie: 'allen', organisaties: [], jeugdigeVanaf: null, ouderVanaf: null }),
})
export type WeerwoordInvoer = z.output<typeof weerwoordInvoer>

export const casusParams = z.strictObject({ casusId: id() })
export const bijdrageParams = z.strictObject({ casusId: id(), bijdrageId: id() })
export const bijdragenQuery = z.strictObject({
  soort: z.enum(soorten).optional(),
  organisatie: id().optional(),
  aantal: z.coerce.number().int().min(1).max(100).default(25),
  na: z
    .string()
    .regex(/^\d{1,16}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'Gebruik de waarde van `volgende`.')
    .optional(),
})

const organisatie = z.object({ id: z.string(), naam: z.string() })
const kant = z.enum(['professional', 'jeugdige', 'ouder'])

export const bijdrageAntwoord = z.object({
  id: z.string(),
  casusId: z.string(),
  soort: z.enum(soorten),
  categorie: z.string(),
  tekst: z.string(),
  noodzaak: z.string(),
  gebeurdOp: z.iso.date().nullable(),
  voorwaarden: z.object({ alleenOrientatie: z.boolean(), eerstVragen: z.boolean() }),
  /** Who brought it in: the credit stays. */
  bron: z.object({
    kant,
    naam: z.string(),
    functie: z.string(),
    organisatie: organisatie.nullable(),
    telefoon: z.string().nullable(),
    ikzelf: z.boolean(),
  }),
  status: z.enum(statussen),
  statusReden: z.string(),
  vervangt: z.string().nullable(),
  vervangenDoor: z.string().nullable(),
  eersteVerwerking: z.string(),
  verlooptOp: z.iso.date().nullable(),
  /** Who sees it, as far as the reader may know who takes part. */
  publiek: z.object({
    wie: z.enum(['eigen', 'gekozen', 'allen']),
    organisaties: z.array(organisatie),
    jeugdigeVanaf: z.iso.date().nullable(),
    ouderVanaf: z.iso.date().nullable(),
    /** Of 'everyone': who doesn't see it, because they may only with a consent. */
    nietZonderToestemming: z.array(organisatie),
  }),
  achterhoudReden: z.string(),
  /** The ground on which someone bound to secrecy gave it; the explanation is read by the own organisation only. */
  geheim: z
    .object({ grond: z.enum(geheimGronden), uitleg: z.string(), toestemmingId: z.string().nullable() })
    .nullable(),
  /** The consent on which it rests, whatever asked for it; told to the own organisation only. */
  toestemmingId: z.string().nullable(),
  eigenKant: z.object({
    staat: z.enum(eigenKantStaten),
    uitleg: z.string(),
    uiterlijk: z.string().nullable(),
    woorden: z.array(
      z.object({
        gebeurde: z.string(),
        beschermde: z.string(),
        zouHelpen: z.string(),
        op: z.string(),
        zelf: z.boolean(),
      }),
    ),
  }),
  weerwoorden: z.array(
    z.object({ id: z.string(), kant, tekst: z.string(), op: z.string(), ikzelf: z.boolean() }),
  ),
  versie: z.int(),
  abilities: z.object({
    magCorrigeren: z.boolean(),
    magIntrekken: z.boolean(),
    magWeerwoord: z.boolean(),
    magEigenKant: z.boolean(),
  }),
})
export type Bijdrage = z.output<typeof bijdrageAntwoord>

export const bijdragenAntwoord = z.object({
  bijdragen: z.array(bijdrageAntwoord),
  volgende: z.string().nullable(),
  abilities: z.object({ magBijdragen: z.boolean() }),
})
export type Bijdragen = z.output<typeof bijdragenAntwoord>

export const gemaaktAntwoord = z.object({ id: z.string(), versie: z.int() })

/** What the chooser of an audience needs, never more than the actor may see of who takes part. */
export const publiekAntwoord = z.object({
  jeugdige: z.object({ roepnaam: z.string(), account: z.boolean() }),
  ouders: z.array(z.object({ naam: z.string(), relatie: z.string(), account: z.boolean() })),
  regime: z.object({
    code: z.string(),
    naam: z.string(),
    jeugdigeZiet: z.enum(['alles_tenzij', 'plan']),
    ouderZiet: z.enum(['alles_tenzij', 'plan']),
    categorieen: z.array(z.string()),
  }),
  organisaties: z.array(
    organisatie.extend({
      soort: z.string(),
      eigen: z.boolean(),
      /** Categories that this party may receive only with a consent. */
      metToestemming: z.array(z.string()),
      mensen: z.array(z.object({ naam: z.string(), functie: z.string(), moetMelden: z.string() })),
    }),
  ),
  vastePersoon: z
    .object({
      naam: z.string(),
      functie: z.string(),
      organisatie: z.string(),
      telefoon: z.string().nullable(),
      ikzelf: z.boolean(),
    })
    .nullable(),
  /** What the table asks consent for: of this writer to give, of parents to receive (from 16 on); and the consents that hold now for the own organisation. */
  toestemming: z.object({
    geven: z.array(z.string()),
    ouders: z.array(z.string()),
    geldig: z.array(
      z.object({
        id: z.string(),
        soort: z.enum(['avg', 'geheim']),
        waarvoor: z.string(),
        aan: z.array(organisatie),
        aanOuders: z.boolean(),
        categorieen: z.array(z.string()),
        tot: z.iso.date(),
        /** Who said yes, and when. */
        ja: z.array(z.object({ naam: z.string(), op: z.iso.date() })),
      }),
    ),
  }),
  /** What secrecy asks of this writer: for which categories a ground, and which grounds. */
  geheim: z.object({
    categorieen: z.array(z.string()),
    gronden: z.array(z.enum(geheimGronden)),
    /** Whether parents count as others, from 16 on. */
    ouderIsAnder: z.boolean(),
  }),
  abilities: z.object({ magBijdragen: z.boolean() }),
})
export type PubliekAntwoord = z.output<typeof publiekAntwoord>
