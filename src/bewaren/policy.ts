import { type Actor, holds } from '../kernel/actor.ts'
import { forbidden, type Problem } from '../kernel/errors.ts'

/** The retention desk: mandate `bewaren`. Null, or the refusal. */
export function mayBewaren(actor: Actor): Problem | null {
  return holds(actor, 'bewaren')
    ? null
    : forbidden('geen_bewaardesk', 'Dit doet de bewaardesk. Vraag je organisatie wie dat is.')
}

/** Certificates are read by the retention desk, FG and beheer. */
export function mayVerklaringen(actor: Actor): Problem | null {
  return ['bewaren', 'fg', 'beheer'].some((mandaat) => holds(actor, mandaat))
    ? null
    : forbidden('geen_toezicht', 'Verklaringen zijn voor de bewaardesk, de FG en de beheerder.')
}

/** The register of changes put to the rechtmatigheidsadviescommissie: FG and beheer. */
export function mayRac(actor: Actor): Problem | null {
  return ['fg', 'beheer'].some((mandaat) => holds(actor, mandaat))
    ? null
    : forbidden('geen_rac', 'Dit register is van de FG en de beheerder. Vraag een van hen.')
}

export const isRegisseur = (rollen: readonly string[] | null): boolean =>
  rollen?.some((rol) => rol === 'casusregisseur' || rol === 'procesregisseur') ?? false

/** What only the regisseurs of a casus do. */
export function mayAlsRegisseur(rollen: readonly string[] | null): Problem | null {
  return isRegisseur(rollen)
    ? null
    : forbidden('geen_regisseur', 'Dit doet de casusregisseur of procesregisseur. Bel een van hen.')
}
