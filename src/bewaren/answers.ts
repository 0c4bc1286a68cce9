import { z } from 'zod'

const dag = z.string()
const regimeNaam = z.object({ code: z.string(), naam: z.string() })
const tweetalig = z.object({ nl: z.string(), en: z.string() })
const aantallen = z.record(z.string(), z.int())
const wat = z.enum(['casus', 'onderdelen', 'aanmeldingen', 'verzoeken', 'consulten'])
const wie = z.object({ naam: z.string(), op: z.string() })

export const voorstel = z.object({
  id: z.string(),
  versie: z.int(),
  wat,
  /** The first characters of the casus id: enough to tell two apart, nothing about the person. */
  kenmerk: z.string().nullable(),
  regime: regimeNaam,
  regel: z.string(),
  grond: z.string(),
  uiterlijk: dag,
  aantallen,
  reden: z.string(),
  op: z.string(),
  status: z.enum(['open', 'nagekeken', 'goedgekeurd', 'afgewezen', 'uitgevoerd', 'vervallen']),
  /** Null: the nightly job. */
  voorgesteldDoor: z.string().nullable(),
  nagekeken: wie.nullable(),
  besloten: wie.nullable(),
  besluitReden: z.string(),
  opnieuwVanaf: dag.nullable(),
  bewaarstop: z.boolean(),
  verklaringId: z.string().nullable(),
  abilities: z.object({
    magNakijken: z.boolean(),
    magGoedkeuren: z.boolean(),
    magAfwijzen: z.boolean(),
    /** Why this reader can't approve now. */
    waaromNiet: z.enum(['vier_ogen', 'bewaarstop', 'nog_nakijken']).nullable(),
  }),
})
export type Voorstel = z.output<typeof voorstel>

export const bewaarstop = z.object({
  id: z.string(),
  versie: z.int(),
  kenmerk: z.string(),
  casusId: z.string(),
  grond: z.enum(['rechtsvordering', 'wettelijk_voorschrift', 'verzoek_betrokkene']),
  reden: z.string(),
  door: z.string(),
  vanaf: dag,
  herzienOp: dag,
  /** The review day has come. */
  herzien: z.boolean(),
  abilities: z.object({ magOpheffen: z.boolean() }),
})
export type Bewaarstop = z.output<typeof bewaarstop>

export const instemming = z.object({
  id: z.string(),
  versie: z.int(),
  casusId: z.string(),
  kenmerk: z.string(),
  geval: z.enum(['niet_afgesloten', 'grote_kans_op_terugval']),
  waarom: z.string(),
  gevraagdOp: z.string(),
  organisatie: z.string(),
  antwoord: z.enum(['ja', 'nee']).nullable(),
  reden: z.string(),
  tot: dag.nullable(),
  abilities: z.object({ magAntwoorden: z.boolean() }),
})
export type Instemming = z.output<typeof instemming>

/** `uiterlijk` is the last day; without one `waarom` says why there is none. */
const termijn = z.object({
  uiterlijk: dag.nullable(),
  regel: z.string().nullable(),
  grond: z.string().nullable(),
  waarom: z.enum(['geen_termijn', 'loopt_nog', 'met_de_casus']).nullable(),
})

export const schil = z.object({
  casusId: z.string(),
  kenmerk: z.string(),
  regime: regimeNaam,
  start: z.string(),
  geslotenOp: z.string().nullable(),
  afgeschermdOp: z.string(),
  termijn,
})
export type Schil = z.output<typeof schil>

export const doorgeleiding = z.object({
  id: z.string(),
  versie: z.int(),
  aan: z.enum(['politie', 'om', 'burgemeester']),
  ontvanger: z.string(),
  grond: z.string(),
  tekst: z.string(),
  overgedragenOp: dag,
  door: z.string(),
  opgehevenOp: z.string().nullable(),
  opheffingReden: z.string(),
})
export type Doorgeleiding = z.output<typeof doorgeleiding>

export const casusBewaren = z.object({
  casusId: z.string(),
  kenmerk: z.string(),
  regime: regimeNaam,
  geslotenOp: dag.nullable(),
  afgeschermd: z.boolean(),
  regels: z.object({
    termijn: z.string().nullable(),
    vanaf: z.enum(['eerste_verwerking', 'sluiten', 'einde_steun']),
    vastgesteld: z.enum(['wet', 'reglement']),
    uitleg: tweetalig,
  }),
  termijn,
  stops: z.array(bewaarstop),
  instemmingen: z.array(instemming),
  doorgeleidingen: z.array(doorgeleiding),
  abilities: z.object({
    magStop: z.boolean(),
    magVerlengen: z.array(z.enum(['niet_afgesloten', 'grote_kans_op_terugval'])),
    magVoorstellen: z.boolean(),
    magDoorgeleiden: z.boolean(),
    magTerughalen: z.boolean(),
    magHeropenen: z.boolean(),
  }),
})
export type CasusBewaren = z.output<typeof casusBewaren>

export const verklaring = z.object({
  id: z.string(),
  wat,
  regime: regimeNaam,
  regel: z.string(),
  grond: z.string(),
  uiterlijk: dag,
  aantallen,
  nagekeken: z.object({ functie: z.string(), organisatie: z.string() }),
  besloten: z.object({ functie: z.string(), organisatie: z.string() }),
  op: z.string(),
  voorstelHash: z.string(),
  hash: z.string(),
  /** Whether the certificate still says what it said when it was made. */
  klopt: z.boolean(),
})
export type Verklaring = z.output<typeof verklaring>

export const racWijziging = z.object({
  id: z.string(),
  versie: z.int(),
  titel: z.string(),
  wat: z.string(),
  waarom: z.string(),
  regimeCode: z.string().nullable(),
  gevraagdOp: dag,
  advies: z.enum(['nog_niet', 'rechtmatig', 'rechtmatig_mits', 'niet_rechtmatig']),
  adviesTekst: z.string(),
  adviesOp: dag.nullable(),
  besluit: z.enum(['nog_niet', 'volgen', 'afwijken', 'niet_invoeren']),
  afwijking: z.string(),
  besluitOp: dag.nullable(),
  gemeldRacOp: dag.nullable(),
  gemeldFgOp: dag.nullable(),
  /** A deviation that was not yet reported to both RAC and FG (BGS 1.13 lid 6). */
  nogMelden: z.boolean(),
})
export type RacWijziging = z.output<typeof racWijziging>

export const gemaakt = z.object({ id: z.string() })
export const versieAntwoord = z.object({ versie: z.int() })
