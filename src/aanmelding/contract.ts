import { z } from 'zod'
import { date, id, line, optionalProse, pastDate, wrong } from '../kernel/text.ts'
import { isElfproef } from '../persoon/contract.ts'
import { acts, statussen } from './states.ts'

export const delen = ['concepten', 'verzonden', 'ontvangen', 'te-wegen'] as const
export type Deel = (typeof delen)[number]
export const bronnen = ['formulier', 'inlezen', 'jeugdige', 'ouder'] as const

const criteria = z.record(z.string().regex(/^[a-z_]{1,60}$/), optionalProse())

/** What may be filled in; all optional, for a concept is not finished. Empty text is 'not filled in'. */
const velden = {
  ontvangerId: id().nullable(),
  roepnaam: line(),
  tussenvoegsel: line(),
  achternaam: line(),
  geboortedatum: date().nullable(),
  /** Nine digits, or empty; only where the regime allows a number. */
  bsn: z
    .string()
    .regex(/^(\d{9})?$/, 'Een burgerservicenummer heeft negen cijfers.')
    .refine(
      (s) => s === '' || isElfproef(s),
      wrong([], 'elfproef', 'Dit nummer bestaat niet. Kijk het na bij de bron.'),
    ),
  adres: line(),
  postcode: line(),
  woonplaats: line(),
  telefoonJeugdige: line(),
  telefoonOuder: line(),
  email: line(),
  school: line(),
  vraag: optionalProse(),
  vraagNogNiet: optionalProse(),
  reden: optionalProse(),
  geprobeerd: optionalProse(),
  kanLichter: z.enum(['onbekend', 'ja', 'nee']),
  eerstGebeld: optionalProse(),
  gecontroleerd: z.boolean(),
  geinformeerd: z.enum(['onbekend', 'ja', 'nog_niet']),
  geinformeerdReden: optionalProse(),
  informerenVoor: date().nullable(),
  criteria,
}

export const wijziging = z.strictObject(velden).partial()
export type Wijziging = z.output<typeof wijziging>

export const nieuweAanmelding = wijziging.extend({ regime: z.enum(['steun', 'pga', 'zvh', 'groep']) })
export type NieuweAanmelding = z.output<typeof nieuweAanmelding>

export const gemaakt = z.object({ id: z.string() })
export const aanmeldingParams = z.strictObject({ id: id() })

export const lijstVraag = z.strictObject({
  deel: z.enum(delen),
  /** The last id of the page before. */
  na: id().optional(),
  /** Only what one file brought in. */
  inlezing: id().optional(),
  limiet: z.coerce.number().int().min(1).max(100).default(25),
})
export type LijstVraag = z.output<typeof lijstVraag>

export const ontbrekend = z.object({ veld: z.string(), code: z.string(), melding: z.string() })
export type Ontbrekend = z.output<typeof ontbrekend>

const afzender = z.object({ naam: z.string(), functie: z.string(), organisatie: z.string().nullable() })

export const aanmeldingRegel = z.object({
  id: z.string(),
  status: z.enum(statussen),
  bron: z.enum(bronnen),
  regimeCode: z.string(),
  naam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  leeftijd: z.int().nullable(),
  vraag: z.string(),
  gemaaktOp: z.iso.datetime(),
  verzondenOp: z.iso.datetime().nullable(),
  afzender: afzender.nullable(),
  ontvanger: z.string().nullable(),
  casusId: z.string().nullable(),
  /** How many things are still missing before it can be sent; null once sent. */
  ontbreekt: z.int().nullable(),
})
export type AanmeldingRegel = z.output<typeof aanmeldingRegel>

export const aanmeldingenLijst = z.object({
  regels: z.array(aanmeldingRegel),
  volgende: z.string().nullable(),
  aantallen: z.object({
    concepten: z.int(),
    verzonden: z.int(),
    ontvangen: z.int(),
    teWegen: z.int(),
  }),
  abilities: z.object({
    magMaken: z.boolean(),
    magInlezen: z.boolean(),
    magWegen: z.boolean(),
    magOntvangen: z.boolean(),
  }),
})
export type AanmeldingenLijst = z.output<typeof aanmeldingenLijst>

export const aanmeldingAntwoord = z.object({
  id: z.string(),
  versie: z.int(),
  status: z.enum(statussen),
  bron: z.enum(bronnen),
  regime: z.object({ code: z.string(), versie: z.int(), naam: z.string() }),
  naam: z.string(),
  leeftijd: z.int().nullable(),
  velden: z.object({
    ontvangerId: z.string().nullable(),
    roepnaam: z.string(),
    tussenvoegsel: z.string(),
    achternaam: z.string(),
    geboortedatum: z.iso.date().nullable(),
    bsn: z.string(),
    adres: z.string(),
    postcode: z.string(),
    woonplaats: z.string(),
    telefoonJeugdige: z.string(),
    telefoonOuder: z.string(),
    email: z.string(),
    school: z.string(),
    vraag: z.string(),
    vraagNogNiet: z.string(),
    reden: z.string(),
    geprobeerd: z.string(),
    kanLichter: z.enum(['onbekend', 'ja', 'nee']),
    eerstGebeld: z.string(),
    gecontroleerd: z.boolean(),
    geinformeerd: z.enum(['onbekend', 'ja', 'nog_niet']),
    geinformeerdReden: z.string(),
    informerenVoor: z.string().nullable(),
    criteria: z.record(z.string(), z.string()),
  }),
  /** Other columns of the file it came from, by field name. */
  overig: z.record(z.string(), z.string()),
  waarschuwingen: z.array(z.object({ veld: z.string(), code: z.string(), reden: z.string() })),
  afzender: afzender.nullable(),
  ontvanger: z.object({ id: z.string(), naam: z.string() }).nullable(),
  gemaaktOp: z.iso.datetime(),
  verzondenOp: z.iso.datetime().nullable(),
  ontvangenDoor: z.string().nullable(),
  casusId: z.string().nullable(),
  instemming: z
    .object({
      wijze: z.enum(['portaal', 'gesprek']),
      verteldAan: z.string(),
      gezegdOp: z.iso.date(),
      oudersWoorden: z.string(),
    })
    .nullable(),
  ontbreekt: z.array(ontbrekend),
  samengevoegdMet: z.object({ id: z.string(), samenvoegingId: z.string() }).nullable(),
  vorige: z.string().nullable(),
  volgende: z.string().nullable(),
  abilities: z.object(
    Object.fromEntries(acts.map((act) => [act, z.boolean()])) as Record<(typeof acts)[number], z.ZodBoolean>,
  ),
})
export type AanmeldingAntwoord = z.output<typeof aanmeldingAntwoord>

export const instemmingBody = z.strictObject({
  /** To whom it was told, when it was not in the portaal. */
  verteldAan: line().default(''),
  gezegdOp: pastDate().optional(),
  oudersWoorden: optionalProse().default(''),
})
export type InstemmingBody = z.output<typeof instemmingBody>

export const casusBody = z.strictObject({
  vraag: optionalProse().default(''),
  vraagVerteldAan: line().default(''),
  geenVastePersoonReden: optionalProse().default(''),
  geenVastePersoonTot: date().optional(),
})
export type CasusBody = z.output<typeof casusBody>

export const berichtAntwoord = z.object({
  id: z.string(),
  soort: z.enum(['niet_aangenomen', 'gaat_niet_door', 'samen_opgepakt']),
  regimeCode: z.string(),
  /** The day it was sent. */
  verzondenOp: z.iso.date(),
  vanOrganisatie: z.string().nullable(),
  op: z.iso.datetime(),
  gelezenOp: z.iso.datetime().nullable(),
})
export type Bericht = z.output<typeof berichtAntwoord>

/** One that may be about the same young person, with everything that speaks for and against as sentences. */
export const dubbelAntwoord = z.object({
  id: z.string(),
  status: z.enum(statussen),
  naam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  adres: z.string(),
  postcode: z.string(),
  woonplaats: z.string(),
  telefoonJeugdige: z.string(),
  school: z.string(),
  reden: z.string(),
  afzender: afzender.nullable(),
  verzondenOp: z.iso.datetime().nullable(),
  oordeel: z.enum(['zelfde', 'waarschijnlijk']),
  redenen: z.array(z.object({ code: z.string(), zin: z.string() })),
  magSamenvoegen: z.boolean(),
})
const bekendeCasus = z.object({
  casusId: z.string(),
  fase: z.string(),
  naam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  adres: z.string(),
  woonplaats: z.string(),
  telefoonJeugdige: z.string(),
  /** Null: nothing agrees any more, but someone answered. */
  oordeel: z.enum(['zelfde', 'waarschijnlijk']).nullable(),
  redenen: z.array(z.object({ code: z.string(), zin: z.string() })),
  herkenning: z
    .object({
      id: z.string(),
      antwoord: z.enum(['dezelfde', 'niet_dezelfde']),
      door: z.string(),
      op: z.iso.datetime(),
    })
    .nullable(),
  magHerkennen: z.boolean(),
})
export const dubbelenAntwoord = z.object({
  dubbelen: z.array(dubbelAntwoord),
  /** The reader's own casussen, of which the young person may be the same. */
  casussen: z.array(bekendeCasus),
  /** What was merged into this one and can be undone. */
  samengevoegd: z.array(
    z.object({
      samenvoegingId: z.string(),
      id: z.string(),
      naam: z.string(),
      op: z.iso.datetime(),
      magOngedaan: z.boolean(),
    }),
  ),
})
export type DubbelenAntwoord = z.output<typeof dubbelenAntwoord>

export const samenvoegBody = z.strictObject({ metId: id() })
export const herkenningBody = z.strictObject({
  casusId: id(),
  antwoord: z.enum(['dezelfde', 'niet_dezelfde']),
})
export const herkenningParams = z.strictObject({ id: id(), herkenningId: id() })
export const samenvoegingParams = z.strictObject({ id: id(), samenvoegingId: id() })
