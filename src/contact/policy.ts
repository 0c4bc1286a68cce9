import { type Actor, holds } from '../kernel/actor.ts'
import { conflict, forbidden, type Problem } from '../kernel/errors.ts'
import type { BereikSoort } from './states.ts'

/** Availability is one's own; the duty number of an organisation is of who manages it. */
export function mayBereik(
  actor: Actor,
  row: { soort: BereikSoort; actorId: string | null; organisatieId: string | null },
): Problem | null {
  if (actor.soort !== 'medewerker')
    return forbidden('alleen_medewerker', 'Dit is voor wie bij een organisatie werkt.')
  if (row.soort !== 'piket')
    return row.actorId === actor.actorId
      ? null
      : forbidden('niet_van_jou', 'Ieder schrijft de eigen bereikbaarheid op. Vraag het je collega.')
  if (!holds(actor, 'beheer'))
    return forbidden(
      'geen_beheer',
      'Het piket schrijft de beheerder van de organisatie op. Vraag wie dat is.',
    )
  return row.organisatieId === actor.organisatieId
    ? null
    : forbidden(
        'andere_organisatie',
        'Je beheert alleen je eigen organisatie. Bel de beheerder van de andere.',
      )
}

/** Whom to call is shown to professionals; the young person and parents find it on Mijn mensen. */
export function mayBellen(actor: Pick<Actor, 'soort'>): Problem | null {
  return actor.soort === 'medewerker'
    ? null
    : forbidden('alleen_medewerker', 'Wie je kunt bellen, staat op Mijn mensen.')
}

/**
 * Organisations that may use the BSN between each other: public bodies for their task (Wabb 10), and youth care under Jeugdwet 7.2.
 * A wijkteam or school is left out: whether it may, depends on how it is set up.
 */
const metBsn: readonly string[] = [
  'gemeente',
  'burgemeester',
  'leerplicht',
  'politie',
  'om',
  'rvdk',
  'dji',
  'ggd',
  'gi',
  'jeugdhulp',
]

export const mayBsn = (organisatieSoort: string | undefined): boolean =>
  metBsn.includes(organisatieSoort ?? '')

/** Whether someone may ask who works with a young person. */
export function mayVragen(
  actor: Pick<Actor, 'soort'>,
  organisatie: { soort: string; gemeente_code: string | null } | undefined,
): Problem | null {
  if (actor.soort !== 'medewerker')
    return forbidden('alleen_medewerker', 'Deze vraag is voor mensen die met jongeren werken.')
  return organisatie?.gemeente_code
    ? null
    : forbidden(
        'geen_gemeente',
        'Van je organisatie is niet bekend in welke gemeente zij werkt. Vraag de beheerder van Verbonden om dat in te vullen.',
      )
}

/** Being found is the young person's own choice; it exists only where a case rests on what they want. */
export function mayVindbaar(
  kant: string,
  rollen: readonly string[],
  casus: { regime_code: string; isOpen: boolean },
): Problem | null {
  if (kant !== 'jeugdige' && !rollen.includes('vaste_persoon'))
    return forbidden('keuze_van_jeugdige', 'Dit kiest de jongere, zelf of samen met de vaste persoon.')
  if (casus.regime_code !== 'steun')
    return conflict(
      'alleen_steun',
      'In deze aanpak beantwoordt de regisseur iedere vraag. Er valt hier niets te kiezen.',
    )
  return casus.isOpen ? null : conflict('casus_dicht', 'Deze casus is gesloten of staat stil.')
}
