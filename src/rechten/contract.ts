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
import { gevolgSoorten, letters, soorten, statussen, uitkomsten, uitstelGronden } from './states.ts'

export const verzoekParams = z.strictObject({ verzoekId: id() })
export const casusParams = z.strictObject({ casusId: id() })
export const zienswijzeParams = z.strictObject({ zienswijzeId: id() })
export const gevolgParams = z.strictObject({ gevolgId: id() })
export const uitstelParams = z.strictObject({ uitstelId: id() })

const soort = z.enum(soorten)
const letter = z.enum(letters)
const kant = z.enum(['jeugdige', 'ouder'])
const taal = z.enum(['nl', 'en'])
const kanaal = z.enum(['gesprek', 'telefoon', 'brief'])

/** Asked for oneself in the portaal, or noted by a professional of the casus with who asked and how. */
export const indienInvoer = z.strictObject({
  soort,
  tekst: prose(),
  bijdrageId: id().nullable().default(null),
  /** About whom: the young person, or the parent who asks about themselves. */
  over: kant.default('jeugdige'),
  /** Only when a professional notes it. */
  namens: z
    .strictObject({ aanvrager: name(), kant: z.enum(['jeugdige', 'ouder', 'ander']), kanaal })
    .nullable()
    .default(null),
})
export type IndienInvoer = z.output<typeof indienInvoer>

/** Noted at the desk: a letter, a call, someone at the counter. Whether there is a casus is looked up later. */
export const noteerInvoer = z.strictObject({
  soort,
  tekst: prose(),
  overNaam: name(),
  overGeboortedatum: pastDate().nullable().default(null),
  overKant: kant,
  aanvrager: name(),
  aanvragerKant: z.enum(['jeugdige', 'ouder', 'ander']),
  kanaal,
  taal: taal.default('nl'),
  ontvangenOp: pastDate(),
})
export type NoteerInvoer = z.output<typeof noteerInvoer>

export const nagaanInvoer = z.strictObject({
  identiteitHoe: text(400, { min: 1 }),
  bevoegdheid: z.enum(['zelf', 'vertegenwoordiger', 'niet_bevoegd']),
  bevoegdheidUitleg: prose(),
  kindbelang: optionalProse().default(''),
})
export type NagaanInvoer = z.output<typeof nagaanInvoer>

export const koppelInvoer = z.strictObject({ persoonId: id().nullable() })
export const redenInvoer = z.strictObject({ reden: prose() })
export const raadpleegInvoer = z.strictObject({ antwoordVoor: todayOrLater() })

const weigering = {
  grond: letter.nullable().default(null),
  omvang: optionalProse().default(''),
  herzienOp: laterDate().nullable().default(null),
}
const heeftGrond = (v: { grond: string | null; omvang: string; herzienOp: string | null }) =>
  v.grond !== null && v.omvang !== '' && v.herzienOp !== null

export const zienswijzeInvoer = z
  .strictObject({
    antwoord: z.enum(['geven', 'deels', 'weigeren']),
    ...weigering,
    afweging: optionalProse().default(''),
    magVerteld: z.boolean().default(true),
    /** For 'deels': which items of one's own stay out. */
    items: z.array(id()).max(500).default([]),
  })
  .refine(
    (v) => v.antwoord === 'geven' || (heeftGrond(v) && v.afweging !== ''),
    wrong(
      'grond',
      'grond_ontbreekt',
      'Noem de grond, wat het raakt, de afweging en de dag van opnieuw kijken.',
    ),
  )
  .refine(
    (v) => v.antwoord !== 'deels' || v.items.length > 0,
    wrong('items', 'kies_items', 'Kies wat je niet wilt geven.'),
  )
export type ZienswijzeInvoer = z.output<typeof zienswijzeInvoer>

const oordeel = z
  .strictObject({
    tabel: z.string().regex(/^[a-z_]{2,40}$/),
    rijId: id(),
    controle: z.enum(['derden', 'kindbelang', 'uavg41']),
    besluit: z.enum(['geven', 'zonder_woorden', 'niet']),
    reden: prose(),
    vanWie: line().default(''),
    weglaten: z
      .array(text(1000, { min: 1 }))
      .max(50)
      .default([]),
    grond: letter.nullable().default(null),
    herzienOp: laterDate().nullable().default(null),
  })
  .refine(
    (o) => o.besluit !== 'zonder_woorden' || (o.vanWie !== '' && o.weglaten.length > 0),
    wrong('weglaten', 'welke_woorden', 'Zeg van wie de woorden zijn, en welke woorden je weglaat.'),
  )
  .refine(
    (o) => o.controle !== 'uavg41' || o.besluit === 'geven' || (o.grond !== null && o.herzienOp !== null),
    wrong('grond', 'grond_ontbreekt', 'Noem de grond van UAVG 41 en de dag van opnieuw kijken.'),
  )
export type OordeelInvoer = z.output<typeof oordeel>
export const oordelenInvoer = z.strictObject({ oordelen: z.array(oordeel).min(1).max(500) })

export const besluitInvoer = z
  .strictObject({
    uitkomst: z.enum(uitkomsten),
    /** What the person reads, in plain words. */
    uitleg: prose(),
    afweging: prose(),
    ...weigering,
    verteld: z.boolean().default(true),
  })
  .refine(
    (b) => b.grond === null || heeftGrond(b),
    wrong('omvang', 'omvang_ontbreekt', 'Bij een grond horen wat het raakt en de dag van opnieuw kijken.'),
  )
export type BesluitInvoer = z.output<typeof besluitInvoer>

export const gevolgInvoer = z
  .strictObject({
    status: z.enum(['gedaan', 'niet_gedaan']),
    toelichting: optionalProse().default(''),
    bronGemeld: optionalProse().default(''),
  })
  .refine(
    (g) => g.status === 'gedaan' || g.toelichting !== '',
    wrong('toelichting', 'waarom_niet', 'Schrijf waarom het niet gedaan is.'),
  )
export type GevolgInvoer = z.output<typeof gevolgInvoer>

export const verteldInvoer = z.strictObject({
  verteldOp: pastDate(),
  verteldDoor: name(),
  verteldAan: z
    .array(z.enum(['jeugdige', 'ouders']))
    .min(1)
    .max(2),
  verteldHoe: text(400, { min: 1 }),
  verteldWat: prose(),
})
export type VerteldInvoer = z.output<typeof verteldInvoer>
export const uitstelInvoer = z.strictObject({
  grond: z.enum(uitstelGronden),
  motivering: prose(),
  herzienOp: laterDate(),
})
export type UitstelInvoer = z.output<typeof uitstelInvoer>
export const herzieningInvoer = z
  .strictObject({
    /** True: the ground lapsed, telling may go on. False: it still holds, until a new day. */
    vervallen: z.boolean(),
    reden: prose(),
    herzienOp: laterDate().nullable().default(null),
  })
  .refine(
    (h) => h.vervallen || h.herzienOp !== null,
    wrong('herzienOp', 'dag_ontbreekt', 'Kies de dag waarop je opnieuw kijkt.'),
  )
export type HerzieningInvoer = z.output<typeof herzieningInvoer>

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
  aanvragerKant: z.enum(['jeugdige', 'ouder', 'ander']),
  tekst: z.string(),
  kanaal: z.enum(['portaal', 'gesprek', 'telefoon', 'brief']),
  regime: z.string().nullable(),
  gekoppeld: z.boolean(),
  moetStil: z.boolean(),
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

/** What a young person or parent sees of their own requests; the same words whatever is held back. */
export const mijnRechtenAntwoord = z.object({
  kant,
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
