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
import { letters, soorten, uitkomsten, uitstelGronden } from './states.ts'

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
