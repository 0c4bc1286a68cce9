import { z } from 'zod'
import { tweetalig } from './tweetalig.ts'

/** Kinds of organisation and the people who can meet in a regime; the same codes as `organisatie.soort`, and three people. */
export const partijen = [
  'gemeente',
  'burgemeester',
  'wijkteam',
  'politie',
  'om',
  'rvdk',
  'dji',
  'reclassering',
  'gi',
  'veilig_thuis',
  'ggz',
  'ggd',
  'jeugdhulp',
  'school',
  'leerplicht',
  'jongerenwerk',
  'woningcorporatie',
  'halt',
  'slachtofferhulp',
  'werk',
  'sport',
  'vrijwilligers',
  'ervaringsdeskundigen',
  'jim',
  'ouder',
  'jeugdige',
] as const
export const partij = z.enum(partijen)
export type Partij = z.output<typeof partij>

/** Conditions under which sharing is allowed. Necessity is asked always, and so never stands here. */
export const mits = z.enum([
  'geheim_grond',
  'toestemming',
  'wpg20',
  'bron_akkoord',
  'in_opdracht',
  'minimaal_document',
  'via_bron',
  'eigen_verhaal',
  'oordeel_contactpunt',
  'vanaf_2b',
])
export type Mits = z.output<typeof mits>

export const richting = z.enum(['geven', 'ontvangen'])
export type Richting = z.output<typeof richting>

const waar = { partijen: z.array(partij).min(1), categorieen: z.array(z.string()).min(1), richting }
const grondCode = z.string().min(1)

/** Who may give or receive which categories, on which ground and condition; a no carries its reason. */
export const deelRegel = z.discriminatedUnion('uitkomst', [
  z.strictObject({ ...waar, uitkomst: z.literal('ja'), grond: grondCode }),
  z.strictObject({ ...waar, uitkomst: z.literal('ja_mits'), grond: grondCode, mits: z.array(mits).min(1) }),
  z.strictObject({ ...waar, uitkomst: z.literal('nee'), reden: z.string().min(1) }),
])
export type DeelRegel = z.output<typeof deelRegel>

/** Why not, what to do instead and whom to call: this is what takes hesitation away. */
const reden = z.strictObject({
  ...tweetalig.shape,
  grond: grondCode.nullable(),
  inPlaatsDaarvan: tweetalig,
  bel: z.enum(['bron', 'contactpunt', 'fg', 'regisseur', 'vaste_persoon']),
})

const duur = z.string().regex(/^P\d+[DMY]$/)
const bewaren = z.strictObject({
  /** Null: no fixed term, it goes at the moment named in `vanaf`. */
  termijn: duur.nullable(),
  vanaf: z.enum(['eerste_verwerking', 'sluiten', 'einde_steun']),
  geweigerd: z.literal('direct'),
  verlengen: z.array(z.strictObject({ code: z.string(), uitleg: tweetalig, maximaal: duur })),
  grond: grondCode.nullable(),
  vastgesteld: z.enum(['wet', 'reglement']),
  uitleg: tweetalig,
})

/** The decision of the police (Wpg 20): to whom which police data go. It agrees with `delen`. */
const wpg20 = z.strictObject({
  besluit: z.string().min(1),
  op: z.iso.date(),
  uitleg: tweetalig,
  aan: z.record(z.enum(['politie_overlast', 'politie_feiten']), z.array(partij)),
})

/** What the second shape of a regime adds to the first: who shares what with whom, on which ground, how long, and why not. */
export const deelDelen = {
  verantwoordelijke: tweetalig,
  wieBesluit: tweetalig,
  /** Whose people may weigh; null: any with the mandate. */
  wegers: z.array(partij).min(1).nullable(),
  partijen: z.array(
    z.strictObject({
      partij,
      rol: z.enum(['deelnemer', 'betrokkene', 'derde', 'nooit']),
      grond: grondCode,
      uitleg: tweetalig,
    }),
  ),
  /** Who may never have an account under this regime. */
  geenAccount: z.array(partij),
  geheim: z.strictObject({
    gebonden: z.array(partij),
    gronden: z.array(
      z.enum(['toestemming', 'wettelijke_plicht', 'goed_hulpverlenerschap', 'conflict_van_plichten']),
    ),
    grond: grondCode,
  }),
  jeugdigeInzage: tweetalig,
  vrijgave: z.enum(['geen', 'contactpunt']),
  sluiten: z.strictObject({
    heropenen: z.enum(['zelfde_casus', 'nieuwe_aanmelding']),
    afgeschermd: z.boolean(),
    uitleg: tweetalig,
    grond: grondCode.nullable(),
  }),
  bewaren,
  logTermijn: z.strictObject({ termijn: duur, grond: grondCode.nullable(), uitleg: tweetalig }),
  gecontroleerdOp: z.iso.date(),
  mits: z.partialRecord(mits, tweetalig),
  redenen: z.record(z.string(), reden),
  delen: z.array(deelRegel).min(1),
  /** The reason for every combination that no rule names: the answer is no. */
  delenAnders: z.strictObject({ nooit: z.string(), geenDeelnemer: z.string(), nietNodig: z.string() }),
  wpg20: wpg20.nullable(),
}
