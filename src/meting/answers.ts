import { z } from 'zod'
import { kanten, momenten, standen } from './states.ts'

const dag = z.iso.date()
const tweetalig = z.object({ nl: z.string(), en: z.string() })
const plaats = z.object({ waarde: z.int(), label: tweetalig })
const kant = z.enum(kanten)
const moment = z.enum(momenten)

export const instrumentAntwoord = z.object({
  code: z.string(),
  versie: z.int(),
  soort: z.enum(['leefgebieden', 'uitspraken', 'doelen', 'uitslag']),
  naam: tweetalig,
  markering: tweetalig,
  licentie: z.object({ naam: z.string(), eigenaar: z.string(), vragenTonen: z.boolean(), uitleg: tweetalig }),
  bron: z.string(),
  leeftijd: z.object({ van: z.int(), tot: z.int() }),
  informanten: z.array(kant),
  schaal: z.object({
    van: z.int(),
    tot: z.int(),
    richting: z.enum(['hoger_helpt', 'lager_helpt']),
    waarden: z.array(plaats),
  }),
  leefgebieden: z.array(
    z.object({
      code: z.string(),
      naam: tweetalig,
      vraag: tweetalig,
      vraagOver: tweetalig,
      categorieen: z.array(z.string()),
      gevoelig: z.boolean(),
      sporen: z.array(z.string()),
      waarden: z.array(plaats).optional(),
    }),
  ),
  parameters: z.object({
    sd: z.number().nullable(),
    betrouwbaarheid: z.number().nullable(),
    afkapwaarde: z.number().nullable(),
  }),
})
export type InstrumentAntwoord = z.output<typeof instrumentAntwoord>
export const instrumentenAntwoord = z.object({ instrumenten: z.array(instrumentAntwoord) })

const informant = z.object({
  id: z.string(),
  betrokkenheidId: z.string(),
  versie: z.int(),
  naam: z.string(),
  rol: z.string(),
  kant,
  ikzelf: z.boolean(),
  leefgebieden: z.array(z.string()),
  stand: z.enum(standen),
  overslaanReden: z.string(),
  herinnerdOp: z.string().nullable(),
  samenMet: z.string().nullable(),
  heeftAccount: z.boolean(),
  /** Released, and waiting until the young person reads it or it is talked through. */
  wacht: z.array(z.object({ vrijgaveId: z.string(), leefgebied: z.string(), op: z.string() })),
  abilities: z.object({
    magInvullen: z.boolean(),
    magVrijgeven: z.boolean(),
    magHerinneren: z.boolean(),
    magSamen: z.boolean(),
    magBespreken: z.boolean(),
  }),
})
export type Informant = z.output<typeof informant>
const ronde = z.object({
  id: z.string(),
  versie: z.int(),
  instrument: z.object({ code: z.string(), versie: z.int() }),
  moment,
  vraag: z.string(),
  leefgebieden: z.array(z.string()),
  openTot: dag,
  open: z.boolean(),
  informanten: z.array(informant),
  abilities: z.object({ magWijzigen: z.boolean(), magVragen: z.boolean() }),
})
export type Ronde = z.output<typeof ronde>
const vrijgave = z.object({
  id: z.string(),
  versie: z.int(),
  op: z.string(),
  organisaties: z.array(z.object({ id: z.string(), naam: z.string() })).nullable(),
  ouderVanaf: dag.nullable(),
  /** Which parents, by name; null for each parent, and for a parent who reads. */
  ouders: z.array(z.object({ persoonId: z.string(), naam: z.string() })).nullable(),
  gelezenOp: dag.nullable(),
})
const mijn = z.object({
  informantId: z.string(),
  leefgebied: z.string(),
  stand: z.int().nullable(),
  helpt: z.string(),
  hindert: z.string(),
  overgeslagen: z.boolean(),
  versie: z.int(),
  vrijgave: vrijgave.nullable(),
})
export type MijnAntwoord = z.output<typeof mijn>
const verandering = z.object({
  van: moment,
  naar: moment,
  /** How many places of the scale it moved; above zero it helps more than first. */
  verschil: z.int(),
  /** Only with known parameters; else the plain difference stands alone. */
  betrouwbaar: z.boolean().nullable(),
})
const weergave = z.object({
  id: z.string(),
  informantId: z.string(),
  moment,
  naam: z.string(),
  rol: z.string(),
  kant,
  ikzelf: z.boolean(),
  /** False: the young person has yet to open it, and is told only that it is there. */
  open: z.boolean(),
  stand: z.int().nullable(),
  helpt: z.string(),
  hindert: z.string(),
  op: z.string(),
  /** Who reads it once the young person opens it, of those they know; told to the young person alone, before opening. Parents null: each of them. */
  daarna: z.object({ organisaties: z.array(z.string()), ouders: z.array(z.string()).nullable() }).nullable(),
})
export type Weergave = z.output<typeof weergave>
const naast = z.object({
  leefgebied: z.string(),
  instrument: z.object({ code: z.string(), versie: z.int() }),
  weergaven: z.array(weergave),
  /** The round that stands open, when its views differ enough to talk about; never who is right. */
  verschil: moment.nullable(),
  veranderingen: z.array(
    z.object({ naam: z.string(), rol: z.string(), ikzelf: z.boolean(), stappen: z.array(verandering) }),
  ),
  /** Showing this to parents could hurt: the domain itself, or the young person said so. Only for who carries the casus. */
  waarschuwing: z.enum(['gevoelig', 'niet_thuis']).nullable(),
})
export type Naast = z.output<typeof naast>
const keuze = z.object({
  leefgebied: z.string(),
  nietThuis: z.boolean(),
  wilWerken: z.boolean(),
  doel: z.string(),
  actie: z.string(),
  inPlan: z.boolean(),
  versie: z.int(),
})
export type Keuze = z.output<typeof keuze>
const mens = z.object({
  betrokkenheidId: z.string(),
  naam: z.string(),
  rol: z.string(),
  kant,
  organisatieId: z.string().nullable(),
  /** Domains, as `instrument:leefgebied`, that this person may tell about under the rules of sharing. */
  magGeven: z.array(z.string()),
})
export type Mens = z.output<typeof mens>
const lezer = z.object({
  id: z.string(),
  naam: z.string(),
  eigen: z.boolean(),
  /** Who of it takes part, as far as the reader knows; the vaste persoon's organisation stands first. */
  mensen: z.array(z.string()),
  mag: z.array(z.string()),
})
const verbonden = z.object({
  id: z.string(),
  betrokkenheidId: z.string(),
  naam: z.string(),
  moment,
  gezien: z.int(),
  erbij: z.int(),
  ertoe: z.int(),
  woorden: z.string(),
  teltMee: z.boolean(),
  laatLezen: z.boolean(),
  versie: z.int(),
})
export type Verbonden = z.output<typeof verbonden>
const gas = z.object({
  id: z.string(),
  spoorId: z.string(),
  doel: z.string(),
  niveaus: z.array(z.string()),
  gewicht: z.number(),
  afgesprokenOp: dag,
  scores: z.array(z.object({ moment, score: z.int() })),
  versie: z.int(),
})
export type GasDoel = z.output<typeof gas>
const uitslag = z.object({
  id: z.string(),
  instrument: z.object({ code: z.string(), versie: z.int() }),
  moment,
  afgenomenOp: dag,
  afgenomenDoor: z.string(),
  organisatie: z.string(),
  waarden: z.array(z.object({ leefgebied: z.string(), waarde: z.int() })),
})

export const metingenAntwoord = z.object({
  casusId: z.string(),
  vandaag: dag,
  kant,
  jeugdige: z.string(),
  /** In whole years, for who chooses an instrument; null for others, and when it isn't known. */
  leeftijd: z.int().nullable(),
  vastePersoon: z.string(),
  gastheren: z.array(z.string()),
  instrumenten: z.array(instrumentAntwoord),
  rondes: z.array(ronde),
  mijn: z.array(mijn),
  naast: z.array(naast),
  keuzes: z.array(keuze),
  mensen: z.array(mens),
  lezers: z.array(lezer),
  /** Professionals that the young person may say three sentences about. */
  helpers: z.array(z.object({ betrokkenheidId: z.string(), naam: z.string() })),
  /** Domains of which a track of the plan makes a suggestion; a person chooses. */
  voorstel: z.array(z.string()),
  sporen: z.array(z.object({ id: z.string(), doel: z.string(), heeftGas: z.boolean() })),
  verbondenheid: z.array(verbonden),
  gasDoelen: z.array(gas),
  gasT: z.array(z.object({ moment, t: z.number(), aantal: z.int() })),
  uitslagen: z.array(uitslag),
  /** Categories on which this professional must record a ground before telling others (secrecy), as `instrument:leefgebied`. */
  geheimVoor: z.array(z.string()),
  geheimGronden: z.array(z.string()),
  abilities: z.object({
    magRonde: z.boolean(),
    magKiezen: z.boolean(),
    magInPlan: z.boolean(),
    magVerbondenheid: z.boolean(),
    magGas: z.boolean(),
    magUitslag: z.boolean(),
  }),
})
export type Metingen = z.output<typeof metingenAntwoord>
export const gemaaktAntwoord = z.object({ id: z.string(), versie: z.int() })
export const versieAntwoord = z.object({ versie: z.int() })
export const vrijgegevenAntwoord = z.object({ ids: z.array(z.string()) })
export const inPlanAntwoord = z.object({ spoorId: z.string(), afspraakId: z.string() })

const cel = z.object({
  gebied: z.string(),
  aantal: z.int().nullable(),
  ja: z.int().nullable(),
  nogNiet: z.int().nullable(),
})
export const regioAntwoord = z.object({
  ondergrens: z.int(),
  perioden: z.array(
    z.object({
      periode: z.string(),
      uitspraken: z.array(
        z.object({ uitspraak: z.enum(['gezien', 'erbij', 'ertoe']), cellen: z.array(cel), totaal: cel }),
      ),
      invullen: z.array(
        z.object({
          kant,
          gevraagd: z.int().nullable(),
          klaar: z.int().nullable(),
          overgeslagenMet: z.int().nullable(),
          overgeslagenZonder: z.int().nullable(),
          nietAf: z.int().nullable(),
        }),
      ),
    }),
  ),
})
export type Regio = z.output<typeof regioAntwoord>
