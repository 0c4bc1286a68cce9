import { z } from 'zod'

const dag = z.iso.date()
const moment = z.iso.datetime()
const regimeCode = z.enum(['steun', 'pga', 'zvh', 'groep'])

const lijstVan = <T extends z.ZodRawShape>(velden: T) =>
  z.object({ aantal: z.int(), eerste: z.array(z.object(velden)) })
const overWie = { id: z.string(), casusId: z.string(), naam: z.string().nullable() }
export const mijnWerkAntwoord = z.object({
  vandaag: dag,
  /** Of the next seven days; `erbij` are the family members who come. */
  overleggen: lijstVan({
    ...overWie,
    begintOp: moment,
    plaats: z.string(),
    doel: z.string(),
    erbij: z.array(z.string()),
  }),
  afspraken: lijstVan({
    ...overWie,
    tekst: z.string(),
    datum: dag,
    begintOp: moment.nullable(),
    plaats: z.string(),
    versie: z.int(),
  }),
  nee: lijstVan({ ...overWie, afspraak: z.string(), watMaaktJa: z.string(), op: moment }),
  /** `van`: who of the family said it, by first name. */
  weerwoorden: lijstVan({
    ...overWie,
    tekst: z.string(),
    op: moment,
    over: z.enum(['plan', 'afspraak', 'bijdrage', 'overleg', 'verslag', 'vraag']),
    overId: z.string().nullable(),
    van: z.string(),
  }),
  overdrachten: lijstVan({ ...overWie, reden: z.string(), van: z.string(), op: moment, versie: z.int() }),
  /** Who asks whether someone works with a young person whose regisseur I am; `voor` is the term. */
  wieWerkt: lijstVan({ ...overWie, van: z.string(), op: moment, voor: dag }),
  /** `vraag` and `vraag_voorbij` wait for my answer; `uitstel`, `geen_antwoord` and `antwoord` are about what I asked. */
  verzoeken: lijstVan({
    ...overWie,
    soort: z.enum(['vraag', 'vraag_voorbij', 'uitstel', 'geen_antwoord', 'antwoord']),
    vraag: z.string(),
    wie: z.string(),
    termijn: dag,
    op: moment,
  }),
  afwijkingen: lijstVan({
    ...overWie,
    soort: z.enum(['dekking', 'herzien']),
    wat: z.string(),
    datum: dag,
    op: moment,
  }),
  /** Asked before something of mine is used. */
  gebruiksvragen: lijstVan({ ...overWie, waarvoor: z.string(), van: z.string(), op: moment }),
  /** My view on how it goes was asked: until when, without what. */
  kijk: lijstVan({
    ...overWie,
    openTot: dag,
    begonnen: z.boolean(),
    herinnerd: z.boolean(),
    op: moment,
  }),
  /** Consent that ends on a birthday, 30 days ahead, or that ended and was not asked anew. */
  toestemmingen: lijstVan({ ...overWie, verjaardag: dag, jaren: z.int(), hoeveel: z.int() }),
  /** Of whose story something is new for me, without a word of it; `id` is the casus. */
  verhalen: lijstVan({ ...overWie, hoeveel: z.int(), op: moment }),
  /** Thanks that I did not see yet. */
  dankwoorden: lijstVan({ ...overWie, van: z.string(), tekst: z.string(), op: moment }),
  /** Moments at a new place in the next seven days where I am to be there, or of which nobody said how it went. */
  eersteWeken: lijstVan({ ...overWie, wat: z.string(), plek: z.string(), dag, tijd: z.string().nullable() }),
  /** A young person says that nobody was there; their words stand behind it. */
  gemist: lijstVan({ ...overWie, wat: z.string(), dag, op: moment }),
  /** What a young person told me about who should stay; the words stand behind it. */
  wensen: lijstVan({ ...overWie, op: moment }),
  aanmeldingen: lijstVan({
    id: z.string(),
    naam: z.string(),
    regime: regimeCode,
    status: z.string(),
    op: moment.nullable(),
  }),
  veranderd: lijstVan({
    ...overWie,
    soort: z.string(),
    gegevens: z.record(z.string(), z.unknown()),
    door: z.string(),
    op: moment,
  }),
  aantallen: z.object({ lopend: z.int(), nazorg: z.int(), gesloten: z.int() }),
})
export type MijnWerk = z.output<typeof mijnWerkAntwoord>
