import { Problem } from '../kernel/errors.ts'

/** One field that a schema can't judge (400). */
export function invalid(veld: string, code: string, melding: string): Problem {
  return new Problem('ongeldige_invoer', 'Eén veld klopt nog niet.', { errors: [{ veld, code, melding }] })
}
