import { z } from 'zod'
import { gevolgSoorten, letters, soorten, statussen, uitkomsten, uitstelGronden } from './states.ts'

const soort = z.enum(soorten)
const letter = z.enum(letters)
const kant = z.enum(['jeugdige', 'ouder', 'jim'])

export const idAntwoord = z.object({ id: z.string() })
export const versieAntwoord = z.object({ versie: z.int() })

const dag = z.iso.date()
const moment = z.iso.datetime()
const organisatie = z.object({ id: z.string(), naam: z.string() })

const verzoekRegel = {
  id: z.string(),
  soort,
  status: z.enum(statussen),
  ontvangenOp: dag,
  termijnTot: dag,
}
export const verzoekenAntwoord = z.object({
  vandaag: dag,
  nietNagelezen: z.array(z.string()),
  verzoeken: z.array(
    z.object({
      ...verzoekRegel,
      overNaam: z.string(),
      aanvrager: z.string(),
      stap: z.enum(['nagaan', 'koppelen', 'raadplegen', 'beoordelen', 'besluiten', 'wachten']).nullable(),
      verlengd: z.boolean(),
      hervat: z.boolean(),
      herzienOp: dag.nullable(),
    }),
  ),
  uitstellen: z.array(
    z.object({ id: z.string(), organisatie: z.string(), grond: z.string(), herzienOp: dag, bel: z.string() }),
  ),
})
export type Verzoeken = z.output<typeof verzoekenAntwoord>

const zienswijze = z.object({
  id: z.string(),
  organisatie,
  antwoordVoor: dag,
  antwoord: z.enum(['geven', 'deels', 'weigeren']).nullable(),
  grond: letter.nullable(),
  omvang: z.string(),
  afweging: z.string(),
  herzienOp: dag.nullable(),
  magVerteld: z.boolean(),
  items: z.array(z.string()),
  beantwoordOp: moment.nullable(),
  vervallenOp: moment.nullable(),
  versie: z.int(),
})
export type Zienswijze = z.output<typeof zienswijze>
const gevolg = z.object({
  id: z.string(),
  soort: z.enum(gevolgSoorten),
  bijdrageId: z.string().nullable(),
  organisatie: organisatie.nullable(),
  tekst: z.string(),
  status: z.enum(['open', 'gedaan', 'niet_gedaan']),
  toelichting: z.string(),
  bronGemeld: z.string(),
  uiterlijk: dag.nullable(),
  versie: z.int(),
})
export type Gevolg = z.output<typeof gevolg>

export const verzoekAntwoord = z.object({
  ...verzoekRegel,
  vandaag: dag,
  overNaam: z.string(),
  overGeboortedatum: dag.nullable(),
  overKant: kant,
  aanvrager: z.string(),
  aanvragerKant: z.enum(['jeugdige', 'ouder', 'jim', 'ander']),
  tekst: z.string(),
  kanaal: z.enum(['portaal', 'gesprek', 'telefoon', 'brief']),
  regime: z.string().nullable(),
  gekoppeld: z.boolean(),
  moetStil: z.boolean(),
  nietNagelezen: z.array(z.string()),
  stilOp: dag,
  verlengdReden: z.string(),
  verlengbaar: z.boolean(),
  stap: z.enum(['nagaan', 'koppelen', 'raadplegen', 'beoordelen', 'besluiten', 'wachten']).nullable(),
  advies: z.object({
    bevoegdheid: z.enum(['zelf', 'vertegenwoordiger', 'niet_bevoegd', 'vraag_na']),
    waarom: z.string(),
  }),
  behandeling: z
    .object({
      identiteitHoe: z.string(),
      identiteitOp: dag.nullable(),
      bevoegdheid: z.enum(['zelf', 'vertegenwoordiger', 'niet_bevoegd']).nullable(),
      bevoegdheidUitleg: z.string(),
      kindbelang: z.string(),
    })
    .nullable(),
  gevonden: z.array(
    z.object({ persoonId: z.string(), kant, regime: z.string(), geboortedatum: dag.nullable() }),
  ),
  zienswijzen: z.array(zienswijze),
  besluiten: z.array(
    z.object({
      id: z.string(),
      uitkomst: z.enum(uitkomsten),
      verteld: z.boolean(),
      uitleg: z.string(),
      afweging: z.string(),
      grond: letter.nullable(),
      omvang: z.string(),
      herzienOp: dag.nullable(),
      op: moment,
      opgehevenOp: moment.nullable(),
      opgehevenReden: z.string(),
      versie: z.int(),
    }),
  ),
  gevolgen: z.array(gevolg),
  brief: z.object({ beschikbaarOp: moment, kopie: z.boolean() }).nullable(),
  versie: z.int(),
})
export type VerzoekDetail = z.output<typeof verzoekAntwoord>

const waarde = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])
const stuk = z.object({
  id: z.string(),
  velden: z.record(z.string(), waarde),
  bron: z.string(),
  ontvangers: z.array(z.string()),
  weggelaten: z.string(),
})
export const kopieAntwoord = z.object({
  over: z.string(),
  gemaaktOp: dag,
  regime: z.string(),
  onderdelen: z.array(
    z.object({
      tabel: z.string(),
      titel: z.string(),
      bewaren: z.string(),
      activiteit: z.string(),
      stukken: z.array(stuk),
    }),
  ),
  wieKeek: z.array(
    z.object({
      organisatie: z.string(),
      functie: z.string(),
      waarvoor: z.string(),
      eerste: dag,
      laatste: dag,
      keren: z.int(),
    }),
  ),
  nietGegeven: z.int(),
})
export type Kopie = z.output<typeof kopieAntwoord>

/** The file as the contactpunt judges it: each item with what it needs. */
export const stukkenAntwoord = z.object({
  stukken: z.array(
    z.object({
      tabel: z.string(),
      titel: z.string(),
      rijId: z.string(),
      velden: z.record(z.string(), waarde),
      bron: z.string(),
      /** Which check asks for a decision of its own; null: given unless decided otherwise. */
      controle: z.enum(['derden', 'kindbelang']).nullable(),
      /** An organisation's refusal holds this item back (BGS 1.2 lid 2). */
      geweigerdDoor: z.string().nullable(),
      oordeel: z
        .object({
          controle: z.enum(['derden', 'kindbelang', 'uavg41']),
          besluit: z.enum(['geven', 'zonder_woorden', 'niet']),
          reden: z.string(),
          vanWie: z.string(),
          weglaten: z.array(z.string()),
        })
        .nullable(),
    }),
  ),
})
export type Stukken = z.output<typeof stukkenAntwoord>

const informatieplicht = z.object({
  stand: z.enum(['open', 'verteld', 'uitgesteld']),
  uiterlijk: dag,
  toelichting: z.string(),
  wachtenTot: dag.nullable(),
  verteldOp: dag.nullable(),
  verteldDoor: z.string(),
  verteldAan: z.array(z.enum(['jeugdige', 'ouders'])),
  verteldHoe: z.string(),
  verteldWat: z.string(),
  uitstellen: z.array(
    z.object({
      id: z.string(),
      organisatie,
      grond: z.enum(uitstelGronden),
      motivering: z.string(),
      herzienOp: dag,
      vanOns: z.boolean(),
      versie: z.int(),
    }),
  ),
  versie: z.int(),
})
export type Informatieplicht = z.output<typeof informatieplicht>

export const casusRechtenAntwoord = z.object({
  vandaag: dag,
  informatieplicht,
  zienswijzen: z.array(
    z.object({
      ...zienswijze.shape,
      verzoek: z.object({ id: z.string(), soort, tekst: z.string(), overNaam: z.string() }),
      eigenItems: z.array(z.object({ id: z.string(), tekst: z.string() })),
    }),
  ),
  gevolgen: z.array(gevolg),
  verklaringen: z.array(z.object({ bijdrageId: z.string().nullable(), tekst: z.string() })),
  beperkt: z.array(z.object({ id: z.string(), tekst: z.string(), sinds: moment })),
  abilities: z.object({ magInformeren: z.boolean(), magUitstellen: z.boolean(), magNoteren: z.boolean() }),
})
export type CasusRechten = z.output<typeof casusRechtenAntwoord>

/** What waits for me here, over all casussen; ids and days, no content. */
export const rechtenWerkAntwoord = z.object({
  vandaag: dag,
  zienswijzen: z.array(
    z.object({ id: z.string(), casusId: z.string(), naam: z.string(), soort, antwoordVoor: dag }),
  ),
  herzien: z.array(
    z.object({
      id: z.string(),
      casusId: z.string(),
      naam: z.string(),
      soort: z.enum(['zienswijze', 'uitstel']),
      herzienOp: dag,
    }),
  ),
  gevolgen: z.array(
    z.object({
      id: z.string(),
      casusId: z.string(),
      naam: z.string(),
      soort: z.enum(gevolgSoorten),
      uiterlijk: dag.nullable(),
    }),
  ),
  informeren: z.array(z.object({ casusId: z.string(), naam: z.string(), uiterlijk: dag })),
  contactpunt: z.object({ teDoen: z.int(), bijnaTeLaat: z.int(), hervat: z.int() }).nullable(),
})
export type RechtenWerk = z.output<typeof rechtenWerkAntwoord>

/** What a young person, parent or JIM sees of their own requests; the same words whatever is held back. A JIM gets no words of the plan. */
export const mijnRechtenAntwoord = z.object({
  kant,
  /** What can be asked here. */
  soorten: z.array(soort),
  casussen: z.array(z.object({ id: z.string(), vraag: z.string() })),
  verzoeken: z.array(
    z.object({
      id: z.string(),
      soort,
      tekst: z.string(),
      stand: z.enum(['ontvangen', 'bezig', 'klaar', 'gestopt']),
      gevraagdOp: dag,
      antwoordVoor: dag,
      brief: z.boolean(),
      kopie: z.boolean(),
      versie: z.int(),
    }),
  ),
  kanLezen: z.array(z.object({ id: z.string(), casusId: z.string(), tekst: z.string() })),
  contactpunt: z.object({ naam: z.string(), telefoon: z.string().nullable() }).nullable(),
})
export type MijnRechten = z.output<typeof mijnRechtenAntwoord>
