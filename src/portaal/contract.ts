import { z } from 'zod'
import { publiekKeuze } from '../casus/contract.ts'
import { id, prose } from '../kernel/text.ts'

/** Which casus a page is about; left out, the one that runs and began last. */
export const casusQuery = z.strictObject({ casusId: id().optional() })
export const casusParams = z.strictObject({ casusId: id() })

const kant = z.enum(['jeugdige', 'ouder'])
export type Kant = z.output<typeof kant>
const tweetalig = z.object({ nl: z.string(), en: z.string() })
const moment = z.iso.datetime()
const dag = z.iso.date()
const antwoord = z.enum(['ja', 'nee'])

/** What every page of the portaal starts with: who reads, and between which plans they can choose. */
const kop = {
  kant,
  /** First name of the reader, empty when not known. */
  roepnaam: z.string(),
  casussen: z.array(
    z.object({ id: z.string(), vraag: z.string(), jeugdige: z.string(), gekozen: z.boolean() }),
  ),
}

const vastePersoon = z.object({
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string(),
  telefoon: z.string().nullable(),
  /** Wall-clock time `20:00`. */
  bereikbaarTot: z.string().nullable(),
  vervanger: z.object({ naam: z.string(), telefoon: z.string().nullable() }).nullable(),
})
export type VastePersoon = z.output<typeof vastePersoon>

/** How to answer: what `PUT /v1/afspraken/{id}/akkoorden/{betrokkenheidId}` asks. `akkoordVersie` is its If-Match. */
const mijnAntwoord = z.object({
  antwoord: antwoord.nullable(),
  watMaaktJa: z.string(),
  gevolgNee: z.string(),
  afspraakVersie: z.int(),
  akkoordVersie: z.int(),
})

export const afspraak = z.object({
  id: z.string(),
  tekst: z.string(),
  datum: dag,
  begintOp: moment.nullable(),
  plaats: z.string(),
  /** A call: nobody goes anywhere. */
  perTelefoon: z.boolean(),
  eigenaar: z.object({ naam: z.string(), ik: z.boolean() }).nullable(),
  /** What others do in return. */
  belofte: z.string(),
  status: z.enum(['open', 'gedaan', 'niet_gelukt']),
  reeks: z.int(),
  mijn: mijnAntwoord,
})
export type Afspraak = z.output<typeof afspraak>

const volgende = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('afspraak'), begintOp: moment, afspraak }),
  z.object({
    soort: z.literal('overleg'),
    begintOp: moment,
    id: z.string(),
    doel: z.string(),
    plaats: z.string(),
    metWie: z.string(),
    /** Null: this person is not asked. */
    deelname: z.object({ id: z.string(), versie: z.int(), antwoord: antwoord.nullable() }).nullable(),
  }),
])
export type Volgende = z.output<typeof volgende>

const stap = z.object({
  id: z.string(),
  stand: z.enum(['klaar', 'nu', 'straks']),
  titel: z.string(),
  datum: dag,
  begintOp: moment.nullable(),
  metWie: z.string(),
})
export type Stap = z.output<typeof stap>

const lezen = z.object({
  id: z.string(),
  soort: z.enum(['goed', 'voorval', 'zorg', 'vraag']),
  tekst: z.string(),
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string(),
  op: moment,
  nieuw: z.boolean(),
  /** An incident of which the young person has not told the own side yet. */
  magEigenKant: z.boolean(),
  /** Who reads it too, as far as this reader may know who takes part. */
  lezers: z.array(z.string()),
})
export type Lezen = z.output<typeof lezen>

export const overSoorten = ['plan', 'afspraak', 'bijdrage', 'overleg', 'verslag', 'vraag'] as const
export type OverSoort = (typeof overSoorten)[number]
const woord = z.object({
  id: z.string(),
  overSoort: z.enum(overSoorten),
  tekst: z.string(),
  op: moment,
})

export const veranderSoorten = [
  'lezen',
  'afspraak',
  'antwoord',
  'plan',
  'overleg',
  'verslag',
  'mensen',
  'vaste_persoon',
  'eerste_vaste_persoon',
  'geen_vaste_persoon',
  'vraag',
] as const
const plan = z.object({
  casusId: z.string(),
  /** If-Match of a change of the question. */
  versie: z.int(),
  betrokkenheidId: z.string(),
  vandaag: dag,
  jeugdige: z.string(),
  stand: z.enum(['loopt', 'pauze', 'gesloten']),
  /** Whom to call after closing. */
  belNog: z.object({ naam: z.string(), telefoon: z.string().nullable() }).nullable(),
  vraag: z.object({ tekst: z.string(), op: dag, verteldAan: z.string() }),
  eigenVraag: z.object({ tekst: z.string(), op: moment }).nullable(),
  bewoording: z.string(),
  volgende: volgende.nullable(),
  gevraagd: z.array(afspraak),
  stappen: z.array(stap),
  vastePersoon: vastePersoon.nullable(),
  geenVastePersoonTot: dag.nullable(),
  /** Who leads: for a parent the one to call. */
  regie: vastePersoon.nullable(),
  doelen: z.array(
    z.object({
      id: z.string(),
      soort: z.string(),
      doel: z.string(),
      doelVan: z.enum(['jeugdige', 'ouder', 'samen', 'professional']),
      afspraken: z.array(afspraak),
    }),
  ),
  veranderd: z.array(z.object({ soort: z.enum(veranderSoorten), aantal: z.int() })),
  verslagen: z.array(z.object({ overlegId: z.string(), op: moment, doel: z.string() })),
  lezen: z.array(lezen),
  /** How many ask me whether they may use what I said, and wait for my answer. */
  gebruiksvragen: z.int(),
  /** What else waits for my yes or no: about a JIM (a parent), about aligning plans in the family. */
  thuisVragen: z.object({ jim: z.int(), gezin: z.int() }),
  weerwoorden: z.array(woord),
  naNee: tweetalig,
  wieZietNiet: tweetalig,
  abilities: z.object({ magVraag: z.boolean(), magEigenVraag: z.boolean(), magTerugzeggen: z.boolean() }),
})
export type Plan = z.output<typeof plan>
/** A question this person asked and that is no plan yet. `stand`: being written, on its way, or someone is looking at it. */
const gesteldeVraag = z.object({
  vraag: z.string(),
  op: moment.nullable(),
  stand: z.enum(['klad', 'verstuurd', 'opgepakt']),
})
export const mijnPlanAntwoord = z.object({
  ...kop,
  plan: plan.nullable(),
  gesteldeVraag: gesteldeVraag.nullable(),
  /** There is no plan to show, but one of this person's own was closed: what is kept of it can be asked of the contactpunt. */
  afgesloten: z
    .object({
      op: dag,
      contactpunt: z.object({ naam: z.string(), telefoon: z.string().nullable() }).nullable(),
    })
    .nullable(),
})
export type MijnPlan = z.output<typeof mijnPlanAntwoord>

const helper = vastePersoon.extend({
  id: z.string(),
  /** What this person is for the family; `regie` and `overleg` are said in words instead of a function. */
  rol: z.enum(['vaste_persoon', 'regie', 'overleg', 'helpt']),
  kan: z.string(),
  kanNiet: z.string(),
  belMijVoor: z.string(),
  moetMelden: z.string(),
})
export type Helper = z.output<typeof helper>
export const mijnMensenAntwoord = z.object({
  ...kop,
  mensen: z
    .object({
      casusId: z.string(),
      jeugdige: z.string(),
      helpers: z.array(helper),
      thuis: z.array(z.object({ id: z.string(), naam: z.string(), relatie: z.string(), ik: z.boolean() })),
      /** Whom the young person chose as JIM, for the young person and for a parent who may know. */
      jims: z.array(z.object({ id: z.string(), naam: z.string(), relatie: z.string() })),
      wieZietNiet: tweetalig,
    })
    .nullable(),
  /** Whether one of the reader's own plans can have a JIM; not so under a regime that knows none. */
  magJim: z.boolean(),
  /** A first week at a new place stands in this plan, for this reader to see. */
  eersteWeken: z.boolean(),
})
export type MijnMensen = z.output<typeof mijnMensenAntwoord>

const lezer = z.object({ id: z.string(), naam: z.string() })
const eigenWoord = z.object({
  id: z.string(),
  soort: z.enum(['weerwoord', 'bijdrage', 'eigen_kant', 'eerdere_vraag']),
  overSoort: z.enum(overSoorten),
  /** What it is about, in its own words; empty when it is about the plan or no longer seen. */
  over: z.string(),
  teksten: z.array(
    z.object({ bij: z.enum(['tekst', 'gebeurde', 'beschermde', 'zou_helpen']), tekst: z.string() }),
  ),
  op: moment,
  /** Organisations, and who of the family was chosen beside them. Null: everyone who takes part. */
  lezers: z.array(lezer).nullable(),
})
export type EigenWoord = z.output<typeof eigenWoord>
export const mijnVerhaalAntwoord = z.object({
  ...kop,
  verhaal: z
    .object({
      casusId: z.string(),
      versie: z.int(),
      jeugdige: z.string(),
      vraag: z.object({ tekst: z.string(), op: dag, verteldAan: z.string() }),
      woorden: z.array(eigenWoord),
      /** Who can be chosen; `standaard` are the vaste persoon's and the regisseur's organisations. */
      lezers: z.array(lezer.extend({ mensen: z.array(z.string()), standaard: z.boolean() })),
      gezin: z.array(z.object({ kant, naam: z.string() })),
      wieKanVragen: tweetalig,
      vastePersoon: vastePersoon.nullable(),
      abilities: z.object({ magVraag: z.boolean(), magEigenVraag: z.boolean(), magTerugzeggen: z.boolean() }),
    })
    .nullable(),
})
export type MijnVerhaal = z.output<typeof mijnVerhaalAntwoord>

/** About the plan, one afspraak, or a parent's own question. A bijdrage and an overleg have their own way back. */
export const weerwoordInvoer = z.strictObject({
  over: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('plan') }),
    z.strictObject({ soort: z.literal('vraag') }),
    z.strictObject({ soort: z.literal('afspraak'), id: id() }),
  ]),
  tekst: prose(),
  /** Left out: the writer, and the organisations of the vaste persoon and the regisseur. */
  publiek: publiekKeuze.optional(),
})
export type WeerwoordInvoer = z.output<typeof weerwoordInvoer>
export const weerwoordAntwoord = z.object({ id: z.string(), lezers: z.array(lezer).nullable() })
