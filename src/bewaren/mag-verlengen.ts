import { conflict, type Problem } from '../kernel/errors.ts'
import type { BewaarRegels } from './regels.ts'
import { type Dag, subtractTermijn } from './termijn.ts'

export const gevallen = ['niet_afgesloten', 'grote_kans_op_terugval'] as const
export type Geval = (typeof gevallen)[number]

export type Verlengbaar = { vandaag: Dag; uiterlijk: Dag; gesloten: Dag | null; geval: Geval }

/** How long before the end it may be asked, so that every source has time to answer. */
const vooraf = 'P6M'

/**
 * Whether renewed processing may be asked (BGS 1.16 lid 2): `niet_afgesloten` for a casus that isn't closed, `grote_kans_op_terugval` for one that was closed
 * less than a year before its last day. Null, or why not (409). People judge the risk; this only knows the days.
 */
export function mayVerlengen(regels: BewaarRegels, v: Verlengbaar): Problem | null {
  if (regels.vanaf !== 'eerste_verwerking' || !regels.verlengen.some(({ code }) => code === v.geval))
    return conflict('regime_verlengt_niet', 'In dit regime kan de termijn niet verlengd worden.')
  if (v.vandaag < subtractTermijn(v.uiterlijk, vooraf))
    return conflict('te_vroeg', 'Dit kan vanaf zes maanden voor het einde van de termijn.')
  if (v.geval === 'niet_afgesloten' && v.gesloten !== null)
    return conflict(
      'al_gesloten',
      'De casus is gesloten. Alleen bij een groot risico op terugval kan het langer.',
    )
  if (
    v.geval === 'grote_kans_op_terugval' &&
    (v.gesloten === null || v.gesloten <= subtractTermijn(v.uiterlijk, 'P1Y'))
  )
    return conflict(
      'te_lang_gesloten',
      'Dit kan alleen als de casus minder dan een jaar voor het einde van de termijn gesloten is.',
    )
  return null
}
