import type { Actor } from '../kernel/actor.ts'
import { conflict, forbidden, type Problem } from '../kernel/errors.ts'
import { hoogstens } from './states.ts'

/** The page of the story in the portaal is of the young person, and of a parent who was given a part. */
export function mayOpen(actor: Pick<Actor, 'soort'>): Problem | null {
  return actor.soort === 'jeugdige' || actor.soort === 'ouder'
    ? null
    : forbidden('alleen_gezin', 'Deze pagina is van de jongere. Wat voor jou is, staat bij de casus.')
}

/** A story is written by whose story it is; nobody writes it for them. */
export function mayWrite(actor: Pick<Actor, 'soort'>): Problem | null {
  return actor.soort === 'jeugdige'
    ? null
    : forbidden('alleen_jongere', 'Alleen de jongere schrijft het eigen verhaal.')
}

/** One more part, as long as there is room. */
export function mayAdd(actor: Pick<Actor, 'soort'>, aantal: number): Problem | null {
  return (
    mayWrite(actor) ??
    (aantal >= hoogstens
      ? conflict('vol', `Je verhaal heeft al ${hoogstens} delen. Schrijf verder in een deel dat er al is.`)
      : null)
  )
}

type Stand = { eigen: boolean }
/** Changing, throwing away and choosing who reads it: who tells, alone. */
export function mayChange({ eigen }: Stand): Problem | null {
  return eigen ? null : forbidden('alleen_jongere', 'Dit is van de jongere. Jij mag het lezen.')
}

/** Saying that one read it: whoever was given it. */
export function maySayRead({ eigen }: Stand): Problem | null {
  return eigen ? forbidden('eigen_verhaal', 'Dit is je eigen verhaal.') : null
}

/** Thanking is for the young person and the parents. */
export function mayThank(kant: 'professional' | 'jeugdige' | 'ouder'): Problem | null {
  return kant === 'professional'
    ? forbidden('alleen_gezin', 'Danken doen de jongere en de ouders hier. Een collega dank je zelf.')
    : null
}

/** Saying that one saw the thanks: whom they are for. */
export function maySayGezien(aanMij: boolean): Problem | null {
  return aanMij ? null : forbidden('niet_aan_jou', 'Dit bedankje is voor iemand anders.')
}
