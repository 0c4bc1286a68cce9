import { z } from 'zod'
import { clock } from './clock.ts'

const bidi = /[\u202a-\u202e\u2066-\u2069]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what we keep out
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/**
 * Human text: NFC, line ends as \n, trimmed; no NUL or other control characters, no lone surrogates, no bidi overrides;
 * `max` counts code points. Source: Unicode TR15 and TR36.
 */
export function text(max: number, options: { min?: number } = {}) {
  return z
    .string()
    .refine((s) => s.isWellFormed(), 'Hier staat een teken dat niet bestaat. Haal het weg.')
    .refine((s) => !control.test(s), 'Hier staat een onzichtbaar stuurteken. Haal het weg.')
    .refine((s) => !bidi.test(s), 'Hier staat een teken dat de leesrichting omdraait. Haal het weg.')
    .transform((s) => s.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim())
    .refine((s) => [...s].length <= max, `Maak dit korter: hooguit ${max} tekens.`)
    .refine((s) => [...s].length >= (options.min ?? 0), 'Vul dit in.')
}

/** A name: one line, at most 200 code points. */
export const name = () => text(200, { min: 1 }).refine((s) => !s.includes('\n'), 'Zet een naam op één regel.')
/** Free text, required, at most 4,000 code points. */
export const prose = () => text(4000, { min: 1 })
/** Free text that may be empty. */
export const optionalProse = () => text(4000)
/** A short line that may be empty, at most 200 code points. */
export const line = () => text(200).refine((s) => !s.includes('\n'), 'Zet dit op één regel.')
/** Text still being typed, at most `max` UTF-16 units, kept as it is but for what PostgreSQL can't hold: NUL and lone surrogates. */
export const draft = (max: number) =>
  z
    .string()
    .max(max)
    .transform((s) => s.toWellFormed().replaceAll('\u0000', ''))
/** A calendar date YYYY-MM-DD that exists. */
export const date = () => z.iso.date('Dit is geen bestaande datum.')
/** A day that has come: today or before. */
export const pastDate = () =>
  date().refine((d) => d <= clock.today(), wrong([], 'toekomst', 'Deze dag moet nog komen.'))
/** Today or later. */
export const todayOrLater = () =>
  date().refine((d) => d >= clock.today(), wrong([], 'voorbij', 'Kies vandaag of een dag die nog komt.'))
/** After today. */
export const laterDate = () =>
  date().refine((d) => d > clock.today(), wrong([], 'voorbij', 'Kies een dag na vandaag.'))
/** How a refinement names its field, its code and what to do. */
export const wrong = (path: string | string[], code: string, melding: string) => ({
  path: [path].flat(),
  error: melding,
  params: { code },
})
/** A moment with offset; stored and answered in UTC. What is no moment ends the check: no refinement may count with it. */
export const moment = () =>
  z.iso
    .datetime({ offset: true, abort: true, error: 'Dit is geen geldig tijdstip.' })
    .transform((s) => new Date(s).toISOString())
/** A moment that has yet to come. */
export const laterMoment = () =>
  moment().refine((s) => s > clock.now().toISOString(), wrong([], 'voorbij', 'Kies een moment dat nog komt.'))
/** A server-made key. */
export const id = () => z.uuid()
