import { z } from 'zod'
import { date, id, line, name, pastDate, text, wrong } from '../kernel/text.ts'
import { isElfproef } from '../persoon/contract.ts'
import { belSoorten, bereikSoorten, doelen, gronden, uitkomsten, vraagStanden, wijzen } from './states.ts'

const tijd = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'Schrijf een tijd als 09:00.')
/** A block of a week: monday is 1. `tot` at or before `van` runs past midnight. */
const uur = z.strictObject({ dag: z.int().min(1).max(7), van: tijd, tot: tijd })
export type Uur = z.output<typeof uur>
const uren = z.array(uur).max(28).default([])
const nummer = z
  .string()
  .regex(/^[+0-9][0-9 ()-]{2,29}$/, 'Schrijf een telefoonnummer met cijfers, zoals 06 12 34 56 78.')

const geldig = { geldigVan: date(), geldigTot: date().nullable().default(null) }
const persoonInvoer = z.strictObject({
  soort: z.literal('persoon'),
  /** Empty: the number that stands in Wie is wie. */
  telefoon: z.union([nummer, z.literal('')]).default(''),
  uren,
  ...geldig,
})
const vervangerInvoer = z.strictObject({ soort: z.literal('vervanger'), vervangerId: id(), ...geldig })
const piketInvoer = z.strictObject({
  soort: z.literal('piket'),
  naam: name(),
  telefoon: nummer,
  uren,
  ...geldig,
})
/** How I, or the duty number of my organisation, can be called. */
export const bereikInvoer = z.discriminatedUnion('soort', [persoonInvoer, vervangerInvoer, piketInvoer])
export type BereikInvoer = z.output<typeof bereikInvoer>
export const bereikParams = z.strictObject({ bereikbaarheidId: id() })
export const gemaaktAntwoord = z.object({ id: z.string(), versie: z.int() })
export const versieAntwoord = z.object({ versie: z.int() })
export const leegAntwoord = z.object({})

const bereikbaarheid = z.object({
  id: z.string(),
  versie: z.int(),
  soort: z.enum(bereikSoorten),
  naam: z.string(),
  telefoon: z.string(),
  vervanger: z.object({ id: z.string(), naam: z.string() }).nullable(),
  uren: z.array(uur),
  geldigVan: z.iso.date(),
  geldigTot: z.iso.date().nullable(),
})
export type Bereikbaarheid = z.output<typeof bereikbaarheid>

/** A number that answers now. `tot` as HH:MM in Amsterdam; null when the hours are not known or have no end today. */
const belNummer = z.object({
  soort: z.enum(belSoorten),
  naam: z.string(),
  telefoon: z.string(),
  tot: z.string().nullable(),
  urenBekend: z.boolean(),
})
export type BelNummer = z.output<typeof belNummer>

/** Someone at work with the numbers that answer now, best first, and from when they themselves answer again. */
const belWeg = z.object({
  actorId: z.string(),
  naam: z.string(),
  functie: z.string(),
  organisatie: z.object({ id: z.string(), naam: z.string() }),
  betrokkenheidId: z.string().nullable(),
  rollen: z.array(z.string()),
  ik: z.boolean(),
  nu: z.array(belNummer),
  weerVanaf: z.object({ dag: z.iso.date(), tijd: z.string() }).nullable(),
})
export type BelWeg = z.output<typeof belWeg>

export const organisatieParams = z.strictObject({ organisatieId: id() })
export const organisatieBereikAntwoord = z.object({
  organisatie: z.object({ id: z.string(), naam: z.string() }),
  nu: z.array(belNummer),
  piket: z.array(bereikbaarheid),
  abilities: z.object({ magBeheren: z.boolean() }),
})
export type OrganisatieBereik = z.output<typeof organisatieBereikAntwoord>

export const medewerkerParams = z.strictObject({ actorId: id() })
export const medewerkerBereikAntwoord = z.object({
  weg: belWeg,
  eigen: z.array(bereikbaarheid),
  abilities: z.object({ magWijzigen: z.boolean() }),
})
export type MedewerkerBereik = z.output<typeof medewerkerBereikAntwoord>

export const casusParams = z.strictObject({ casusId: id() })
export const casusBereikAntwoord = z.object({ partners: z.array(belWeg) })
export type CasusBereik = z.output<typeof casusBereikAntwoord>

/** One young person, named exactly; no part of a name, no list, no wildcard. */
export const wieWerktInvoer = z.strictObject({
  roepnaam: name(),
  tussenvoegsel: line().default(''),
  achternaam: name(),
  geboortedatum: pastDate(),
  /** Nine digits, or empty; only for organisations that may use the number. */
  bsn: z
    .string()
    .regex(/^(\d{9})?$/, 'Een burgerservicenummer heeft negen cijfers.')
    .refine((s) => s === '' || isElfproef(s), wrong([], 'elfproef', 'Dit nummer bestaat niet. Kijk het na.'))
    .default(''),
  doel: z.enum(doelen),
  waarom: text(4000).refine(
    (s) => [...s].length >= 15,
    wrong([], 'te_kort', 'Schrijf in een paar woorden waarom je dit nu vraagt.'),
  ),
  grond: z.enum(gronden),
  grondUitleg: text(400).default(''),
})
export type WieWerktInvoer = z.output<typeof wieWerktInvoer>

/** Whom the asker may call: an organisation, a person and the numbers that answer now. Never content, regime or casus. */
const wieWerktMens = z.object({
  wijze: z.enum(wijzen),
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string(),
  nu: z.array(belNummer),
})
export const wieWerktAntwoord = z.object({
  stand: z.enum(vraagStanden),
  antwoordVoor: z.iso.date(),
  bel: z.array(wieWerktMens),
})
export type WieWerktAntwoord = z.output<typeof wieWerktAntwoord>

export const mijnVragenAntwoord = z.object({
  vragen: z.array(
    z.object({
      id: z.string(),
      over: z.string(),
      doel: z.enum(doelen),
      waarom: z.string(),
      grond: z.enum(gronden),
      grondUitleg: z.string(),
      op: z.iso.datetime(),
      ...wieWerktAntwoord.shape,
    }),
  ),
  /** How many questions are left today, for me. */
  over: z.int(),
  abilities: z.object({ magVragen: z.boolean(), magBsn: z.boolean() }),
})
export type MijnVragen = z.output<typeof mijnVragenAntwoord>

export const aanMijAntwoord = z.object({
  vragen: z.array(
    z.object({
      id: z.string(),
      versie: z.int(),
      casusId: z.string(),
      jeugdige: z.string(),
      vrager: z.object({
        naam: z.string(),
        functie: z.string(),
        organisatie: z.string(),
        telefoon: z.string().nullable(),
      }),
      doel: z.enum(doelen),
      waarom: z.string(),
      grond: z.enum(gronden),
      grondUitleg: z.string(),
      op: z.iso.datetime(),
      antwoordVoor: z.iso.date(),
      alVerteld: z.boolean(),
      uitkomst: z.enum(uitkomsten).nullable(),
      beantwoordOp: z.iso.datetime().nullable(),
    }),
  ),
})
export type AanMij = z.output<typeof aanMijAntwoord>
export const doorgezetteParams = z.strictObject({ vraagId: id() })
export const uitkomstInvoer = z.strictObject({ uitkomst: z.enum(uitkomsten) })

export const vindbaarheidInvoer = z.strictObject({
  vindbaar: z.boolean(),
  /** When, and to whom, the young person said so; the young person leaves it empty. */
  gezegdOp: pastDate().nullable().default(null),
  verteldAan: line().default(''),
  /** That the parents with gezag agree, noted by the vaste persoon; left out, it stays as it was. Null: they do not (any more). */
  ouders: z.strictObject({ op: pastDate(), verteldAan: line() }).nullable().optional(),
})
export type VindbaarheidInvoer = z.output<typeof vindbaarheidInvoer>
export const vindbaarheidAntwoord = z.object({
  versie: z.int(),
  vindbaar: z.boolean(),
  gezegdOp: z.iso.date().nullable(),
  verteldAan: z.string(),
  /** Under 16, or of unknown age: found only when the parents with gezag agree too. */
  oudersNodig: z.boolean(),
  ouders: z.object({ op: z.iso.date(), verteldAan: z.string() }).nullable(),
  abilities: z.object({ magZetten: z.boolean() }),
})
export type Vindbaarheid = z.output<typeof vindbaarheidAntwoord>
