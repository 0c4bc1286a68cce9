import { z } from 'zod'
import { publiekKeuze } from '../casus/contract.ts'
import { steuntOp } from '../delen/gebruik/contract.ts'
import { amsterdamDate } from '../kernel/clock.ts'
import { date, line, moment, optionalProse, prose, text, wrong } from '../kernel/text.ts'
import { antwoord, doelVan, soort, status } from './answers.ts'
import { vraagtWoorden } from './states.ts'

export * from './answers.ts'

export const casusParams = z.strictObject({ casusId: z.uuid() })
export const spoorParams = z.strictObject({ spoorId: z.uuid() })
export const afspraakParams = z.strictObject({ afspraakId: z.uuid() })
export const akkoordParams = z.strictObject({ afspraakId: z.uuid(), betrokkenheidId: z.uuid() })
export const versieParams = z.strictObject({ casusId: z.uuid(), nr: z.string().regex(/^[1-9]\d{0,5}$/) })
export const versieQuery = z.strictObject({
  met: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional(),
})

export const familiegroepsplanBody = z
  .strictObject({
    familiegroepsplan: z.enum(['gekozen', 'niet_gewild', 'overgeslagen']),
    reden: optionalProse(),
  })
  .refine(
    (f) => f.familiegroepsplan === 'gekozen' || f.reden !== '',
    wrong('reden', 'verplicht', 'Schrijf waarom het niet gewild of overgeslagen is.'),
  )
export const vaststellenBody = z.strictObject({
  stand: z.string().regex(/^[\w-]{22}$/),
  bewoording: optionalProse(),
})
export type VaststellenBody = z.output<typeof vaststellenBody>

export const spoorBody = z.strictObject({
  soort,
  doel: text(400, { min: 1 }),
  doelVan,
  publiek: publiekKeuze,
  steuntOp,
})
export const spoorWijziging = z.strictObject({
  doel: text(400, { min: 1 }),
  doelVan,
  volgorde: z.int().min(0).max(1000).optional(),
  publiek: publiekKeuze.optional(),
})
export const stopBody = z.strictObject({ reden: prose() })
export type SpoorBody = z.output<typeof spoorBody>
export type SpoorWijziging = z.output<typeof spoorWijziging>

type Regels = {
  sanctie: boolean
  nogNietKunnen: string
  nogNietBewijs: string
  datum: string
  begintOp: string | null
  eindigtOp: string | null
}

/**
 * What must hold of an afspraak beyond its fields. A sanction first answers what this young person can't do yet, on what evidence:
 * who can't is not who won't.
 */
export function metAfspraakRegels<T extends z.ZodType<Regels>>(invoer: T) {
  return invoer
    .refine(
      (a) => !a.sanctie || a.nogNietKunnen !== '',
      wrong(
        'nogNietKunnen',
        'verplicht',
        'Schrijf eerst wat deze jongere nog niet kan. Niet kunnen is iets anders dan niet willen.',
      ),
    )
    .refine(
      (a) => !a.sanctie || a.nogNietBewijs !== '',
      wrong('nogNietBewijs', 'verplicht', 'Schrijf waaruit dat blijkt.'),
    )
    .refine(
      (a) => a.eindigtOp === null || (a.begintOp !== null && a.eindigtOp > a.begintOp),
      wrong('eindigtOp', 'niet_na_begin', 'Het einde komt na het begin.'),
    )
    .refine(
      (a) => a.begintOp === null || amsterdamDate(new Date(a.begintOp)) === a.datum,
      wrong('begintOp', 'andere_dag', 'Het begin valt op een andere dag dan de datum.'),
    )
}

/** An afspraak as people write it. Without `publiek` it is for whom the track is for; it may be narrower, never without its owner. */
const afspraakVelden = z.strictObject({
  tekst: text(400, { min: 1 }),
  eigenaarId: z.uuid(),
  datum: date(),
  begintOp: moment().nullable().default(null),
  eindigtOp: moment().nullable().default(null),
  plaats: line().default(''),
  tegenprestatie: optionalProse().default(''),
  jeugdigeErbij: z.boolean().default(true),
  sanctie: z.boolean().default(false),
  nogNietKunnen: optionalProse().default(''),
  nogNietBewijs: optionalProse().default(''),
  publiek: publiekKeuze.optional(),
})
export const afspraakBody = metAfspraakRegels(afspraakVelden)
export const nieuweAfspraakBody = metAfspraakRegels(
  afspraakVelden.extend({
    herhaal: z.strictObject({ keer: z.int().min(2).max(52), elke: z.literal('week') }).optional(),
    steuntOp,
  }),
)
export type AfspraakBody = z.output<typeof afspraakBody>
export type NieuweAfspraakBody = z.output<typeof nieuweAfspraakBody>

export const statusBody = z
  .strictObject({ status, toelichting: optionalProse() })
  .superRefine((s, context) => {
    if (!vraagtWoorden[s.status] || s.toelichting !== '') return
    const melding =
      s.status === 'niet_gelukt' ? 'Schrijf wat er nu nodig is.' : 'Schrijf waarom deze afspraak vervalt.'
    context.addIssue({
      code: 'custom',
      path: ['toelichting'],
      params: { code: 'verplicht' },
      message: melding,
    })
  })
export type StatusBody = z.output<typeof statusBody>

/** `afspraakVersie`: the text that was read; an answer to another text is no answer. */
export const akkoordBody = z
  .strictObject({
    afspraakVersie: z.int().min(1),
    antwoord,
    watMaaktJa: optionalProse().default(''),
    gevolgNee: optionalProse().default(''),
    redenNietGevraagd: optionalProse().default(''),
    verteldAan: line().default(''),
    verteldOp: date().nullable().default(null),
    heleReeks: z.boolean().default(false),
  })
  .refine(
    (a) => a.antwoord !== 'niet_gevraagd' || a.redenNietGevraagd !== '',
    wrong('redenNietGevraagd', 'verplicht', 'Schrijf waarom het nog niet gevraagd kon worden.'),
  )
export type AkkoordBody = z.output<typeof akkoordBody>
