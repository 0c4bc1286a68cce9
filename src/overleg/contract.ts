import { z } from 'zod'
import { publiekKeuze } from '../casus/contract.ts'
import { steuntOp } from '../delen/gebruik/contract.ts'
import { date, id, laterMoment, line, moment, optionalProse, prose, text, wrong } from '../kernel/text.ts'
import { metAfspraakRegels } from '../plan/contract.ts'
import { aanwezigheden } from './states.ts'

export const casusParams = z.strictObject({ casusId: id() })
export const overlegParams = z.strictObject({ overlegId: id() })
export const deelnameParams = z.strictObject({ deelnameId: id() })
export const agendapuntParams = z.strictObject({ agendapuntId: id() })
export const besluitParams = z.strictObject({ besluitId: id() })

const place = () => text(200, { min: 1 }).refine((s) => !s.includes('\n'), 'Zet dit op één regel.')
const short = () => text(400, { min: 1 })

const wanneer = {
  begintOp: laterMoment(),
  eindigtOp: moment(),
  plaats: place(),
  doel: optionalProse().default(''),
}
const endsLater = (o: { begintOp: string; eindigtOp: string }) => o.eindigtOp > o.begintOp
const ends = wrong('eindigtOp', 'niet_na_begin', 'Het einde komt na het begin.')

/** `zonderJeugdigeReden` and `zonderOudersReden` are asked when one of them is left out where the regime lets them in. */
export const overlegBody = z
  .strictObject({
    ...wanneer,
    voorzitterId: id(),
    genodigden: z.array(id()).min(1).max(50),
    /** Who knows of the overleg: the organisations invited, or all in the casus. */
    publiek: z.enum(['genodigden', 'allen']).default('genodigden'),
    zonderJeugdigeReden: optionalProse().default(''),
    zonderOudersReden: optionalProse().default(''),
  })
  .refine(endsLater, ends)
export type OverlegBody = z.output<typeof overlegBody>

export const overlegWijziging = z
  .strictObject({ ...wanneer, voorzitterId: id(), reden: prose() })
  .refine(endsLater, ends)
export type OverlegWijziging = z.output<typeof overlegWijziging>

export const afgelastingBody = z.strictObject({ reden: prose() })
export const afsluitingBody = z.strictObject({ zonderAfsprakenReden: optionalProse().default('') })
export const deelnameBody = z.strictObject({ betrokkenheidId: id() })
export const deelnameWijziging = z.strictObject({
  aanwezigheid: z.enum(aanwezigheden),
  metWie: line().default(''),
  mandaat: line().default(''),
})
export type DeelnameWijziging = z.output<typeof deelnameWijziging>
export const voorbereidingBody = z.strictObject({
  tekst: prose(),
  voorWie: z.enum(['vaste_persoon', 'aan_tafel']).default('vaste_persoon'),
})
export type VoorbereidingBody = z.output<typeof voorbereidingBody>

export const bronnen = ['zelf', 'afspraak', 'bijdrage', 'botsing', 'akkoord', 'weerwoord', 'vraag'] as const
export type Bron = (typeof bronnen)[number]

/** A point in own words, or one that came from a suggestion: then the server takes text and audience from its source. */
export const agendapuntBody = z.union([
  z.strictObject({ titel: short(), publiek: publiekKeuze.optional() }),
  z.strictObject({
    bron: z.enum(['afspraak', 'bijdrage', 'botsing', 'akkoord', 'weerwoord', 'vraag']),
    bronId: id().nullable(),
  }),
])
export type AgendapuntBody = z.output<typeof agendapuntBody>
export const agendapuntWijziging = z.strictObject({ titel: short(), besproken: z.boolean() })
export type AgendapuntWijziging = z.output<typeof agendapuntWijziging>
export const volgordeBody = z.strictObject({
  volgorde: z
    .array(id())
    .min(1)
    .max(200)
    .refine((ids) => new Set(ids).size === ids.length, wrong([], 'dubbel', 'Noem elk punt één keer.')),
})

export const inbrengBody = z.strictObject({ betrokkenheidId: id(), tekst: prose() })
/** What a decision says, and on which bijdragen it rests. */
export const nieuwBesluitBody = z.strictObject({ tekst: short(), steuntOp })
export const besluitBody = z.strictObject({ tekst: short() })
/** An afspraak made at the table; the rules are those of the plan. */
export const afspraakBody = metAfspraakRegels(
  z.strictObject({
    spoorId: id(),
    tekst: short(),
    eigenaarId: id(),
    datum: date(),
    begintOp: moment().nullable().default(null),
    eindigtOp: moment().nullable().default(null),
    plaats: line().default(''),
    tegenprestatie: optionalProse().default(''),
    sanctie: z.boolean().default(false),
    nogNietKunnen: optionalProse().default(''),
    nogNietBewijs: optionalProse().default(''),
    steuntOp,
  }),
)
export type AfspraakAanTafel = z.output<typeof afspraakBody>
export const weerwoordBody = z.strictObject({
  tekst: prose(),
  voorWie: z.enum(['vaste_persoon', 'aan_tafel']).default('vaste_persoon'),
})
export type WeerwoordBody = z.output<typeof weerwoordBody>
