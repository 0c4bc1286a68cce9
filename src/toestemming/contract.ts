import { z } from 'zod'
import { id, line, optionalProse, pastDate, prose, todayOrLater, wrong } from '../kernel/text.ts'
import {
  type ArtikelCode,
  antwoorden,
  artikelen,
  groepen,
  soorten,
  uitzonderingen,
  wijzen,
} from './states.ts'

const categorie = z.string().regex(/^[a-z_]{1,40}$/, 'Kies een van de categorieën van dit regime.')

/** What is asked of young person and parents: from whom to whom, which categories, what for, from and until which day. */
export const toestemmingInvoer = z
  .strictObject({
    soort: z.enum(soorten),
    waarvoor: prose(),
    van: z.array(id()).min(1, 'Kies van wie.').max(20),
    aan: z.array(id()).max(20).default([]),
    aanOuders: z.boolean().default(false),
    categorieen: z.array(categorie).max(30).default([]),
    rechtstreeks: z.boolean().default(false),
    vanaf: todayOrLater(),
    tot: todayOrLater(),
    /** Organisations that may know of it beside those it names. */
    ookVoor: z.array(id()).max(20).default([]),
  })
  .refine((t) => t.tot >= t.vanaf, wrong('tot', 'voor_begin', 'De laatste dag komt na de eerste.'))
  .refine(
    (t) => t.soort === 'hulp' || t.aan.length > 0 || t.aanOuders,
    wrong('aan', 'verplicht', 'Kies aan wie verteld mag worden.'),
  )
  .refine(
    (t) => t.soort === 'hulp' || t.categorieen.length > 0,
    wrong('categorieen', 'verplicht', 'Kies waar het over mag gaan.'),
  )
  .refine(
    (t) => t.soort === 'avg' || !t.rechtstreeks,
    wrong('rechtstreeks', 'alleen_avg', 'Dit geldt alleen voor toestemming onder de AVG.'),
  )
export type ToestemmingInvoer = z.output<typeof toestemmingInvoer>

/** A yes, a no, or taken back. A professional notes how, when and in whose presence it was said; someone of the family answers for themselves. */
export const antwoordInvoer = z.strictObject({
  persoonId: id(),
  antwoord: z.enum(antwoorden),
  woorden: optionalProse().default(''),
  genoteerd: z
    .strictObject({
      wijze: z.enum(['gesproken', 'geschreven']),
      gezegdOp: pastDate(),
      inBijzijnVan: line().default(''),
    })
    .nullable()
    .default(null),
})
export type AntwoordInvoer = z.output<typeof antwoordInvoer>
export const uitzonderingInvoer = z.strictObject({ uitzondering: z.enum(uitzonderingen), reden: prose() })
export type UitzonderingInvoer = z.output<typeof uitzonderingInvoer>
export const casusParams = z.strictObject({ casusId: id() })
export const toestemmingParams = z.strictObject({ toestemmingId: id() })

const organisatie = z.object({ id: z.string(), naam: z.string() })
const dag = z.iso.date()
const gever = z.object({
  persoonId: z.string(),
  naam: z.string(),
  kant: z.enum(['jeugdige', 'ouder']),
  ikzelf: z.boolean(),
  /** Whether the age rule asks this person now. */
  nodig: z.boolean(),
  /** Not asked, but may take it back (UAVG 5 lid 3 b). */
  stopt: z.boolean(),
  antwoord: z
    .object({
      antwoord: z.enum(antwoorden),
      wijze: z.enum(wijzen),
      gezegdOp: dag,
      inBijzijnVan: z.string(),
      woorden: z.string(),
      genoteerdDoor: z.string().nullable(),
      op: z.string(),
      /** Given before the last birthday that counts: it is asked anew. */
      verlopen: z.boolean(),
    })
    .nullable(),
  abilities: z.object({ magGeven: z.boolean(), magIntrekken: z.boolean() }),
})
/** Why a consent does not hold: what is not known, who has not said yes, or the day. */
const redenen = [
  'geboortedatum',
  'gezag',
  'antwoord',
  'gestopt',
  'nog_niet',
  'voorbij',
  'iemand_anders',
] as const
const artikelCodes = Object.keys(artikelen) as [ArtikelCode, ...ArtikelCode[]]

export const toestemmingAntwoord = z.object({
  id: z.string(),
  versie: z.int(),
  soort: z.enum(soorten),
  waarvoor: z.string(),
  van: z.array(organisatie),
  aan: z.array(organisatie),
  aanOuders: z.boolean(),
  categorieen: z.array(z.string()),
  rechtstreeks: z.boolean(),
  vanaf: dag,
  tot: dag,
  gevraagdDoor: z.object({ naam: z.string(), organisatie: z.string(), op: z.string() }),
  /** Null: not told, to a parent who must not learn what the other parent answered. */
  geldig: z.boolean().nullable(),
  redenen: z.array(z.enum(redenen)),
  gevers: z.array(gever),
  uitzondering: z.object({ soort: z.enum(uitzonderingen), reden: z.string(), op: z.string() }).nullable(),
  artikelen: z.array(z.enum(artikelCodes)),
  abilities: z.object({ magUitzondering: z.boolean() }),
})
export type Toestemming = z.output<typeof toestemmingAntwoord>
export type Gever = Toestemming['gevers'][number]

export const toestemmingenAntwoord = z.object({
  vandaag: dag,
  jeugdige: z.object({ roepnaam: z.string(), groep: z.enum(groepen).nullable() }),
  /** The next birthday on which everything is asked anew. */
  opnieuw: z.object({ op: dag, jaren: z.int() }).nullable(),
  toestemmingen: z.array(toestemmingAntwoord),
  abilities: z.object({ magVragen: z.boolean() }),
})
export type Toestemmingen = z.output<typeof toestemmingenAntwoord>
export const gemaaktAntwoord = z.object({ id: z.string(), versie: z.int() })
