import type { Deel } from './delen.ts'

/** Parts of the acts of the metingen; what the young person says of a helper, and what names nobody, is never shown. */
export const delenVanMeting: Readonly<Record<string, Deel | null>> = {
  'meting.lezen': 'metingen',
  'meting.blad': 'metingen',
  'meting.ronde': 'metingen',
  'meting.ronde_wijzigen': 'metingen',
  'meting.vragen': 'metingen',
  'meting.invullen': 'metingen',
  'meting.overslaan': 'metingen',
  'meting.vrijgeven': 'metingen',
  'meting.terugnemen': 'metingen',
  'meting.openen': 'metingen',
  'meting.bespreken': 'metingen',
  'meting.herinneren': 'metingen',
  'meting.samen': 'metingen',
  'meting.kiezen': 'metingen',
  'meting.in_plan': 'plan',
  'meting.uitslag': 'metingen',
  'gas.afspreken': 'plan',
  'gas.scoren': 'plan',
  'verbondenheid.zeggen': null,
  'verbondenheid.regio': null,
  'instrument.lijst': null,
}
